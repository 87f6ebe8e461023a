/** Routes that show the program's metrics, and have nothing before them that could refuse somebody. */
import type { RouteFact } from '../engine/facts.ts';
import type { Value } from '../engine/value.ts';
import type { FunctionNode } from '../ir.ts';
import { calledRange } from './acts.ts';
import type { Check, CheckContext } from './check.ts';

/** What a file says that gives a scraper a password of its own. */
const guarding = /metrics?[-_ ]?(?:token|auth|user|pass|secret|key)|(?:basic|bearer)[-_ ]?auth|allow-?_?list|whitelist/i;

/** Yields the call that registers the route. */
export const exposedMetrics: Check = (context) => {
  const { file, facts, tree } = context;
  const candidates = [...facts.routes].filter((route) => route.file === file.path && isReading(route) && showsMetrics(route, context));
  return candidates.length > 0 && tree.mentions(guarding) ? [] : candidates.map(({ node, paths }) => ({ range: calledRange(node), parts: { name: paths[0] ?? '' } }));
};

/** One function alone answers: others would stand before it to refuse somebody. */
function isReading({ methods, paths, chain }: RouteFact): boolean {
  return paths.length > 0 && chain.filter(({ value }) => !value.constants).length === 1 && methods.some((one) => one === 'get' || one === 'all' || one === 'use');
}

function showsMetrics({ chain }: RouteFact, { facts }: CheckContext): boolean {
  const reached = facts.reachedFrom(chain.flatMap(({ value }) => innermost(value)));
  return [...facts.calls].some(({ acts, owner }) => acts.has('metrics') && reached.has(owner));
}

/** The functions that a value stands for: those that a wrapper was made around, which serves many, or itself. */
function innermost(value: Value, depth = 0): FunctionNode[] {
  return value.references.flatMap((one) => {
    if (one.kind !== 'function') return [];
    const wrapped = depth < 3 ? [...one.captured?.values() ?? []].flatMap((held) => innermost(held, depth + 1)) : [];
    return wrapped.length > 0 ? wrapped : [one.node];
  });
}
