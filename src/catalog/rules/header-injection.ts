/** Untrusted data in the headers of an answer. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a client sends does not become a header as it is. */
export const headerInjection: Rule = {
  id: 'header-injection',
  title: 'Header of an answer set from untrusted data',
  severity: 'warning',
  cwe: [113, 644],
  owasp: 'A05:2025',
  advice: ['validate-all-inputs', 'appropriate-responses'],
  message: 'This header contains `{source}` as the client sent it.',
  detects: [{ flow: { from: ['request'], to: ['header'] } }],
};
