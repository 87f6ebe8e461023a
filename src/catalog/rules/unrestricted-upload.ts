/** Uploaded files that keep their name. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The server chooses under which name, and so as which type, an upload is stored. */
export const unrestrictedUpload: Rule = {
  id: 'unrestricted-upload',
  title: 'Uploaded file stored under a name that the client chooses',
  severity: 'warning',
  cwe: [434],
  owasp: 'A06:2025',
  advice: ['validate-all-inputs', 'store-data-securely'],
  message: 'The name of this stored file depends on `{source}`, which the client chooses.',
  detects: [{ flow: { from: ['request'], to: ['upload'] } }],
};
