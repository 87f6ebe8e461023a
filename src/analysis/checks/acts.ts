/** Calls that do something while a request is answered: the whole of several checks. */
import type { ActKind } from '../../catalog/kinds.ts';
import type { CallFact, RouteFact } from '../engine/facts.ts';
import type { Node, Range } from '../ir.ts';
import { applyRemedy } from '../fixes/remedy.ts';
import type { Check, CheckContext, Found } from './check.ts';

/** The calls in the file that do this. */
export function callsThat({ file, facts }: CheckContext, ...kinds: readonly ActKind[]): CallFact[] {
  return [...facts.calls].filter((call) => call.file === file.path && kinds.some((kind) => call.acts.has(kind)));
}

/** A check that yields each call that does this in a function that runs while a request is answered. */
export function whileHandling(kind: ActKind, rule: string): Check {
  return (context) => callsThat(context, kind)
    .filter(({ owner }) => context.facts.isHandling(owner))
    .map((fact) => ({ range: calleeRange(fact.node.callee), parts: { name: nameOf(fact.node.callee, context.file.text) }, mend: mending(fact, rule) }));
}

/** What the model of a call says of the mending of what a rule says. */
export function mending({ node, remedies }: Pick<CallFact | RouteFact, 'node' | 'remedies'>, rule: string): NonNullable<Found['mend']> {
  return (file) => (remedies[rule] && node.kind === 'call' ? applyRemedy(remedies[rule], node, file) : []);
}

/** What is called, as one line. */
export function nameOf(callee: Node, text: string): string {
  const name = text.slice(callee.range.start, callee.range.end).replace(/\s+/g, ' ');
  return name.length > 40 ? `…${name.slice(-39)}` : name;
}

/** What a call calls; an annotation without arguments is its name. */
export function calledRange(node: Node): Range {
  return node.kind === 'call' ? node.callee.range : node.range;
}

/** The name that is called, without the calls before it in a chain. */
export function calleeRange(callee: Node): Range {
  return callee.kind === 'member' && callee.object.kind === 'call' ? callee.key.range : callee.range;
}
