/** Synchronous work in handlers. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What runs for a request lets the others run, too. */
export const blockingCallInHandler: Rule = {
  id: 'blocking-call-in-handler',
  title: 'Blocking call while a request is answered',
  severity: 'information',
  cwe: [1322],
  owasp: 'A06:2025',
  advice: ['async-processing', 'profile-code'],
  message: '`{name}` keeps the process from every other request until it is done. Use the asynchronous one.',
  detects: [{ check: 'blocking-call-in-handler' }],
};
