/** Data of a client from which functions and objects of any type are made. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What comes in from outside becomes plain data, nothing that can run. */
export const unsafeDeserialization: Rule = {
  id: 'unsafe-deserialization',
  title: 'Untrusted data made into objects of any type',
  severity: 'error',
  cwe: [502],
  owasp: 'A08:2025',
  advice: ['validate-all-inputs', 'follow-owasp'],
  message: 'Objects of any type, functions too, are made from `{source}`, which the client chooses.',
  detects: [
    { flow: { from: ['request'], to: ['deserialization'] } },
    { use: ['unsafe-deserialization'], as: { message: 'With `{name}`, a text can bring functions along.', severity: 'warning' } },
  ],
};
