/** Records that take every attribute that a client sends. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The attributes that a client may set are named by the program. */
export const massAssignment: Rule = {
  id: 'mass-assignment',
  title: 'Record filled with everything that the client sends',
  severity: 'error',
  cwe: [915],
  owasp: 'A08:2025',
  advice: ['validate-requests', 'validate-all-inputs', 'authorize-access'],
  message: 'All of `{source}` becomes attributes of this record, those too that the client must not set.',
  detects: [
    { flow: { from: ['request'], to: ['attributes'] } },
    { check: 'generated-api', as: { message: '`{name}` makes endpoints that take every attribute of the model from the request, those too that the client must not set.', severity: 'warning' } },
  ],
};
