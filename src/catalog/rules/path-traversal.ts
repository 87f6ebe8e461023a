/** Paths of files that a client chooses. The page beside this file explains it; its examples are the rule's test. */
import { lookingOn } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A client must not be able to leave the folder that it is meant to see. */
export const pathTraversal: Rule = {
  id: 'path-traversal',
  title: 'File path built from untrusted data',
  severity: 'error',
  cwe: [22, 23, 36, 73, 706],
  owasp: 'A01:2025',
  advice: ['validate-before-use', 'validate-all-inputs'],
  message: 'The path of this file depends on `{source}`, which the client chooses.',
  detects: [{
    flow: {
      from: ['request'],
      to: ['path'],
      passedOn: { message: 'A path that depends on `{source}`, which the client chooses, is handed to `{name}`, and nothing has checked it.', severity: 'warning', except: lookingOn },
    },
  }],
  fix: 'contain-path',
};
