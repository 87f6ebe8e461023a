/** Queries in loops. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** One question for many elements, not one for each. */
export const queryInLoop: Rule = {
  id: 'query-in-loop',
  title: 'Database query for each element',
  severity: 'information',
  cwe: [1050],
  owasp: 'A06:2025',
  advice: ['optimize-queries', 'efficient-queries'],
  message: '`{name}` asks the database once for each element. Ask once for all of them.',
  detects: [{ check: 'query-in-loop' }],
};
