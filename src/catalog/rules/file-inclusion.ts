/** Files of code that a client chooses. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What is loaded as code is chosen by the program. */
export const fileInclusion: Rule = {
  id: 'file-inclusion',
  title: 'File of code that the client chooses',
  severity: 'error',
  cwe: [98, 829, 706],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'validate-all-inputs'],
  message: '`{source}`, which the client chooses, decides which file of code is loaded here.',
  detects: [{ flow: { from: ['request'], to: ['module'] } }],
};
