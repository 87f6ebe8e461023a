/** A file of a foreseeable name in a shared folder. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Temporary files have names that nobody can foresee. */
export const insecureTemporaryFile: Rule = {
  id: 'insecure-temporary-file',
  title: 'A file of a foreseeable name in a shared folder',
  severity: 'warning',
  cwe: [377],
  owasp: 'A01:2025',
  advice: ['security-foundation'],
  message: 'Any user of the machine can foresee this name, `{value}`, and put something else there first.',
  detects: [
    { text: { to: ['file-creation'], matches: '^(?:/tmp|/var/tmp|/dev/shm)/[^\\0]+$' } },
    { use: ['foreseeable-name'], as: { message: '`{name}` only yields a name: whoever makes a file of it first has it.', severity: 'warning' } },
  ],
  isFineInTests: true,
};
