/** Texts with places for values, as `printf` has them: `'%s is %05.2f'`, `'%2$s before %1$s'`. */
import type { Node } from '../ir.ts';
import type { Operand } from './conditions.ts';
import { clearedBy } from './kind-set.ts';
import type { Operators } from './operators.ts';
import type { State } from './state.ts';
import { cleared, constant, onlyConstant, type Value } from './value.ts';

const place = /%(?:(\d+)\$)?[-+ 0#]*(?:'.)?\d*(?:\.\d+)?(?:l{0,2}|h)([a-zA-Z%])/g;
/** Letters of places in which a value stands as text. In all others it is a number. */
const asText = new Set(['s', 'r', 'a', 'v']);

/** The text that comes of a format and values; null where the format is not known. */
export function formatted(format: Operand, values: readonly Operand[], node: Node, operators: Operators, state: State): Value | null {
  const only = onlyConstant(format.value)?.value;
  if (typeof only !== 'string') return null;
  const parts: Operand[] = [];
  const literal = (text: string): void => {
    if (text !== '') parts.push({ node: format.node, value: { ...constant(text), text: operators.constantText(node, text, state) } });
  };
  let end = 0;
  let next = 0;
  for (const match of only.matchAll(place)) {
    const [whole, position, letter = ''] = match;
    literal(only.slice(end, match.index));
    end = match.index + whole.length;
    if (letter === '%') {
      literal('%');
      continue;
    }
    const value = values[position === undefined ? next++ : Number(position) - 1];
    if (value) parts.push(asText.has(letter) ? value : { ...value, value: cleared({ ...value.value, text: null }, clearedBy('number')) });
  }
  literal(only.slice(end));
  return parts.length === 0 ? constant('') : operators.joined(parts, '', node, state);
}
