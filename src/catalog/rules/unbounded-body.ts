/** Bodies and uploads of any size. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The size of what a client may send is limited. */
export const unboundedBody: Rule = {
  id: 'unbounded-body',
  title: 'Body or upload without a sensible limit',
  severity: 'warning',
  cwe: [770, 400],
  owasp: 'A06:2025',
  advice: ['validate-requests', 'robust-apis'],
  message: '`{name}` takes more data than the server should hold for one request.',
  detects: [{ use: ['unbounded-body'] }],
};
