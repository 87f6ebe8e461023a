/** Reads signed cookies: `cookieParser(secret)`. https://github.com/expressjs/cookie-parser */
import type { Model } from '../../model.ts';

/** The package `cookie-parser`. */
export const cookieParser: Model = {
  id: 'cookie-parser',
  title: 'cookie-parser',
  language: 'javascript',
  uses: [
    { path: 'cookie-parser', kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
    { path: 'cookie-parser', kind: 'weak-session-secret', where: [{ argument: 0, member: '*', isFixed: true }] },
  ],
};
