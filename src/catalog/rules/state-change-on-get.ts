/** Handlers of GET that write. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A GET request only reads. */
export const stateChangeOnGet: Rule = {
  id: 'state-change-on-get',
  title: 'Change of state by a GET request',
  severity: 'information',
  cwe: [650],
  owasp: 'A06:2025',
  advice: ['standard-http-methods'],
  message: 'A GET request changes what is stored here. Use POST, PUT, PATCH or DELETE for that.',
  detects: [{ check: 'state-change-on-get' }],
};
