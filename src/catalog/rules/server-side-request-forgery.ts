/** Requests that the server sends wherever a client says. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** A client must not choose which machines the server talks to. */
export const serverSideRequestForgery: Rule = {
  id: 'server-side-request-forgery',
  title: 'Request sent to an address that the client chooses',
  severity: 'error',
  cwe: [918],
  owasp: 'A01:2025',
  advice: ['validate-before-use', 'follow-owasp', 'firewall'],
  message: '`{source}`, which the client chooses, decides where the server sends a request.',
  detects: [{
    flow: {
      from: ['request'],
      to: ['url'],
      builtFromParameter: { message: 'The parameter `{parameter}` decides what this browser asks for, from within the network of the server.', severity: 'warning' },
    },
  }],
};
