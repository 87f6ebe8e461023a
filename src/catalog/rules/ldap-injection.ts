/** LDAP filters and names built from untrusted data. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The filter of a search in a directory must not depend on what a client sends, unless it is escaped. */
export const ldapInjection: Rule = {
  id: 'ldap-injection',
  title: 'LDAP query built from untrusted data',
  severity: 'error',
  cwe: [90],
  owasp: 'A05:2025',
  advice: ['validate-all-inputs', 'follow-owasp'],
  message: 'This LDAP query is built from `{source}`, which the client chooses.',
  detects: [{ flow: { from: ['request'], to: ['ldap'] } }],
};
