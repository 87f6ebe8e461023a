/** A command that untrusted data is part of. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Neither the text that a shell parses nor the program that runs may depend on what a client sends. */
export const commandInjection: Rule = {
  id: 'command-injection',
  title: 'Command built from untrusted data',
  severity: 'error',
  cwe: [78],
  owasp: 'A05:2025',
  advice: ['follow-owasp', 'validate-all-inputs'],
  message: 'This command depends on `{source}`, which the client chooses.',
  detects: [
    {
      flow: {
        from: ['request'],
        to: ['command', 'program'],
        builtFromParameter: { message: 'This command is built from the parameter `{parameter}`, and a shell parses it.', severity: 'warning' },
      },
    },
    { flow: { from: ['command-line'], to: ['command'] }, as: { message: 'This command depends on `{source}`, and a shell parses it: a name with a space or `;` in it is enough.', severity: 'warning' } },
  ],
  fix: 'run-without-shell',
};
