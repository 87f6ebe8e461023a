/** Untrusted data that an expression language evaluates. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** An expression is the program's own; what a client sends are its values. */
export const expressionInjection: Rule = {
  id: 'expression-injection',
  title: 'Expression built from untrusted data',
  severity: 'error',
  cwe: [917, 95],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'validate-all-inputs'],
  message: '`{source}`, which the client chooses, is evaluated as an expression.',
  detects: [{ flow: { from: ['request'], to: ['expression'] } }],
};
