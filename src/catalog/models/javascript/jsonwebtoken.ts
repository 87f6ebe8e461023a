/**
 * jsonwebtoken: `jwt.sign(claims, secret, { expiresIn: '15m' })`, `jwt.verify(token, secret, { algorithms: ['HS256'] })`.
 * `decode` does not look at the signature. https://github.com/auth0/node-jsonwebtoken
 */
import type { Condition, Model } from '../../model.ts';

/** A key in PEM form is no shared secret, and the public half of one may stand in the code. */
const isSecret: Condition = { argument: 1, isFixed: true, but: '\\s*-----BEGIN ' };

/** The package `jsonwebtoken`. */
export const jsonwebtoken: Model = {
  id: 'jsonwebtoken',
  title: 'jsonwebtoken',
  language: 'javascript',
  // Whoever decodes a token to find the key looks at the signature then.
  sanitizers: [{ path: 'jsonwebtoken.verify', argument: 0, cleans: 'argument', clears: ['unverified-token'] }],
  sinks: [
    { path: 'jsonwebtoken.decode', argument: 0, kind: 'unverified-token' },
    { path: 'jsonwebtoken.sign', argument: 1, kind: 'secret' },
  ],
  uses: [
    { path: 'jsonwebtoken.verify', kind: 'unverified-jwt', where: [{ argument: 2, member: 'algorithms.*', is: ['none'] }], remedy: { title: 'Accept HS256 only', set: [{ argument: 2, member: 'algorithms', to: '[\'HS256\']' }], assumes: 'tokens are signed with a shared secret' } },
    { path: 'jsonwebtoken.verify', kind: 'unverified-jwt', where: [{ argument: 1, is: ['', null, false] }] },
    { path: 'jsonwebtoken.sign', kind: 'unverified-jwt', where: [{ argument: 2, member: 'algorithm', is: ['none'] }], remedy: { title: 'Sign with HS256', set: [{ argument: 2, member: 'algorithm', to: '\'HS256\'' }], assumes: 'the key is a shared secret' } },
    { path: 'jsonwebtoken.verify', kind: 'eternal-token', where: [{ argument: 2, member: 'ignoreExpiration', is: [true] }], remedy: { title: 'Refuse expired tokens', set: [{ argument: 2, member: 'ignoreExpiration', to: 'false' }] } },
    // Who puts a time of their own into it looks at that time.
    {
      path: 'jsonwebtoken.sign', kind: 'eternal-token',
      where: [
        { argument: 0, member: 'exp', isMissing: true }, { argument: 0, member: 'expiresAt', isMissing: true }, { argument: 0, member: 'createdAt', isMissing: true },
        { argument: 2, member: 'expiresIn', isMissing: true },
      ],
      remedy: { title: 'Let it expire after an hour', set: [{ argument: 2, member: 'expiresIn', to: '\'1h\'' }], assumes: 'clients get a new one in time' },
    },
    { path: 'jsonwebtoken.{sign,verify}', kind: 'weak-session-secret', where: [isSecret] },
    { path: 'jsonwebtoken.sign', kind: 'password-in-token', where: [{ argument: 0, member: 'password', isPresent: true }] },
    { path: 'jsonwebtoken.sign', kind: 'password-in-token', where: [{ argument: 0, member: 'user.password', isPresent: true }] },
  ],
};
