/** Encryption block by block. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Equal blocks of plain text do not show. */
export const insecureCipherMode: Rule = {
  id: 'insecure-cipher-mode',
  title: 'Encryption that shows equal blocks',
  severity: 'error',
  cwe: [327],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: '`{value}` encrypts each block alone: equal blocks stay equal, and blocks can be exchanged.',
  detects: [{ use: ['insecure-cipher-mode'] }],
};
