/** Writes the expression for a value that was put into a text, alone or with characters around it. */
import { sourceOf, stringOf, type Char } from './javascript-text.ts';
import type { WriteText } from './rewrite-text.ts';
import type { HoleAtom } from './text-source.ts';

/** A piece of a value: an expression that was put into the text, or characters beside it. */
export type ValuePart =
  | { readonly kind: 'hole'; readonly atom: HoleAtom }
  | { readonly kind: 'text'; readonly chars: readonly Char[] };

/** `${x}` alone is `x`; with `%` around it a template, or a concatenation where it was one, or (`write`) where the language has no other way. `quote`: SQL's, which is doubled inside. */
export function valueSource(text: string, parts: readonly ValuePart[], quote: string, write?: WriteText): string {
  const [first] = parts;
  if (first?.kind === 'hole' && parts.length === 1) return expressionSource(text, first.atom);
  if (write) {
    const pieces = parts.map((part) => (part.kind === 'text' ? write(undoubled(part.chars, quote)) : outerSource(text, part.atom)));
    return (first?.kind === 'text' || parts[1]?.kind === 'text' ? pieces : [write([]), ...pieces]).join(' + ');
  }
  const isConcatenation = parts.every((part) => part.kind === 'text' || !text.startsWith('${', part.atom.outer.start))
    && (first?.kind === 'text' || parts[1]?.kind === 'text');
  if (isConcatenation) {
    return parts.map((part) => (part.kind === 'text' ? stringOf(undoubled(part.chars, quote), quoteNear(text, parts)) : outerSource(text, part.atom))).join(' + ');
  }
  return `\`${parts.map((part) => (part.kind === 'text' ? sourceOf(undoubled(part.chars, quote), '`') : `\${${innerSource(text, part.atom)}}`)).join('')}\``;
}

/** SQL doubles a quote inside of quotes. */
function undoubled(chars: readonly Char[], quote: string): Char[] {
  return chars.filter((char, index) => {
    if (quote === '' || char.cooked !== quote) return true;
    let before = 0;
    while (chars[index - 1 - before]?.cooked === quote) before++;
    return before % 2 === 0;
  });
}

function quoteNear(text: string, parts: readonly ValuePart[]): '\'' | '"' {
  const hole = parts.find((part) => part.kind === 'hole');
  return hole?.kind === 'hole' && /"\s*\+\s*$/.test(text.slice(0, hole.atom.outer.start)) && !/'/.test(text) ? '"' : '\'';
}

const outerSource = (text: string, { outer }: HoleAtom): string => text.slice(outer.start, outer.end);

function innerSource(text: string, { outer, source }: HoleAtom): string {
  return text.startsWith('${', outer.start) ? text.slice(source.start, source.end).trim() : text.slice(outer.start, outer.end);
}

/** As an element of a list: without parentheses of its own, unless it needs them. */
function expressionSource(text: string, { node, outer, source }: HoleAtom): string {
  if (text.startsWith('${', outer.start)) {
    const written = text.slice(source.start, source.end).trim();
    return node.kind === 'block' && !written.startsWith('(') ? `(${written})` : written;
  }
  const written = text.slice(outer.start, outer.end);
  const bare = text.slice(node.range.start, node.range.end);
  const isOnlyParenthesized = written.replaceAll(/\s/g, '') === `(${bare})`.replaceAll(/\s/g, '');
  return isOnlyParenthesized && node.kind !== 'block' ? bare : written;
}
