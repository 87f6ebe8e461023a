/** Untrusted data in a session. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a session keeps, the rest of the program takes for its own. */
export const trustBoundary: Rule = {
  id: 'trust-boundary',
  title: 'Untrusted data kept in a session',
  severity: 'warning',
  cwe: [501],
  owasp: 'A06:2025',
  advice: ['validate-all-inputs', 'validate-before-use'],
  message: '`{source}` is kept in the session as the client sent it, and the program trusts what is there.',
  detects: [{ flow: { from: ['request'], to: ['session'] } }],
};
