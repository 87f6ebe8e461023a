/** Archives whose entries leave the folder that they are unpacked into. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** The name of an archive's entry must not decide which folder it is written to. */
export const archiveExtraction: Rule = {
  id: 'archive-extraction',
  title: 'Archive entry written to the path that it names',
  severity: 'error',
  cwe: [22],
  owasp: 'A01:2025',
  advice: ['validate-before-use', 'follow-owasp'],
  message: 'This file is written to a path made from `{source}`, a name that whoever made the archive has chosen.',
  detects: [{ flow: { from: ['archive-entry'], to: ['path'] } }],
};
