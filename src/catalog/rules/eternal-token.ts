/** A token that never expires. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A stolen token is of use for a short time. */
export const eternalToken: Rule = {
  id: 'eternal-token',
  title: 'A token that never expires',
  severity: 'warning',
  cwe: [613],
  owasp: 'A07:2025',
  advice: ['token-authentication'],
  message: 'This token never expires: once stolen, it is valid for ever.',
  detects: [{ use: ['eternal-token'] }],
  isFineInTests: true,
};
