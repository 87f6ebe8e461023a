/** Untrusted data in the lines of a log. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A client cannot write lines of a log of its own. */
export const logInjection: Rule = {
  id: 'log-injection',
  title: 'Line of a log built from untrusted data',
  severity: 'information',
  cwe: [117],
  owasp: 'A09:2025',
  advice: ['log-and-monitor', 'validate-all-inputs'],
  message: '`{source}` may contain line breaks, and then looks like entries of the log that the program did not write.',
  detects: [{ flow: { from: ['request'], to: ['log'] } }],
};
