/** Empty handlers of errors. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** An error is handled, told, or let through. */
export const swallowedError: Rule = {
  id: 'swallowed-error',
  title: 'Error that nobody sees',
  severity: 'information',
  cwe: [390],
  owasp: 'A10:2025',
  advice: ['handle-async-errors', 'log-and-monitor', 'clean-code'],
  message: 'An error that happens here vanishes. Handle it, log it, or say in a comment why it does not matter.',
  detects: [{ check: 'swallowed-error' }],
};
