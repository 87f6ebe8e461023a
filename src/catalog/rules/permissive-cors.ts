/** Answers that every origin may read. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Only origins that the program names may read answers. */
export const permissiveCors: Rule = {
  id: 'permissive-cors',
  title: 'Answers that any web site may read',
  severity: 'error',
  cwe: [942, 346],
  owasp: 'A02:2025',
  advice: ['secure-apis', 'follow-owasp'],
  message: 'Any web site may read these answers: the origin that is allowed is `{source}`, which comes with the request.',
  detects: [
    { flow: { from: ['request'], to: ['origin'] } },
    { use: ['any-origin'], as: { message: 'Any web site may read these answers: every origin is allowed.', severity: 'warning' } },
  ],
  exceptUnder: 'allow\\w*cors|cors\\w*allow|\\bis_?dev|development',
};
