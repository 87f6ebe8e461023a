/**
 * Methods of one name, of which a call chooses by what it passes: first by the number of arguments, then by the types that
 * parameters are declared with, as far as those of the arguments are known.
 */
import type { FunctionNode, TypeHint } from '../ir.ts';
import type { Passed } from './functions.ts';
import type { FunctionReference, Value } from './value.ts';

/** A function beside those that have its name already. */
export function overloaded(method: FunctionReference, before: Value | undefined): FunctionReference {
  const others = (before?.references ?? []).flatMap((one) => (one.kind === 'function' ? [...one.overloads ?? [], { ...one, overloads: [] }] : []));
  return others.length === 0 ? method : { ...method, overloads: others };
}

/** Those that a call may mean. */
export function chosen(of: FunctionReference, passed: readonly Passed[]): readonly FunctionReference[] {
  if (!of.overloads || of.overloads.length === 0) return [of];
  const all = [of, ...of.overloads.map((one) => ({ ...one, receiver: of.receiver, ...(of.bound ? { bound: of.bound } : {}) }))];
  const given = [...of.bound?.map((value) => ({ value })) ?? [], ...passed.slice(0, passed.findLastIndex(({ value }) => !isMissing(value)) + 1)];
  if (passed.some(({ isMany, name }) => isMany ?? name)) return all;
  const byNumber = firstThat(all, [
    ({ node }) => node.parameters.length === given.length && !node.parameters.some(({ isRest }) => isRest),
    ({ node }) => node.parameters.some(({ isRest }) => isRest) && node.parameters.length <= given.length + 1,
    ({ node }) => node.parameters.length > given.length,
  ]);
  const fitting = byNumber.filter(({ node }) => given.every(({ value }, index) => mayFit(node, index, value)));
  const exact = fitting.filter(({ node }) => given.every(({ value }, index) => fits(node.parameters[index]?.variable.type, value) !== undefined));
  return exact.length === 1 ? exact : fitting.length > 0 ? fitting : byNumber;
}

function firstThat(all: readonly FunctionReference[], tests: readonly ((one: FunctionReference) => boolean)[]): readonly FunctionReference[] {
  for (const test of tests) {
    const found = all.filter(test);
    if (found.length > 0) return found;
  }
  return all;
}

const isMissing = ({ constants }: Value): boolean => constants?.length === 1 && constants[0] === undefined;

function mayFit(node: FunctionNode, index: number, value: Value): boolean {
  return fits(node.parameters[index]?.variable.type, value) !== false;
}

/** Whether a value is of a declared type; undefined where that is not known. */
function fits(type: TypeHint | undefined, { constants, text, references }: Value): boolean | undefined {
  if (!type) return undefined;
  const kinds = new Set(constants?.filter((one) => one !== null && one !== undefined).map((one) => typeof one));
  const isText = text !== null || kinds.has('string');
  if (type.kind === 'primitive') {
    if (isText) return type.primitive === 'string';
    if (kinds.size > 0) return kinds.has(type.primitive === 'enumeration' ? 'string' : type.primitive);
    return references.some(({ kind }) => kind === 'object' || kind === 'function') ? false : undefined;
  }
  if (isText || kinds.size > 0) return isText && type.name.kind === 'module' && /\.(?:Object|Comparable)$/.test(type.name.specifier) ? undefined : false;
  return undefined;
}
