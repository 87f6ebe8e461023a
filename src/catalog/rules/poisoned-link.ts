/** Links in letters whose host the client chooses. The page beside this file explains it; its examples are the rule's test. */
import { lookingOn } from '../names.ts';
import type { Rule } from '../rule.ts';

/** The host of a link that is sent to somebody comes from the settings. */
export const poisonedLink: Rule = {
  id: 'poisoned-link',
  title: 'Link in a letter to a host that the client chooses',
  severity: 'error',
  cwe: [640],
  owasp: 'A07:2025',
  advice: ['proper-authentication', 'validate-all-inputs'],
  message: 'This letter contains a link to `{source}`, a host that whoever sends the request chooses.',
  detects: [{
    flow: {
      from: ['request'],
      to: ['mail'],
      named: '(?:http_)?(?:x[-_])?(?:forwarded[-_])?host(?:name)?|origin|referr?er',
      passedOn: { message: 'A text with a link to `{source}`, a host that whoever sends the request chooses, is handed to `{name}`.', severity: 'warning', except: `${lookingOn}|.*(?:redirect|fetch|request|url|link).*` },
    },
  }],
};
