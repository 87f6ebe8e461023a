/** Data sent without encryption. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What leaves the machine is encrypted on its way. */
export const cleartextTransport: Rule = {
  id: 'cleartext-transport',
  title: 'Data sent without encryption',
  severity: 'warning',
  cwe: [319],
  owasp: 'A04:2025',
  advice: ['tls-everywhere'],
  message: '`{value}` is reached without encryption: anybody on the way can read and change the traffic.',
  detects: [{ use: ['cleartext-transport'] }, { text: { to: ['url'], matches: publicHost } }],
};
