/** A token that is believed without a check. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The claims of a token count only once its signature was checked. */
export const unverifiedJwt: Rule = {
  id: 'unverified-jwt',
  title: 'A token that is believed without a check',
  severity: 'error',
  cwe: [347],
  owasp: 'A07:2025',
  advice: ['token-authentication'],
  message: 'Nobody checks the signature here (`{name}`): a client can write what it likes into the token.',
  detects: [
    { flow: { from: ['request'], to: ['unverified-token'], builtFromParameter: { message: 'Nobody checks the signature of the token in `{parameter}` here: whoever made it can have written what they like into it.', severity: 'warning' } } },
    { use: ['unverified-jwt'] },
  ],
  isFineInTests: true,
};
