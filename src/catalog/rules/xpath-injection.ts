/** XPath expressions built from untrusted data. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The text of an XPath expression must not depend on what a client sends. */
export const xpathInjection: Rule = {
  id: 'xpath-injection',
  title: 'XPath expression built from untrusted data',
  severity: 'error',
  cwe: [643],
  owasp: 'A05:2025',
  advice: ['validate-all-inputs', 'follow-owasp'],
  message: 'This XPath expression is built from `{source}`, which the client chooses.',
  detects: [{ flow: { from: ['request'], to: ['xpath'] } }],
};
