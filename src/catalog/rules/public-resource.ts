/** Resources of a cloud that everybody may reach. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a program stores is for those who have logged in, unless it says so of each piece. */
export const publicResource: Rule = {
  id: 'public-resource',
  title: 'Stored data open to everybody',
  severity: 'warning',
  cwe: [306, 732],
  owasp: 'A01:2025',
  advice: ['secure-apis', 'store-data-securely'],
  message: '`{name}` opens this resource to everybody on the internet.',
  detects: [{ use: ['public-resource'] }],
};
