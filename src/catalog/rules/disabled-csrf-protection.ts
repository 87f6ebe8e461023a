/** Cookie sessions without a check against requests that other sites make. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A request that changes something is one that the own pages have sent. */
export const disabledCsrfProtection: Rule = {
  id: 'disabled-csrf-protection',
  title: 'Forms accepted from other sites',
  severity: 'warning',
  cwe: [352],
  owasp: 'A01:2025',
  advice: ['security-foundation', 'follow-owasp'],
  message: 'The session is kept in a cookie that other sites may have sent along (no `sameSite`), and nothing checks where a form comes from.',
  detects: [
    { check: 'disabled-csrf-protection' },
    { use: ['no-csrf-check'], as: { message: '`{name}` switches off the check that a form comes from the own pages.', severity: 'warning' } },
  ],
};
