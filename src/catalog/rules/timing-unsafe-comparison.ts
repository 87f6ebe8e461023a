/** A secret compared character by character. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** How long a comparison takes tells nothing of the secret. */
export const timingUnsafeComparison: Rule = {
  id: 'timing-unsafe-comparison',
  title: 'A secret compared character by character',
  severity: 'warning',
  cwe: [208],
  owasp: 'A04:2025',
  advice: ['proper-authentication'],
  message: 'This comparison stops at the first difference, so the time it takes gives `{source}` away.',
  detects: [
    { flow: { from: ['digest'], to: ['comparison'] } },
    { flow: { from: ['environment'], to: ['comparison'], named: '.*(?:SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|AUTH_?KEY|CREDENTIALS?)' } },
  ],
  isFineInTests: true,
};
