/** Debugging that is switched on whatever the environment: what stands under a condition on it is meant so. */
import { callsThat, mending, nameOf } from './acts.ts';
import type { Check } from './check.ts';
import { isForEnvironment } from './environment.ts';

/** Yields the call that switches it on. */
export const debugEnabled: Check = (context) => {
  const { file, tree } = context;
  return callsThat(context, 'debugging')
    .filter(({ node }) => !isForEnvironment(node, file.text, tree))
    .map((call) => ({ range: call.node.callee.range, parts: { name: nameOf(call.node.callee, file.text) }, mend: mending(call, 'debug-enabled') }));
};
