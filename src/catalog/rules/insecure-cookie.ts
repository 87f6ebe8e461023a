/** A session cookie without protection. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Cookies that log a user in are out of reach of scripts and of eavesdroppers. */
export const insecureCookie: Rule = {
  id: 'insecure-cookie',
  title: 'A session cookie without protection',
  severity: 'warning',
  cwe: [614, 1004, 1275],
  owasp: 'A02:2025',
  advice: ['proper-authentication'],
  message: 'This cookie lacks protection: it needs `httpOnly` and `secure`.',
  detects: [{ use: ['insecure-cookie'] }],
  isFineInTests: true,
};
