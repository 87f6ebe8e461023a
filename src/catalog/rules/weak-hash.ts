/** A hash that can be forged. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Nothing that must not be forged is told by MD5 or SHA-1. */
export const weakHash: Rule = {
  id: 'weak-hash',
  title: 'A hash that can be forged',
  severity: 'warning',
  cwe: [328, 327],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: '`{value}` no longer resists forgery: two inputs with the same hash can be made.',
  detects: [{ use: ['weak-hash'] }],
  isFineInTests: true,
};
