/** Limits that count by an address which the client writes. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Who comes too often is told by something that he cannot choose. */
export const spoofableRateLimit: Rule = {
  id: 'spoofable-rate-limit',
  title: 'Rate limit by an address that the client writes',
  severity: 'warning',
  cwe: [307, 348],
  owasp: 'A07:2025',
  advice: ['proper-authentication', 'follow-owasp'],
  message: 'This limit counts by `{source}`, which the client can write anew in each request.',
  detects: [{ flow: { from: ['request'], to: ['limit-key'], named: '(?:x-)?forwarded(?:-for)?|x-(?:client|originating|remote|cluster-client)-ip' } }],
};
