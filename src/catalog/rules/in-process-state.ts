/** Variables of a module that requests change. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What outlives a request is kept where every instance finds it. */
export const inProcessState: Rule = {
  id: 'in-process-state',
  title: 'State kept in one process',
  severity: 'information',
  cwe: [1108],
  owasp: 'A06:2025',
  advice: ['stateless-communication', 'scale-horizontally'],
  message: 'Requests change `{name}`, which only this process knows: a restart loses it, and a second instance has another one.',
  detects: [{ check: 'in-process-state' }],
};
