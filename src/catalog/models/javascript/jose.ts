/**
 * jose: `new SignJWT(claims).setExpirationTime('15m').sign(key)`, `jwtVerify(token, key)`. `decodeJwt` does not look at the signature.
 * Its first two versions had `JWT.sign` and `JWK.asKey` instead. https://github.com/panva/jose
 */
import type { Model } from '../../model.ts';

const unsigned = 'jose.SignJWT()';

/** The package `jose`. */
export const jose: Model = {
  id: 'jose',
  title: 'jose',
  language: 'javascript',
  types: [
    // What has a time of expiry is something else from there on.
    { path: `${unsigned}.{setProtectedHeader,setIssuer,setSubject,setAudience,setJti,setNotBefore,setIssuedAt}()`, is: unsigned },
    { path: 'jose/jwt/sign.SignJWT', is: 'jose.SignJWT' },
    { path: 'jose/jwt/verify.jwtVerify', is: 'jose.jwtVerify' },
  ],
  steps: [
    { path: 'jose.JWK.asKey', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'jose.{jwtVerify,JWT.verify}', argument: 0, cleans: 'argument', clears: ['unverified-token'] },
  ],
  sinks: [
    { path: 'jose.decodeJwt', argument: 0, kind: 'unverified-token' },
    { path: 'jose.UnsecuredJWT.decode', argument: 0, kind: 'unverified-token' },
    { path: 'jose.JWT.decode', argument: 0, kind: 'unverified-token' },
  ],
  uses: [
    { path: 'jose.JWK.None', at: 'read', kind: 'unverified-jwt' },
    { path: `${unsigned}.sign`, kind: 'eternal-token' },
    { path: `${unsigned}.sign`, kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
    { path: 'jose.SignJWT().setExpirationTime().**.sign', kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
    { path: 'jose.jwtVerify', kind: 'weak-session-secret', where: [{ argument: 1, isFixed: true }] },
    { path: 'jose.JWT.{sign,verify}', kind: 'weak-session-secret', where: [{ argument: 1, isFixed: true }] },
    { path: 'jose.JWT.sign', kind: 'password-in-token', where: [{ argument: 0, member: 'password', isPresent: true }] },
    { path: 'jose.JWT.sign', kind: 'password-in-token', where: [{ argument: 0, member: 'user.password', isPresent: true }] },
  ],
};
