/** Keys, tokens and passwords in the text of the program. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A secret comes from the environment, not from the code. */
export const hardcodedSecret: Rule = {
  id: 'hardcoded-secret',
  title: 'Secret that stands in the code',
  severity: 'error',
  cwe: [798, 321],
  owasp: 'A07:2025',
  advice: ['encrypt-sensitive-data', 'security-foundation'],
  message: 'This text holds a secret ({name}). Everybody who can read the code can use it.',
  detects: [
    { check: 'hardcoded-secret' },
    { check: 'named-secret', as: { severity: 'warning', message: 'What `{name}` gets here looks like a secret, and everybody who can read the code can read it.' } },
    { use: ['hardcoded-secret'], as: { severity: 'error', message: 'This secret stands in the code, where `{name}` takes it. Everybody who can read the code can use it.' } },
  ],
  isFineInTests: true,
};
