/** A signing secret that stands in the code. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Whoever reads the code cannot sign sessions and tokens. */
export const weakSessionSecret: Rule = {
  id: 'weak-session-secret',
  title: 'A signing secret that stands in the code',
  severity: 'error',
  cwe: [798, 321],
  owasp: 'A07:2025',
  advice: ['store-data-securely', 'proper-authentication'],
  message: 'This signing secret stands in the code: whoever reads it can forge sessions and tokens.',
  detects: [{ use: ['weak-session-secret'] }],
  isFineInTests: true,
};
