/** A password hashed too fast. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Guessing at stolen password hashes takes too long to be worth it. */
export const weakPasswordHash: Rule = {
  id: 'weak-password-hash',
  title: 'A password hashed too fast',
  severity: 'error',
  cwe: [916, 759, 760],
  owasp: 'A04:2025',
  advice: ['store-data-securely'],
  message: '`{source}` is hashed by a function that is made to be fast: passwords are found by trying.',
  detects: [
    { flow: { from: ['request'], to: ['fast-hash'], named: '(?:.*[_-])?(?:password|passwd|pwd|passphrase|passcode)|[a-z]+Password' } },
    { use: ['fixed-salt'], as: { severity: 'warning', message: 'This salt is always the same, so that equal passwords have equal hashes, and all are tried at once.' } },
    { use: ['weak-password-hash'], as: { severity: 'warning', message: 'Too little work is put into this hash (`{value}`): passwords are found by trying.' } },
  ],
  isFineInTests: true,
};
