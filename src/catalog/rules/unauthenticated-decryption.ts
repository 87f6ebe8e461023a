/** Decrypted text that somebody may have changed. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What is decrypted counts only once its tag was checked. */
export const unauthenticatedDecryption: Rule = {
  id: 'unauthenticated-decryption',
  title: 'Decrypted text that nobody has checked',
  severity: 'error',
  cwe: [354, 310],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: 'Nothing looks at the proof that comes with the encrypted text: whoever changed what `{name}` is for is not noticed.',
  detects: [
    { check: 'unauthenticated-decryption' },
    { use: ['short-proof'], as: { message: 'Without `authTagLength`, `{name}` accepts tags of 4 bytes, which can be found by trying.', severity: 'information' } },
  ],
};
