/** A password hashed too fast. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Guessing at stolen password hashes takes too long to be worth it. */
export const weakPasswordHash: Rule = {
  id: 'weak-password-hash',
  title: 'A password hashed too fast',
  severity: 'error',
  cwe: [916],
  owasp: 'A04:2025',
  advice: ['store-data-securely'],
  message: '`{source}` is hashed by a function that is made to be fast: passwords are found by trying.',
  detects: [
    { flow: { from: ['request'], to: ['fast-hash'], named: '(?:.*[_-])?(?:password|passwd|pwd|passphrase|passcode)|[a-z]+Password' } },
    { use: ['weak-password-hash'], as: { severity: 'warning', message: 'Too little work is put into this hash (`{value}`): passwords are found by trying.' } },
  ],
  isFineInTests: true,
};
