/** Sessions for Express: `session({ secret, cookie: { secure: true } })`. Its cookie is `httpOnly` unless told otherwise, not `secure`. https://github.com/expressjs/session */
import type { Model } from '../../model.ts';

/** The package `express-session`. */
export const expressSession: Model = {
  id: 'express-session',
  title: 'express-session',
  language: 'javascript',
  uses: [
    { path: 'express-session', kind: 'weak-session-secret', where: [{ argument: 0, member: 'secret', isFixed: true }] },
    { path: 'express-session', kind: 'weak-session-secret', where: [{ argument: 0, member: 'secret.*', isFixed: true }] },
    { path: 'express-session', kind: 'insecure-cookie', where: [{ argument: 0, member: 'cookie.secure', is: [false] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 0, member: 'cookie.secure', to: 'true' }], assumes: 'browsers reach the server by HTTPS' } },
    { path: 'express-session', kind: 'insecure-cookie', where: [{ argument: 0, member: 'cookie.secure', isMissing: true }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 0, member: 'cookie.secure', to: 'true' }], assumes: 'browsers reach the server by HTTPS' } },
    { path: 'express-session', kind: 'insecure-cookie', where: [{ argument: 0, member: 'cookie.httpOnly', is: [false] }], remedy: { title: 'Hide it from scripts', assumes: 'no script of the page reads it', set: [{ argument: 0, member: 'cookie.httpOnly', to: 'true' }] } },
  ],
};
