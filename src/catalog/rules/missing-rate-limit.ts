/** Routes that check a password without a rate limit. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Where a password is checked, attempts are limited. */
export const missingRateLimit: Rule = {
  id: 'missing-rate-limit',
  title: 'Sign-in without a limit of attempts',
  severity: 'warning',
  cwe: [307],
  owasp: 'A07:2025',
  advice: ['proper-authentication', 'authenticate-users'],
  message: '`{name}` checks a password, and nothing limits how often somebody may try.',
  detects: [{ check: 'missing-rate-limit' }],
};
