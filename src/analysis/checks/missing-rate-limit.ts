/**
 * Addresses that check a password and let everybody try as often as he likes. Silent where anything in sight limits how often somebody comes, or where
 * the routes are mounted in a file that is not in sight and the project has a limiter.
 */
import type { Value } from '../engine/value.ts';
import type { RouteFact } from '../engine/facts.ts';
import type { Node } from '../ir.ts';
import { calledRange, mending } from './acts.ts';
import type { Check, CheckContext, Found } from './check.ts';

const signIn = /log-?_?in|sign-?_?in|authenticate|(?:^|\/)(?:auth|session|token|otp|2fa|mfa|verify|password)s?(?:$|\/)|reset|forgot/i;
const limiting = /rate-?_?limit|throttl|limiter|slow-?_?down|brute|captcha|too-?_?many/i;
/** Of which names a package's limits are. */
const limiter = /rate-?limit|limiter|throttl|slow-?down|brute|bucket4j|resilience4j/i;

/** Yields the call that registers the route. */
export const missingRateLimit: Check = (context) => {
  const { file, facts, tree, dependencies } = context;
  const found: Found[] = [];
  const routes = [...facts.routes];
  const candidates = routes.filter((route) => route.file === file.path && isSignIn(route) && checksPassword(route, context));
  if (candidates.length === 0 || tree.mentions(limiting)) return [];
  const isMounted = candidates.every(({ isFound }) => isFound) || [...facts.calls].some((call) => call.file === file.path && call.acts.has('application'));
  if (!isMounted && !dependencies) return [];
  const isElsewhere = !isMounted || candidates.some(({ isFound }) => isFound);
  if (isElsewhere && [...dependencies?.keys() ?? []].some((name) => limiter.test(name))) return [];
  const limits = routes.filter((route) => route.chain.some(({ value, node }) => does(value, node, 'rate-limit', context)));
  for (const route of candidates) {
    if (limits.some((one) => one === route || covers(one, route))) continue;
    found.push({ range: calledRange(route.node), parts: { name: route.paths[0] ?? '' }, mend: mending(route, 'missing-rate-limit') });
  }
  return found;
};

function isSignIn({ methods, paths }: RouteFact): boolean {
  return methods.some((one) => one === 'post' || one === 'all' || one === 'put') && paths.some((path) => signIn.test(path));
}

function checksPassword(route: RouteFact, context: CheckContext): boolean {
  return route.chain.some(({ value, node }) => does(value, node, 'password-check', context));
}

/** Whether an element of a chain does this: itself, the call that made it, or a function that it reaches. */
function does(value: Value, node: unknown, kind: 'rate-limit' | 'password-check', { facts }: CheckContext): boolean {
  if (value.references.some((one) => one.kind === 'api' && one.entries.acts.some((act) => act.kind === kind))) return true;
  if (isNode(node) && node.kind === 'call' && facts.call(node)?.acts.has(kind)) return true;
  const functions = value.references.flatMap((one) => (one.kind === 'function' ? [one.node] : []));
  if (functions.length === 0) return false;
  const reached = facts.reachedFrom(functions);
  return [...facts.calls].some((call) => call.acts.has(kind) && reached.has(call.owner));
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'kind' in node;

/** Whether what runs for one route runs for another, too. */
function covers(one: RouteFact, other: RouteFact): boolean {
  if (!one.methods.includes('use')) return false;
  return one.paths.length === 0 || one.paths.some((path) => other.paths.some((longer) => longer.startsWith(path) || path.endsWith(longer)));
}
