/** Objects changed at keys that a client chooses. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A key that a client chooses must not lead to the prototype that all objects share. */
export const prototypePollution: Rule = {
  id: 'prototype-pollution',
  title: 'Untrusted keys that may reach a prototype',
  severity: 'warning',
  cwe: [1321],
  owasp: 'A08:2025',
  advice: ['validate-all-inputs', 'update-dependencies'],
  message: 'With `__proto__` in `{source}`, the client may change the prototype of all objects here.',
  detects: [{ flow: { from: ['request'], to: ['prototype'] } }],
};
