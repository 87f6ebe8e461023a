/** SQL text built from untrusted data. The page beside this file explains it; its examples are the rule's test. */
import { lookingOn } from '../names.ts';
import type { Rule } from '../rule.ts';

/** The text that a database parses must not depend on what a client sends. */
export const sqlInjection: Rule = {
  id: 'sql-injection',
  title: 'SQL text built from untrusted data',
  severity: 'error',
  cwe: [89],
  owasp: 'A05:2025',
  advice: ['parameterized-queries'],
  message: 'This SQL text is built from `{source}`, which the client chooses.',
  detects: [{
    flow: {
      from: ['request'],
      to: ['sql'],
      builtFromParameter: { message: 'This SQL text is built from the parameter `{parameter}`.', severity: 'warning' },
      passedOn: {
        message: 'This SQL text is built from `{source}`, which the client chooses, and handed to `{name}`.',
        severity: 'warning',
        except: `${lookingOn}|(?:format|pretty|highlight|pars|emit|notif|publish|send|post|render|show|display|append|push|write|add).*`,
        fromParameter: { message: 'This SQL text is built from the parameter `{parameter}`, and handed to `{name}`.', severity: 'information' },
      },
    },
  }],
  fix: 'parameterize-query',
};
