/** Regular expressions that a client writes. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A client must not write the pattern that the server spends its time on. */
export const regexInjection: Rule = {
  id: 'regex-injection',
  title: 'Regular expression built from untrusted data',
  severity: 'error',
  cwe: [1333, 400],
  owasp: 'A05:2025',
  advice: ['validate-all-inputs', 'profile-code'],
  message: 'This regular expression is built from `{source}`, which the client chooses.',
  detects: [{ flow: { from: ['request'], to: ['regex'] } }],
};
