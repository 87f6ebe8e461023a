/** Texts into which a call writes values: which value stands where, as the format says. */
import type { Formatting } from '../../catalog/model.ts';
import type { Calling } from './calls.ts';
import type { Operand } from './conditions.ts';
import type { Interpreter } from './interpreter.ts';
import { clearedBy } from './kind-set.ts';
import { knownElements } from './memory.ts';
import type { State } from './state.ts';
import { constant, derived, onlyConstant, unknown, type Value } from './value.ts';

/** A piece of a format: text, or the place of a value, by position or by name. */
type Piece = { readonly text: string } | { readonly key: string; readonly isNumber: boolean; readonly path: readonly string[] };

const percent = /%(?:\((\w+)\))?(?:(\d+)\$)?[-#0 +,]*(?:'.)?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([a-zA-Z%])/g;
const braces = /\{\{|\}\}|\{(\w*)((?:\.\w+|\[[^\]]*\])*)(?:![rsa])?(?::([^{}]*(?:\{[^{}]*\}[^{}]*)*))?\}/g;

/** What a formatting call yields: the text as it was built, where the format is known; else a text that holds the format and all values. */
export function format({ style, of, from, asList }: Formatting, calling: Calling, interpreter: Interpreter, state: State): Value {
  const { operators } = interpreter;
  const { node } = calling;
  const [template] = interpreter.calls.at(of, calling);
  const given = [...calling.passed.slice(from), ...calling.others ?? []];
  const [only] = given;
  const listed = asList && only && given.length === 1 ? knownElements(state, only.value) : null;
  const values: readonly Operand[] = listed ? listed.map((value) => ({ node: only?.node ?? node, value })) : given;
  const known = onlyConstant(template?.value ?? unknown)?.value;
  if (!template || typeof known !== 'string') return operators.built([...(template ? [template] : []), ...values], node, state);
  const at = template.node;
  const valueAt = (key: string): Operand => {
    const index = Number(key);
    const isMany = calling.passed.some((one) => one.isMany);
    if (Number.isInteger(index) && key !== '') return (isMany ? undefined : values[index]) ?? rest(given, calling, interpreter, state);
    const holder = asList ? only : calling.named;
    return holder ? { node: holder.node, value: interpreter.members.read(holder.value, key, node, state) } : { node, value: unknown };
  };
  return operators.built(piecesOf(known, style).map((piece): Operand => {
    if ('text' in piece) return { node: at, value: { ...constant(piece.text), text: operators.constantText(at, piece.text, state) } };
    const whole = valueAt(piece.key);
    const value = piece.path.reduce((inner, key) => interpreter.members.read(inner, key, node, state), whole.value);
    return { node: whole.node, value: piece.isNumber ? { ...unknown, taints: derived(value.taints).map((taint) => ({ ...taint, cleared: taint.cleared | clearedBy('number') })) } : value };
  }), node, state);
}

/** A value of which it is not known where it stands: any of those that are passed, or an element of them. */
function rest(given: readonly Operand[], { node }: Calling, interpreter: Interpreter, state: State): Operand {
  const [first] = given;
  if (!first) return { node, value: unknown };
  const value = first.value.references.length > 0 || first.value.taints.some(({ isVerbatim }) => isVerbatim) ? interpreter.members.elements(first.value, node, state) : first.value;
  return { node: first.node, value };
}

function piecesOf(text: string, style: Formatting['style']): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(style === 'percent' ? percent : braces)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [whole, name, position, specifier] = match;
    if (style === 'percent') {
      const isLiteral = specifier === '%' || specifier === 'n';
      const key = name ?? (position === undefined ? String(isLiteral ? next : next++) : String(Number(position) - 1));
      pieces.push(isLiteral ? { text: specifier === 'n' ? '\n' : '%' } : { key, isNumber: /[diouxXeEfFgGb]/.test(specifier ?? ''), path: [] });
    } else if (whole === '{{' || whole === '}}') pieces.push({ text: whole[0] ?? '' });
    else pieces.push({ key: name === undefined || name === '' ? String(next++) : name, isNumber: /[bcdeEfFgGnoxX%]$/.test(specifier ?? ''), path: position?.match(/\w+/g) ?? [] });
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
