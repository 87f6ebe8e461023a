/** Whether values that are put into a text before a call mean the same in the call. */
import type { Arrival } from '../engine/state.ts';
import type { Node, Variable } from '../ir.ts';
import { usesOf } from './sql-call.ts';
import { branches } from './text-source.ts';
import { isWithin, walk } from './walk.ts';

/**
 * `built`: the variables that hold the text. Each must be built before the call, in the same branch, and serve nothing else but a log;
 * what its values are made of must not change on the way.
 */
export function canMove({ call, owner, argument }: Arrival, text: string, built: ReadonlySet<Variable>, values: readonly Node[]): boolean {
  if (built.size === 0 && argument.kind !== 'variable') return true;
  const places = [...walk(owner.body)];
  const callPlace = places.find(({ node }) => node === call);
  if (!callPlace) return false;
  const around = branches(callPlace.around, call);
  for (const variable of built) {
    for (const { node, around: of } of places) {
      if (node.kind !== 'assign' || node.target.kind !== 'variable' || node.target.variable !== variable) continue;
      if (node.range.start > call.range.start || !branches(of, node).every((one, index) => around[index] === one)) return false;
    }
    const isText = (one: Node): boolean => [...built].some((other) => places.some(({ node }) => node.kind === 'assign' && node.target.kind === 'variable' && node.target.variable === other && isWithin(one.range, node.range)));
    if (!usesOf(variable, owner.body).every((use) => isWithin(use.range, argument.range) || isText(use) || isLogged(use, places, text))) return false;
  }
  return values.filter((value) => !isWithin(value.range, call.range)).every((value) => isSteady(value, places, owner.variables));
}

/** An argument of `console.log` and its like. */
function isLogged(use: Node, places: readonly { readonly node: Node; readonly around: readonly Node[] }[], text: string): boolean {
  const around = places.find(({ node }) => node === use)?.around ?? [];
  const call = around.findLast(({ kind }) => kind === 'call');
  return call?.kind === 'call' && /^(?:console|log|logger|debug)\b/.test(text.slice(call.callee.range.start, call.callee.range.end));
}

/** Whether nothing that it is made of is written after it. */
function isSteady(value: Node, places: readonly { readonly node: Node }[], variables: readonly Variable[]): boolean {
  for (const { node } of walk(value)) {
    if (node.kind === 'assign' || (node.kind === 'operation' && ['await', 'yield', 'yieldAll'].includes(node.operator))) return false;
    if (node.kind === 'variable') {
      const { variable } = node;
      if (variables.some((other) => other !== variable && other.name === variable.name && other.name !== '')) return false;
      if (places.some(({ node: one }) => one.kind === 'assign' && one.target.kind === 'variable' && one.target.variable === variable && one.range.start > value.range.end)) return false;
    }
    if (node.kind === 'member') {
      const key = node.key.kind === 'constant' ? node.key.value : undefined;
      if (places.some(({ node: one }) => one.kind === 'assign' && one.target.kind === 'member' && one.range.start > value.range.end
        && (one.target.key.kind !== 'constant' || one.target.key.value === key))) return false;
    }
  }
  return true;
}
