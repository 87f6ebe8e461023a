/** Calls that do something while a request is answered: the whole of several checks. */
import type { ActKind } from '../../catalog/kinds.ts';
import type { CallFact } from '../engine/facts.ts';
import type { Node, Range } from '../ir.ts';
import type { Check, CheckContext } from './check.ts';

/** The calls in the file that do this. */
export function callsThat({ file, facts }: CheckContext, ...kinds: readonly ActKind[]): CallFact[] {
  return [...facts.calls].filter((call) => call.file === file.path && kinds.some((kind) => call.acts.has(kind)));
}

/** A check that yields each call that does this in a function that runs while a request is answered. */
export function whileHandling(kind: ActKind): Check {
  return (context) => callsThat(context, kind)
    .filter(({ owner }) => context.facts.isHandling(owner))
    .map(({ node }) => ({ range: calleeRange(node.callee), parts: { name: nameOf(node.callee, context.file.text) } }));
}

/** What is called, as one line. */
export function nameOf(callee: Node, text: string): string {
  const name = text.slice(callee.range.start, callee.range.end).replace(/\s+/g, ' ');
  return name.length > 40 ? `…${name.slice(-39)}` : name;
}

/** The name that is called, without the calls before it in a chain. */
function calleeRange(callee: Node): Range {
  return callee.kind === 'member' && callee.object.kind === 'call' ? callee.key.range : callee.range;
}
