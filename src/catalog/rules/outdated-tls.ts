/** An outdated version of TLS. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Connections use a version of TLS that holds. */
export const outdatedTls: Rule = {
  id: 'outdated-tls',
  title: 'An outdated version of TLS',
  severity: 'error',
  cwe: [326, 757],
  owasp: 'A04:2025',
  advice: ['tls-everywhere'],
  message: '`{value}` allows a version of TLS that is obsolete since 2021.',
  detects: [{ use: ['outdated-tls'] }],
};
