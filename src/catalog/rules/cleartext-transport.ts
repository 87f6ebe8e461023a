/** Data sent without encryption. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/**
 * A text without encryption, of a host out of this machine and its network. A name without a dot is one of the network's own; what is not known of
 * the text is written as U+0000.
 */
const publicHost = '(?:http|ws|ftp)://(?:[^/@\\0]*@)?(?![^/:?]*(?:^|[.@])(?:local|localhost|internal|intranet|lan|test|home|corp|local\\.dev|docker|svc)(?:[:/?]|$))[\\w.-]*[\\w-]\\.[a-z][\\w-]*(?:[:/?]|$)';

/** What leaves the machine is encrypted on its way. */
export const cleartextTransport: Rule = {
  id: 'cleartext-transport',
  title: 'Data sent without encryption',
  severity: 'warning',
  cwe: [319],
  owasp: 'A04:2025',
  advice: ['tls-everywhere'],
  message: '`{value}` is reached without encryption: anybody on the way can read and change the traffic.',
  detects: [
    { use: ['cleartext-transport'] },
    { use: ['optional-tls'], as: { message: '`{name}` can be reached without encryption, too: nothing refuses that.', severity: 'information' } },
    { text: { to: ['url'], matches: publicHost } },
  ],
  isFineInTests: true,
};
