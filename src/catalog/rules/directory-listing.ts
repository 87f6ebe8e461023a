/** Folders whose files are listed for clients. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Clients see the files that are meant for them, not the list of all there are. */
export const directoryListing: Rule = {
  id: 'directory-listing',
  title: 'Folder listed for everybody',
  severity: 'warning',
  cwe: [548],
  owasp: 'A01:2025',
  advice: ['secure-apis', 'follow-owasp'],
  message: '`{name}` shows the names of all files in this folder to everybody.',
  detects: [{ use: ['directory-listing'] }],
};
