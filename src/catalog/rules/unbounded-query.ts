/** Lists without a limit. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A list that a client gets has a limit. */
export const unboundedQuery: Rule = {
  id: 'unbounded-query',
  title: 'Query for all rows',
  severity: 'information',
  cwe: [770],
  owasp: 'A06:2025',
  advice: ['efficient-queries', 'optimize-queries'],
  message: 'This query yields all rows, however many there will be. Limit them, and answer page by page.',
  detects: [{ check: 'unbounded-query' }],
};
