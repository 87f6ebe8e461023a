/** Regular expressions with catastrophic backtracking, run on texts of others. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A regular expression decides every text in reasonable time. */
export const vulnerableRegex: Rule = {
  id: 'vulnerable-regex',
  title: 'Regular expression that may take exponential time',
  severity: 'warning',
  cwe: [1333],
  owasp: 'A06:2025',
  advice: ['validate-all-inputs', 'robust-apis'],
  message: '{name} takes exponential time for some texts: a short one stops the whole process.',
  detects: [{ check: 'vulnerable-regex' }],
};
