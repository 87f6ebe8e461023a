/** Untrusted data where a program looks for options. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** An argument that a client chooses must not be taken for an option. */
export const argumentInjection: Rule = {
  id: 'argument-injection',
  title: 'Untrusted data taken for an option of a program',
  severity: 'error',
  cwe: [88],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'validate-all-inputs'],
  message: 'The program takes `{source}` for an option where it begins with `-`.',
  detects: [{ flow: { from: ['request'], to: ['argument'] } }],
};
