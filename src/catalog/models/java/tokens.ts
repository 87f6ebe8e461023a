/** JSON Web Tokens: Auth0's java-jwt and jjwt. https://github.com/jwtk/jjwt#readme */
import type { Model, Use } from '../../model.ts';

const algorithms = 'com.auth0.jwt.algorithms.Algorithm';
const parsers = ['io.jsonwebtoken.Jwts.parser()', 'io.jsonwebtoken.Jwts.parserBuilder()'];

const uses: readonly Use[] = [
  { path: `${algorithms}.none`, kind: 'unverified-jwt' },
  { path: `${algorithms}.{HMAC256,HMAC384,HMAC512}`, kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
  // Without a key these take whatever a token says.
  ...parsers.map((path): Use => ({ path: `${path}.**.{parseClaimsJwt,parsePlaintextJwt,parseUnsecuredClaims,parseUnsecuredContent}`, kind: 'unverified-jwt' })),
  ...parsers.map((path): Use => ({ path: `${path}.**.{setSigningKey,verifyWith}`, kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] })),
  { path: 'io.jsonwebtoken.Jwts.builder().**.signWith', kind: 'weak-session-secret', where: [{ argument: 1, isFixed: true }] },
  { path: 'io.jsonwebtoken.security.Keys.hmacShaKeyFor', kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
  { path: 'com.nimbusds.jose.crypto.{MACSigner,MACVerifier}', kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
];

/** java-jwt, jjwt, Nimbus JOSE. */
export const tokens: Model = {
  id: 'tokens',
  title: 'JSON Web Tokens',
  language: 'java',
  sinks: [
    { path: 'com.auth0.jwt.JWT.decode', argument: 0, kind: 'unverified-token' },
    { path: '{com.nimbusds.jwt.SignedJWT,com.nimbusds.jwt.JWTParser,com.nimbusds.jwt.PlainJWT}.parse', argument: 0, kind: 'unverified-token' },
  ],
  sanitizers: [
    { path: 'com.auth0.jwt.JWTVerifier().verify', argument: 0, cleans: 'argument', clears: ['unverified-token'] },
    { path: 'com.auth0.jwt.JWT.require().**.verify', argument: 0, cleans: 'argument', clears: ['unverified-token'] },
    { path: 'com.nimbusds.jwt.SignedJWT.parse().verify', argument: 'this', cleans: 'argument', clears: ['unverified-token'] },
  ],
  uses,
};
