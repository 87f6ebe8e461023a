/** Untrusted data that a template engine compiles. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The text of a template is the program's own; what a client sends are its values. */
export const templateInjection: Rule = {
  id: 'template-injection',
  title: 'Template built from untrusted data',
  severity: 'error',
  cwe: [1336, 94],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'validate-all-inputs'],
  message: 'The template engine takes `{source}`, which the client chooses, for a template or for its own options.',
  detects: [{ flow: { from: ['request'], to: ['template'] } }],
};
