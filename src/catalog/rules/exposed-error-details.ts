/** Stack traces and whole errors in answers. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A client learns that something failed, and a number to ask with; the log has the rest. */
export const exposedErrorDetails: Rule = {
  id: 'exposed-error-details',
  title: 'Details of an error sent to the client',
  severity: 'warning',
  cwe: [209],
  owasp: 'A10:2025',
  advice: ['appropriate-responses', 'handle-async-errors'],
  message: '`{source}` tells the client about the inside of the program.',
  detects: [{ flow: { from: ['error'], to: ['response'], exceptForEnvironment: true } }],
};
