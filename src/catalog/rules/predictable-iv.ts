/** An initialization vector that is always the same. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Each message is encrypted with an initialization vector of its own. */
export const predictableIv: Rule = {
  id: 'predictable-iv',
  title: 'An initialization vector that is always the same',
  severity: 'error',
  cwe: [329],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: 'The initialization vector is the same for every message.',
  detects: [{ use: ['predictable-iv'] }],
  isFineInTests: true,
};
