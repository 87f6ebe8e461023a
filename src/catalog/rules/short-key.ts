/** A key that is too short. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Keys are too long to be found by trying or factoring. */
export const shortKey: Rule = {
  id: 'short-key',
  title: 'A key that is too short',
  severity: 'error',
  cwe: [326],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: 'A key of this size (`{value}`) can be broken.',
  detects: [{ use: ['short-key'] }],
  isFineInTests: true,
};
