/** jwt-simple: `jwt.decode(token, secret, noVerify, algorithm)`. https://github.com/hokaccha/node-jwt-simple */
import type { Model } from '../../model.ts';

/** The package `jwt-simple`. */
export const jwtSimple: Model = {
  id: 'jwt-simple',
  title: 'jwt-simple',
  language: 'javascript',
  sinks: [
    { path: 'jwt-simple.encode', argument: 1, kind: 'secret' },
  ],
  uses: [
    // Whatever is truthy switches the check off: also the algorithm, where it stands in the wrong place.
    { path: 'jwt-simple.decode', kind: 'unverified-jwt', where: [{ argument: 2, is: [true, 1] }] },
    { path: 'jwt-simple.decode', kind: 'unverified-jwt', where: [{ argument: 2, matches: '.' }] },
    { path: 'jwt-simple.{encode,decode}', kind: 'weak-session-secret', where: [{ argument: 1, isFixed: true }] },
    { path: 'jwt-simple.encode', kind: 'eternal-token', where: [{ argument: 0, member: 'exp', isMissing: true }] },
    { path: 'jwt-simple.encode', kind: 'password-in-token', where: [{ argument: 0, member: 'password', isPresent: true }] },
  ],
};
