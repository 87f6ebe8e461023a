/** Decryption that ends before the proof was looked at that nobody has changed the text. What is handed on may be ended elsewhere, so nothing is said of that. */
import type { Call, Node, Variable } from '../ir.ts';
import { callsThat, nameOf } from './acts.ts';
import type { Check, CheckContext } from './check.ts';

/** Yields the call that begins to decrypt. */
export const unauthenticatedDecryption: Check = (context) => callsThat(context, 'authenticated-decryption')
  .filter(({ node }) => isLeftUnchecked(node, context))
  .map(({ node }) => ({ range: node.callee.range, parts: { name: nameOf(node.callee, context.file.text) } }));

/** Whether it stands in a variable on which methods are called, and nothing else is done, and none of these looks at the proof. */
function isLeftUnchecked(begin: Call, { facts, tree }: CheckContext): boolean {
  const holder = tree.parent(begin);
  if (holder?.kind !== 'assign' || holder.value !== begin || holder.target.kind !== 'variable') return false;
  const uses = usesOf(holder.target.variable, holder.target, tree);
  return uses.length > 0 && uses.every((use) => {
    const member = tree.parent(use);
    const call = member?.kind === 'member' && member.object === use ? tree.parent(member) : undefined;
    return call?.kind === 'call' && call.callee === member && facts.call(call)?.acts.has('integrity-check') !== true;
  });
}

function usesOf(variable: Variable, target: Node, tree: CheckContext['tree']): readonly Node[] {
  return tree.all('variable').filter((one) => one.variable === variable && one !== target);
}
