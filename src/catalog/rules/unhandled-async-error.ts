/** Rejections that no handler sees. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What an async function throws is handled. */
export const unhandledAsyncError: Rule = {
  id: 'unhandled-async-error',
  title: 'Async error that nobody handles',
  severity: 'warning',
  cwe: [755],
  owasp: 'A10:2025',
  advice: ['handle-async-errors'],
  message: 'When {name} fails, nobody handles it: the request gets no answer, and the rejection may end the process.',
  detects: [{ check: 'unhandled-async-error' }],
};
