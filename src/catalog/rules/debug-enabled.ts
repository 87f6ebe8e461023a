/** Debugging features that do not depend on the environment. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What helps developers stays off in production. */
export const debugEnabled: Rule = {
  id: 'debug-enabled',
  title: 'Debugging that is always switched on',
  severity: 'warning',
  cwe: [489],
  owasp: 'A02:2025',
  advice: ['follow-owasp', 'security-foundation'],
  message: '`{name}` switches on debugging, in production too.',
  detects: [{ check: 'debug-enabled' }, { use: ['debugging'] }],
};
