/** A secret in a log. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Logs are read by many, and hold nothing that must stay secret. */
export const secretInLog: Rule = {
  id: 'secret-in-log',
  title: 'A secret in a log',
  severity: 'warning',
  cwe: [532],
  owasp: 'A09:2025',
  advice: ['log-and-monitor', 'store-data-securely'],
  message: '`{source}` is written to a log, where many can read it.',
  detects: [
    { flow: { from: ['request'], to: ['log-entry'], named: '(?:.*[_-])?(?:password|passwd|pwd|passphrase|secret|authorization|card_?number|cvv|cvc|ssn|(?:access|refresh|auth|id|session|reset|api|bearer)[_-]?token|api[_-]?key)|token|(?:new|old|current|user|plain)Password|client_?secret|cookies?' } },
    { flow: { from: ['environment'], to: ['log-entry'], named: '.*(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|ENCRYPTION_?KEY|CREDENTIALS?|_TOKEN)|TOKEN' } },
  ],
  isFineInTests: true,
};
