/**
 * Handlers of `GET` that change what the database holds. Crawlers, previews, prefetching browsers and `<img>` tags of other sites send such
 * requests without anybody having asked for the change.
 */
import type { CallFact } from '../engine/facts.ts';
import type { Check, Found } from './check.ts';
import { statementOf } from './statements.ts';

const changing = /^\s*(?:INSERT|UPDATE|DELETE|REPLACE|MERGE|TRUNCATE|DROP|ALTER)\b/i;
/** Notes about the visit itself, which are meant to be made with each. */
const notes = /log|visit|view|hit|count|stat|track|audit|analytic|session|seen|last|access|click|event|history|login|token|cache|metric|usage|touch/i;
/** Addresses that are opened from a mail or by a provider who sends the browser back. */
const followed = /callback|verif|confirm|unsubscribe|activate|logout|log-out|signout|sign-out|oauth|magic|redirect|return|webhook|cron|health|track|sso|auth|login|signin/i;

/** Yields each call that changes something while a `GET` is answered. */
export const stateChangeOnGet: Check = ({ file, facts }) => {
  const found: Found[] = [];
  const writes = [...facts.calls].filter((call) => call.file === file.path && isWrite(call) && !notes.test(file.text.slice(call.node.range.start, call.node.range.end)));
  for (const { file: path, methods, paths, chain } of facts.routes) {
    if (path !== file.path || methods.length !== 1 || methods[0] !== 'get' || paths.some((one) => followed.test(one))) continue;
    const own = chain.at(-1)?.value.references.flatMap((one) => (one.kind === 'function' ? [one.node] : [])) ?? [];
    const reached = facts.reachedFrom(own);
    for (const { node, owner } of writes) if (reached.has(owner)) found.push({ range: node.range, parts: { name: paths[0] ?? '' } });
  }
  return found;
};

function isWrite(call: CallFact): boolean {
  if (call.acts.has('write')) return true;
  const text = statementOf(call);
  return text !== undefined && changing.test(text);
}
