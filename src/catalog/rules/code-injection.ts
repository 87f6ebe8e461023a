/** Untrusted data that is run as code. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a client sends is never run. */
export const codeInjection: Rule = {
  id: 'code-injection',
  title: 'Untrusted data run as code',
  severity: 'error',
  cwe: [94, 95],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'validate-all-inputs'],
  message: '`{source}`, which the client chooses, decides what code is run.',
  detects: [
    {
      flow: {
        from: ['request'],
        to: ['code'],
        builtFromParameter: { message: 'This code is built from the parameter `{parameter}`.', severity: 'warning' },
      },
    },
    { flow: { from: ['command-line'], to: ['code'] }, as: { message: '`{source}`, which whoever starts the program types, decides what code is run.', severity: 'warning' } },
  ],
};
