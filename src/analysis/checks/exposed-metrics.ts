/** Routes that show the program's metrics, and have nothing before them that could refuse somebody. */
import type { RouteFact } from '../engine/facts.ts';
import type { Check, CheckContext } from './check.ts';

/** What a file says that gives a scraper a password of its own. */
const guarding = /metrics?[-_ ]?(?:token|auth|user|pass|secret|key)|(?:basic|bearer)[-_ ]?auth|allow-?_?list|whitelist/i;

/** Yields the call that registers the route. */
export const exposedMetrics: Check = (context) => {
  const { file, facts, tree } = context;
  const candidates = [...facts.routes].filter((route) => route.file === file.path && isReading(route) && showsMetrics(route, context));
  return candidates.length > 0 && tree.mentions(guarding) ? [] : candidates.map(({ node, paths }) => ({ range: node.callee.range, parts: { name: paths[0] ?? '' } }));
};

/** One function alone answers: others would stand before it to refuse somebody. */
function isReading({ methods, paths, chain }: RouteFact): boolean {
  return paths.length > 0 && chain.filter(({ value }) => !value.constants).length === 1 && methods.some((one) => one === 'get' || one === 'all' || one === 'use');
}

function showsMetrics({ chain }: RouteFact, { facts }: CheckContext): boolean {
  const functions = chain.flatMap(({ value }) => value.references).flatMap((one) => (one.kind === 'function' ? [one.node] : []));
  const reached = facts.reachedFrom(functions);
  return [...facts.calls].some(({ acts, owner }) => acts.has('metrics') && reached.has(owner));
}
