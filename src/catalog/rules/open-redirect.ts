/** Redirects to addresses that come in with the request. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A link to this server must not lead to another one. */
export const openRedirect: Rule = {
  id: 'open-redirect',
  title: 'Redirect to an address that the client chooses',
  severity: 'error',
  cwe: [601],
  owasp: 'A01:2025',
  advice: ['validate-before-use', 'follow-owasp'],
  message: 'The address of this redirect depends on `{source}`, which anybody can put into a link.',
  detects: [
    { flow: { from: ['request'], to: ['redirect'] } },
    {
      check: 'incomplete-address-check',
      as: { message: 'This check of `{name}` does not compare the host: an address that contains `{value}` can lead to another one.', severity: 'warning' },
    },
  ],
};
