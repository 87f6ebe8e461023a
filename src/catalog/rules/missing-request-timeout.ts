/** Requests to other systems without a time limit, while a client waits. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A request to another system has a time limit. */
export const missingRequestTimeout: Rule = {
  id: 'missing-request-timeout',
  title: 'Outgoing request without a time limit',
  severity: 'information',
  cwe: [1088],
  owasp: 'A10:2025',
  advice: ['robust-apis', 'profile-code'],
  message: '`{name}` waits for the other side as long as that takes. Set a time limit.',
  detects: [{ check: 'missing-request-timeout' }],
};
