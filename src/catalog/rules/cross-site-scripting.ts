/** Untrusted data in a page. The page beside this file explains it; its examples are the rule's test. */
import { lookingOn } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What a client sends is escaped before it becomes part of a page. */
export const crossSiteScripting: Rule = {
  id: 'cross-site-scripting',
  title: 'Page built from untrusted data',
  severity: 'error',
  cwe: [79, 80, 116],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'appropriate-responses'],
  message: 'The page contains `{source}` as the client sent it, markup included.',
  detects: [
    {
      flow: {
        from: ['request'],
        to: ['html'],
        builtFromParameter: { message: 'The parameter `{parameter}` becomes markup here: nothing escapes it.', severity: 'warning' },
        passedOn: { message: 'Markup that contains `{source}` as the client sent it is handed to `{name}`.', severity: 'warning', except: lookingOn },
      },
    },
    { use: ['unescaped-template'], as: { message: 'Values that this template engine puts into a page are not escaped.', severity: 'warning' } },
  ],
};
