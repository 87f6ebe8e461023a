/** Request data used unchecked. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a client sends is checked before it takes effect. */
export const missingInputValidation: Rule = {
  id: 'missing-input-validation',
  title: 'Request data used without validation',
  severity: 'warning',
  cwe: [20],
  owasp: 'A05:2025',
  advice: ['validate-all-inputs', 'validate-requests'],
  message: '`{source}` is used without a check of what it contains.',
  detects: [{ flow: { from: ['request'], to: ['data'], at: 'source', once: 'part' } }],
  fix: 'validate-input',
};
