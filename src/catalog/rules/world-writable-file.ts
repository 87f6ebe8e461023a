/** A file that everybody may change. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Files belong to those who need them. */
export const worldWritableFile: Rule = {
  id: 'world-writable-file',
  title: 'A file that everybody may change',
  severity: 'warning',
  cwe: [732, 276],
  owasp: 'A01:2025',
  advice: ['security-foundation'],
  message: '`{value}` lets every user of the machine change this file.',
  detects: [{ use: ['world-writable-file'] }],
  isFineInTests: true,
};
