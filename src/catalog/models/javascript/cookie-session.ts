/**
 * A session that is kept in a cookie: `cookieSession({ keys: [key] })`. The cookie is `httpOnly`, and `secure` where the connection is, unless
 * told otherwise. https://github.com/expressjs/cookie-session
 */
import type { Model } from '../../model.ts';

/** The packages `cookie-session` and `koa-session`. */
export const cookieSession: Model = {
  id: 'cookie-session',
  title: 'cookie-session',
  language: 'javascript',
  types: [
    { path: 'koa-session', is: 'cookie-session' },
  ],
  uses: [
    { path: 'cookie-session', kind: 'weak-session-secret', where: [{ argument: 0, member: 'secret', isFixed: true }] },
    { path: 'cookie-session', kind: 'weak-session-secret', where: [{ argument: 0, member: 'keys.*', isFixed: true }] },
    { path: 'cookie-session', kind: 'insecure-cookie', where: [{ argument: 0, member: 'secure', is: [false] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 0, member: 'secure', to: 'true' }], assumes: 'browsers reach the server by HTTPS' } },
    { path: 'cookie-session', kind: 'insecure-cookie', where: [{ argument: 0, member: 'httpOnly', is: [false] }], remedy: { title: 'Hide it from scripts', assumes: 'no script of the page reads it', set: [{ argument: 0, member: 'httpOnly', to: 'true' }] } },
  ],
};
