/**
 * Endpoints that a library generates from a model: they take every attribute of it from the request. Silent where a hook around it gives an attribute a
 * fixed value, as those do that know of it.
 */
import type { FunctionNode } from '../ir.ts';
import { callsThat, nameOf } from './acts.ts';
import type { Check } from './check.ts';
import type { Tree } from './tree.ts';

/** What a hook of such a library calls the record that is about to be stored. */
const record = /^(?:instance|attributes|entity|doc(?:ument)?)$/;

/** Yields the call that makes them. */
export const generatedApi: Check = (context) => {
  const { file, tree } = context;
  return callsThat(context, 'generated-api')
    .filter(({ node }) => !isHooked(tree.owner(node), tree))
    .map(({ node }) => ({ range: node.callee.range, parts: { name: nameOf(node.callee, file.text) } }));
};

/** Whether a hook that stands in the same function gives the record something fixed. */
function isHooked(around: FunctionNode, tree: Tree): boolean {
  return tree.all('assign').some((node) => {
    const { target, value } = node;
    const isFixed = value.kind === 'constant' && value.value !== undefined && value.value !== null;
    return isFixed && target.kind === 'member' && target.object.kind === 'member' && target.object.key.kind === 'constant'
      && record.test(String(target.object.key.value)) && tree.owner(tree.owner(node)) === around;
  });
}
