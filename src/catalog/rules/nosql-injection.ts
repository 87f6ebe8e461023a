/** Filters of a database built from untrusted data. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a database is asked must not be what a client makes of it. */
export const nosqlInjection: Rule = {
  id: 'nosql-injection',
  title: 'Database filter built from untrusted data',
  severity: 'error',
  cwe: [943],
  owasp: 'A05:2025',
  advice: ['validate-all-inputs'],
  message: '`{source}`, which the client chooses, may bring operators or code of its own into this filter.',
  detects: [{ flow: { from: ['request'], to: ['nosql'] } }],
};
