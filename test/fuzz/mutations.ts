/** What becomes of files: half of them missing, parts of others in them, brackets without end, characters that nobody types. */
import { oneOf, type Random } from './random.ts';

/** Changes a text. `others`: texts of the same language. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** A place, and one behind it. */
function span(text: string, random: Random, longest: number): readonly [number, number] {
  const start = random(text.length + 1);
  return [start, Math.min(text.length, start + random(longest + 1))];
}

function put(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

const strange = ['\0', '\uFEFF', '\uD800', '\uDFFF', '\u2028', '\u200B', '\x1B[0m', '🧂', 'é', '\r', '\v', '\x7F', '\\u{110000}', '\\'] as const;
const tokens = ['{', '}', '(', ')', '[', ']', '`', '\'', '"', '"""', '/*', '*/', '//', '#', '<?php', '?>', '${', '=>', '->', '::', ':', ';', ',', '@', '...', '=', '===', '<<<EOT\n', 'async ', 'await ', 'yield ', 'class ', 'def ', 'function ', 'return ', 'lambda ', 'match ', 'switch (', 'try:', 'except* ', 'import ', 'from ', 'new ', 'static ', '\n    ', '\n\t', '\n'] as const;
const nests = [['(', ')'], ['[', ']'], ['{', '}'], ['f(', ')'], ['-', ''], ['!', ''], ['a.', ''], ['a ? b : ', ''], ['if (a) ', ''], ['"a" + ', ''], ['x => ', ''], ['not ', ''], ['`${', '}`'], ['<b>', '</b>']] as const;

/** By what they do. */
export const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (text, random) => text.slice(0, random(text.length + 1)),
  behead: (text, random) => text.slice(random(text.length + 1)),
  cut(text, random) {
    const [start, end] = span(text, random, 200);
    return text.slice(0, start) + text.slice(end);
  },
  repeat(text, random) {
    const [start, end] = span(text, random, 400);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random(4)) + text.slice(end);
  },
  move(text, random) {
    const [start, end] = span(text, random, 300);
    return put(text.slice(0, start) + text.slice(end), random, text.slice(start, end));
  },
  splice(text, random, others) {
    const other = oneOf(random, others);
    const [start, end] = span(other, random, 600);
    return put(text, random, other.slice(start, end));
  },
  token: (text, random) => put(text, random, oneOf(random, tokens)),
  character: (text, random) => put(text, random, oneOf(random, strange)),
  lineEnds: (text, random) => text.replaceAll('\n', oneOf(random, ['\r\n', '\r', '\n\n', ' \n'])),
  shift: (text, random) => text.replace(/^[ \t]+/gm, (indent) => indent.slice(random(2)) + ' '.repeat(random(3))),
  nest(text, random) {
    const [open, close] = oneOf(random, nests);
    const depth = oneOf(random, [40, 400, 4_000]);
    return put(text, random, `${open.repeat(depth)}a${close.repeat(random(3) > 0 ? depth : 0)}`);
  },
  literal: (text, random) => put(text, random, `[${Array.from({ length: oneOf(random, [100, 5_000]) }, (_, index) => (index % 3 === 0 ? `"${index}"` : `f(${index})`)).join(', ')}]`),
  long: (text, random) => put(text, random, `"${oneOf(random, ['a', '\\', '%s', '{}', '${a}', '(a+)+']).repeat(20_000)}"`),
  rename(text, random) {
    const names = [...new Set(text.match(/[A-Za-z_]\w+/g) ?? ['a'])];
    const [from, to] = [oneOf(random, names), oneOf(random, names)];
    return text.replace(new RegExp(`\\b${from}\\b`, 'g'), to);
  },
};

/** A text with one to four mutations, and their names. */
export function mutated(text: string, random: Random, others: readonly string[]): { readonly text: string; readonly by: readonly string[] } {
  const by = Array.from({ length: 1 + random(4) }, () => oneOf(random, Object.keys(mutations)));
  return { text: by.reduce((changed, name) => mutations[name]?.(changed, random, others) ?? changed, text), by };
}
