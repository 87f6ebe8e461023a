/** `.properties` files: a record of constants. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader) */
import type { Entry, Module } from '../../ir.ts';
import { assign, block, constant, record, use } from '../nodes.ts';
import { openModule } from '../scope.ts';

/** What stands in such a file, as what it exports. */
export function lowerProperties(text: string): Module {
  const range = { start: 0, end: text.length };
  const { frame, exports } = openModule(range);
  const entries: Entry[] = [];
  // A line that ends with a backslash goes on in the next one.
  for (const line of text.matchAll(/^[ \t\f]*(?![#!\s])((?:\\[^]|[^\\\n\r:= \t\f])+)[ \t\f]*[:=]?[ \t\f]*((?:\\\r?\n|\\[^]|[^\\\n\r])*)/gm)) {
    const [whole, key = '', value = ''] = line;
    const at = { start: line.index, end: line.index + whole.length };
    entries.push({ kind: 'entry', key: constant(unescape(key), at), value: constant(unescape(value), at) });
  }
  frame.node.body = block([assign(use(exports, range), record(entries, range), range)], range);
  frame.node.variables = [exports];
  return { body: frame.node, exports, errors: [] };
}

function unescape(text: string): string {
  return text.replace(/\\\r?\n[ \t\f]*/g, '').replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, code: string | undefined, character: string | undefined) =>
    (code === undefined ? { n: '\n', t: '\t', r: '\r', f: '\f' }[character ?? ''] ?? character ?? '' : String.fromCharCode(Number.parseInt(code, 16))));
}
