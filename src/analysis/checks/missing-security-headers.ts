/**
 * Applications that answer with pages, and send none of the headers by which browsers protect them. Silent where anything in sight sends one, or where
 * the application is handed to something that cannot be looked into.
 */
import { mending } from './acts.ts';
import type { Check } from './check.ts';

const headers = /helmet|content-security-policy|x-frame-options|x-content-type-options|strict-transport-security|referrer-policy|lusca|secure-?headers/i;

/** Yields the call that makes the application. */
export const missingSecurityHeaders: Check = ({ file, facts, tree, dependencies }) => {
  if (tree.mentions(headers) || facts.does('security-headers') || !facts.does('page')) return [];
  const own = [...facts.calls].filter((call) => call.file === file.path);
  if (!own.some(({ acts }) => acts.has('listening')) || [...dependencies?.keys() ?? []].some((name) => headers.test(name))) return [];
  return own.filter(({ acts }) => acts.has('application')).flatMap((fact) => {
    const { node } = fact;
    const holder = tree.parent(node);
    const variable = holder?.kind === 'assign' && holder.target.kind === 'variable' ? holder.target.variable : undefined;
    const isHandedOn = tree.all('call').some((call) => call.callee.kind !== 'member' && !facts.call(call) && facts.calledAt(call).size === 0
      && call.arguments.some(({ value }) => value.kind === 'variable' && value.variable === variable));
    return isHandedOn ? [] : [{ range: node.range, mend: mending(fact, 'missing-security-headers') }];
  });
};
