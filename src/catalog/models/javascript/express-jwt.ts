/** Middleware that verifies tokens: `expressjwt({ secret, algorithms: ['HS256'] })`. https://github.com/auth0/express-jwt */
import type { Model } from '../../model.ts';

/** The packages `express-jwt` (its function is the package itself before version 7) and `koa-jwt`. */
export const expressJwt: Model = {
  id: 'express-jwt',
  title: 'express-jwt',
  language: 'javascript',
  types: [
    { path: 'express-jwt.expressjwt', is: 'express-jwt' },
    { path: 'koa-jwt', is: 'express-jwt' },
  ],
  uses: [
    { path: 'express-jwt', kind: 'weak-session-secret', where: [{ argument: 0, member: 'secret', isFixed: true, but: '\\s*-----BEGIN ' }] },
    { path: 'express-jwt', kind: 'unverified-jwt', where: [{ argument: 0, member: 'algorithms.*', is: ['none'] }], remedy: { title: 'Accept HS256 only', set: [{ argument: 0, member: 'algorithms', to: '[\'HS256\']' }], assumes: 'tokens are signed with a shared secret' } },
    { path: 'express-jwt', kind: 'eternal-token', where: [{ argument: 0, member: 'ignoreExpiration', is: [true] }], remedy: { title: 'Refuse expired tokens', set: [{ argument: 0, member: 'ignoreExpiration', to: 'false' }] } },
  ],
};
