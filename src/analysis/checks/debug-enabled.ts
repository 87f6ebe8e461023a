/** Debugging that is switched on whatever the environment: what stands under a condition on it is meant so. */
import { callsThat, nameOf } from './acts.ts';
import type { Check } from './check.ts';

const onEnvironment = /env|dev|debug|prod|test|local/i;

/** Yields the call that switches it on. */
export const debugEnabled: Check = (context) => {
  const { file, tree } = context;
  return callsThat(context, 'debugging').filter(({ node }) => {
    for (const around of tree.around(node)) {
      const test = around.kind === 'if' ? around.test : around.kind === 'logical' ? around.left : around.kind === 'switch' ? around.subject : undefined;
      if (test && onEnvironment.test(file.text.slice(test.range.start, test.range.end))) return false;
    }
    return true;
  }).map(({ node }) => ({ range: node.callee.range, parts: { name: nameOf(node.callee, file.text) } }));
};
