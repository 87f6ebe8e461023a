/**
 * Answers: what `echo`, `print` and what stands outside of PHP send, headers, cookies, sessions, and what escapes for a page.
 * https://www.php.net/manual/en/ref.outcontrol.php
 */
import type { Model, Remedy } from '../../model.ts';

/** Behind a host and its slash, or in a path of one's own, only a part of the address can be chosen. */
const ownLocation = '[Ll]ocation:\\s*(?:/[^/\\\\\\u0000]|[\\w.-]+[/?#]|[?#]|[\\w.-]+\\.(?:php|html)|(?:[a-zA-Z][\\w+.-]*:)?//[^/?#\\u0000]+[/?#]|\\u0000(?![:.]|//))|\\?';
/** The mending of a flag that is off. */
const flag = (argument: number, member?: string): Remedy => ({
  title: 'Protect the cookie', set: [{ argument, ...(member === undefined ? {} : { member }), to: 'true' }], assumes: 'the site is reached by HTTPS, and no script reads the cookie',
});

/** What switches a flag on. A flag that may be on, as where the connection is secure, is none that is off. */
const on = [true, 1, '1', 'on'];

/** What is sent to the client. */
export const output: Model = {
  id: 'output',
  title: 'PHP: answers',
  language: 'php',
  signatures: [
    { path: '{setcookie,setrawcookie}', parameters: ['name', 'value', 'expires_or_options', 'path', 'domain', 'secure', 'httponly'] },
    { path: 'session_set_cookie_params', parameters: ['lifetime_or_options', 'path', 'domain', 'secure', 'httponly'] },
    { path: 'header', parameters: ['header', 'replace', 'response_code'] },
  ],
  steps: [
    { path: '{htmlspecialchars,htmlentities,strip_tags,nl2br,html_escape}', from: '0', to: 'result' },
    { path: 'print_r', from: '0[*]', to: 'result' },
  ],
  sources: [
    { path: 'any.getTraceAsString()', kind: 'error' },
    { path: '{debug_backtrace,error_get_last}()', kind: 'error' },
  ],
  sanitizers: [
    { path: '{htmlspecialchars,htmlentities,strip_tags,html_escape}', argument: 0, cleans: 'result', escapes: ['html'] },
    { path: '{htmlspecialchars,htmlentities,strip_tags,html_escape}', argument: 0, cleans: 'result', clears: ['nosql'] },
    { path: 'htmlspecialchars', argument: 0, cleans: 'result', clears: ['xpath'] },
    { path: 'header', argument: 'this', cleans: 'argument', where: [{ argument: 0, matches: '^content-type:\\s*(?:text/(?:plain|css|csv|calendar|vcard)|application/(?!xhtml)|image/(?!svg)|audio/|video/|font/)' }], clears: ['html'] },
  ],
  sinks: [
    { path: '{echo,print,exit,printf,vprintf}', argument: 'all', kind: 'html', ignoresParameters: true },
    { path: 'print_r', argument: 0, kind: 'html', where: [{ argument: 1, isMissing: true }], ignoresParameters: true },
    { path: 'header', argument: 0, kind: 'redirect', begins: 'location:', harmlessBehind: ownLocation },
    { path: 'header', argument: 0, kind: 'origin', begins: 'access-control-allow-origin:' },
    { path: '{setcookie,setrawcookie}', argument: 1, kind: 'secret', where: [{ argument: 0, matches: 'sess|token|auth|remember' }] },
    { path: 'mail', argument: 3, kind: 'header' },
    { path: 'mail', argument: 4, kind: 'command' },
    { path: 'mail', argument: 2, kind: 'mail' },
    { path: '{echo,print,exit}', argument: 'all', kind: 'response' },
  ],
  acts: [
    { path: 'ini_set', kind: 'debugging', where: [{ argument: 0, is: ['display_errors', 'display_startup_errors'] }, { argument: 1, is: [1, '1', true, 'on'] }] },
  ],
  uses: [
    { path: 'header', kind: 'any-origin', where: [{ argument: 0, matches: '^access-control-allow-origin:\\s*\\*' }] },
    ...[5, 6].flatMap((argument) => [
      { path: '{setcookie,setrawcookie}', kind: 'insecure-cookie', where: [{ argument, isNot: on }], remedy: flag(argument) } as const,
    ]),
    ...['secure', 'httponly'].flatMap((member) => [
      { path: '{setcookie,setrawcookie}', kind: 'insecure-cookie', where: [{ argument: 2, member, isNot: on }], remedy: flag(2, member) } as const,
      { path: 'session_set_cookie_params', kind: 'insecure-cookie', where: [{ argument: 0, member, isNot: on }], remedy: flag(0, member) } as const,
      { path: 'session_start', kind: 'insecure-cookie', where: [{ argument: 0, member: `cookie_${member}`, isNot: on }], remedy: flag(0, `cookie_${member}`) } as const,
    ]),
    { path: 'session_set_cookie_params', kind: 'insecure-cookie', where: [{ argument: 0, isMissing: true }] },
    // Where the third argument is missing, or is no array for certain, nothing protects the cookie.
    { path: '{setcookie,setrawcookie}', kind: 'insecure-cookie', where: [{ argument: 0, matches: 'sess|token|auth|login|remember|user' }, { argument: 2, isMissing: true }, { argument: 5, isMissing: true }] },
    { path: '{setcookie,setrawcookie}', kind: 'insecure-cookie', where: [{ argument: 3, isPresent: true }, { argument: 5, isMissing: true }] },
    ...[3, 4].map((argument) => ({ path: 'session_set_cookie_params', kind: 'insecure-cookie', where: [{ argument, isNot: on }] }) as const),
    { path: 'ini_set', kind: 'insecure-cookie', where: [{ argument: 0, is: ['session.cookie_secure', 'session.cookie_httponly'] }, { argument: 1, isNot: on }] },
  ],
};
