/** Verbs in the addresses of routes. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** An address names a resource; the method says what is done with it. */
export const verbInPath: Rule = {
  id: 'verb-in-path',
  title: 'Address that says what is done',
  severity: 'information',
  cwe: [1076],
  owasp: 'A06:2025',
  advice: ['resource-based-urls', 'standard-http-methods', 'consistent-endpoints'],
  message: 'This address says `{name}`. Name the resource, and let the method {value} say what is done with it.',
  detects: [{ check: 'verb-in-path' }],
};
