/** Applications that serve pages without security headers. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Pages come with the headers that limit what a browser does with them. */
export const missingSecurityHeaders: Rule = {
  id: 'missing-security-headers',
  title: 'Pages without security headers',
  severity: 'information',
  cwe: [693],
  owasp: 'A02:2025',
  advice: ['security-foundation', 'follow-owasp'],
  message: 'This application sends pages without any of the headers by which browsers protect them.',
  detects: [
    { check: 'missing-security-headers' },
    { use: ['header-switched-off'], as: { message: '`{name}` is told to leave out a header by which browsers protect pages.', severity: 'information' } },
  ],
};
