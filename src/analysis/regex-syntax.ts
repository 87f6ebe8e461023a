/**
 * Regular expressions of other languages as JavaScript writes them, for what reads only those.
 *
 *     asJavaScript({ pattern: '(?i)\\A(?P<word>\\w+)\\Z', flags: '' })  // { pattern: '^(?<word>\\w+)$', flags: 'i' }
 */
import type { RegularExpression } from './ir.ts';

/** Null where it says what JavaScript has no word for: groups that give nothing back, conditions, other expressions called by name. */
export function asJavaScript({ pattern, flags }: RegularExpression): RegularExpression | null {
  const head = /^\(\?([aiLmsux]+)\)/.exec(pattern);
  const all = new Set([...flags, ...head?.[1] ?? '']);
  const source = head ? pattern.slice(head[0].length) : pattern;
  let written = '';
  for (let at = 0; at < source.length; at++) {
    const rest = source.slice(at);
    const character = rest.charAt(0);
    if (character === '\\') {
      const end = rest.charAt(1);
      written += end === 'A' ? '^' : end === 'Z' || end === 'z' ? '$' : rest.slice(0, 2);
      at++;
    } else if (character === '[') {
      const [whole = character] = /^\[\^?\]?(?:\\.|[^\]\\])*\]/s.exec(rest) ?? [];
      written += whole.replace(/^\[(\^?)\]/, '[$1\\]');
      at += whole.length - 1;
    } else if (all.has('x') && /\s/.test(character)) {
      continue;
    } else if (all.has('x') && character === '#') {
      at += (/^#[^\n]*/.exec(rest)?.[0].length ?? 1) - 1;
    } else if (rest.startsWith('(?')) {
      const group = groupOf(rest);
      if (!group) return null;
      written += group.written;
      at += group.length - 1;
    } else if (/^[*+?}]\+/.test(rest)) {
      return null;
    } else {
      written += character;
    }
  }
  return { pattern: written, flags: [...all].filter((one) => 'gimsuy'.includes(one) && (one !== 'u' || flags.includes('u'))).join('') };
}

/** How a group begins that is no plain one. */
function groupOf(rest: string): { readonly written: string; readonly length: number } | null {
  const [comment] = /^\(\?#[^)]*\)/.exec(rest) ?? [];
  if (comment !== undefined) return { written: '', length: comment.length };
  const [back, name = ''] = /^\(\?P=(\w+)\)/.exec(rest) ?? [];
  if (back !== undefined) return { written: `\\k<${name}>`, length: back.length };
  if (rest.startsWith('(?P<')) return { written: '(?<', length: 4 };
  const [plain] = /^\(\?(?:[:=!]|<[=!]|<(?=[A-Za-z_$]))/.exec(rest) ?? [];
  if (plain !== undefined) return { written: plain, length: plain.length };
  const [changing] = /^\(\?[aiLmsux-]+:/.exec(rest) ?? [];
  return changing === undefined ? null : { written: '(?:', length: changing.length };
}
