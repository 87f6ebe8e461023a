/** A password kept as plain text. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Nobody who gets at stored data reads passwords in it. */
export const plaintextPassword: Rule = {
  id: 'plaintext-password',
  title: 'A password kept as plain text',
  severity: 'error',
  cwe: [256, 522],
  owasp: 'A06:2025',
  advice: ['store-data-securely'],
  message: 'The password `{source}` is kept as it is: whoever sees it can use it.',
  detects: [
    { flow: { from: ['request'], to: ['storage'], named: '(?:.*[_-])?(?:password|passwd|pwd|passphrase)|(?:new|user|account|plain|raw)Password' } },
    { use: ['password-in-token'] },
  ],
  isFineInTests: true,
};
