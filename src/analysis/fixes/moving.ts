/** Whether values that are put into a text before a call mean the same in the call. */
import type { CallArrival } from '../engine/state.ts';
import type { Node, Variable } from '../ir.ts';
import { branches } from './text-source.ts';
import { isWithin, walk, type FunctionIndex } from './walk.ts';

/**
 * `built`: the variables that hold the text. Each must be built before the call, in the same branch, and serve nothing else but a log;
 * what its values are made of must not change on the way.
 */
export function canMove({ call, owner, argument }: CallArrival, index: FunctionIndex, text: string, built: ReadonlySet<Variable>, values: readonly Node[]): boolean {
  if (built.size === 0 && argument.kind !== 'variable') return true;
  const aroundCall = index.around(call);
  if (!aroundCall) return false;
  const outer = branches(aroundCall, call);
  const own = [...built].flatMap((variable) => index.assignments(variable));
  if (!own.every(({ node, around }) => node.range.start < call.range.start && branches(around, node).every((one, at) => outer[at] === one))) return false;
  const isServing = (use: Node, around: readonly Node[]): boolean => isWithin(use.range, argument.range)
    || own.some(({ node }) => isWithin(use.range, node.range)) || isLogged(around, text);
  if (![...built].every((variable) => index.uses(variable).every(({ node, around }) => isServing(node, around)))) return false;
  return values.filter((value) => !isWithin(value.range, call.range)).every((value) => isSteady(value, index, owner.variables));
}

/** An argument of `console.log` and its like. */
function isLogged(around: readonly Node[], text: string): boolean {
  const call = around.findLast(({ kind }) => kind === 'call');
  return call?.kind === 'call' && /^(?:console|log|logger|debug)\b/.test(text.slice(call.callee.range.start, call.callee.range.end));
}

/** Whether nothing that it is made of is written after it. */
function isSteady(value: Node, index: FunctionIndex, variables: readonly Variable[]): boolean {
  for (const node of walk(value)) {
    if (node.kind === 'assign' || (node.kind === 'operation' && ['await', 'yield', 'yieldAll'].includes(node.operator))) return false;
    if (node.kind === 'variable') {
      const { variable } = node;
      // A name that is declared twice may mean another thing at the call.
      if (variables.some((other) => other !== variable && other.name === variable.name && other.name !== '')) return false;
      if (index.assignments(variable).some((one) => one.node.range.start > value.range.end)) return false;
    }
    if (node.kind === 'member') {
      const key = node.key.kind === 'constant' ? node.key.value : undefined;
      if (index.memberAssignments.some(({ range, target }) => range.start > value.range.end && target.kind === 'member'
        && (target.key.kind !== 'constant' || target.key.value === key))) return false;
    }
  }
  return true;
}
