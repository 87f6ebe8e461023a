/** A cipher that can be broken. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Data is encrypted by a cipher that holds. */
export const weakCipher: Rule = {
  id: 'weak-cipher',
  title: 'A cipher that can be broken',
  severity: 'error',
  cwe: [327, 1204],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: '`{value}` is a broken way to encrypt: what it protects can be read.',
  detects: [{ use: ['weak-cipher'] }],
};
