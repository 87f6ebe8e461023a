/**
 * A JSON file that a program imports: a module whose exports are what stands in it.
 *
 *     { "table": "items" }   as if it were   module.exports = { table: 'items' }
 */
import { parseTree, type Node as JsonNode } from 'jsonc-parser';
import type { Module, Node } from '../../ir.ts';
import { assign, block, constant, list, record, use } from './nodes.ts';
import { openModule } from './scope.ts';

/** Values in a file at most: what holds more is data, on which no path of a program depends. */
const mostValues = 20_000;
const deepest = 100;

/** Lowers the text of a JSON file. Of one that is broken, too large or nested too deeply, nothing is known. */
export function lowerJson(text: string): Module {
  const range = { start: 0, end: text.length };
  const { frame: { node: body }, exports } = openModule(range);
  body.variables = [exports];
  const tree = isDeep(text) ? undefined : parseTree(text, [], { allowTrailingComma: true });
  const value = tree && lowerValue(tree, { left: mostValues });
  if (value) body.body = block([assign(use(exports, range), value, range)], range);
  return { body, exports, errors: [] };
}

function lowerValue({ type, offset, length, value, children = [] }: JsonNode, budget: { left: number }): Node | undefined {
  const range = { start: offset, end: offset + length };
  if (budget.left-- <= 0) return undefined;
  switch (type) {
    case 'object':
      return record(children.flatMap(({ children: [key, held] = [] }) => {
        const lowered = held && lowerValue(held, budget);
        return key && lowered ? [{ kind: 'entry', key: constant(String(key.value), { start: key.offset, end: key.offset + key.length }), value: lowered }] : [];
      }), range);
    case 'array': return list(children.flatMap((child) => {
      const element = lowerValue(child, budget);
      return element ? [{ value: element }] : [];
    }), range);
    case 'string': case 'number': case 'boolean': return constant(value as string | number | boolean, range);
    case 'null': return constant(null, range);
    case 'property': return undefined;
  }
}

/** Brackets in strings count, too: in doubt, nothing is known. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}
