/** Storage of a cloud whose encryption is switched off. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a program stores is encrypted where it lies. */
export const unencryptedStorage: Rule = {
  id: 'unencrypted-storage',
  title: 'Storage without encryption',
  severity: 'warning',
  cwe: [311],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: '`{name}` is told to keep its data without encryption.',
  detects: [{ use: ['unencrypted-storage'] }],
};
