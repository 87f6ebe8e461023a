/** JSON Web Tokens: Auth0's java-jwt and jjwt. https://github.com/jwtk/jjwt#readme */
import type { Condition, Model, Use } from '../../model.ts';

const algorithms = 'com.auth0.jwt.algorithms.Algorithm';
const parsers = ['io.jsonwebtoken.Jwts.parser()', 'io.jsonwebtoken.Jwts.parserBuilder()'];

/** A token that is being made is known by what it has been told. */
const building = 'io.jsonwebtoken.JwtBuilder()';
const told = '{setSubject,setIssuer,setAudience,setId,setIssuedAt,setNotBefore,setHeader,setHeaderParam,claim,addClaims,setClaims,claims,setExpiration,subject,issuer,id,issuedAt,notBefore,expiration,signWith}';
const creating = 'com.auth0.jwt.JWTCreator.Builder()';
const given = '{withSubject,withIssuer,withAudience,withJWTId,withIssuedAt,withNotBefore,withKeyId,withHeader,withClaim,withArrayClaim,withPayload,withExpiresAt}';
const hasNoEnd: readonly Condition[] = ['end', 'exp'].map((member) => ({ argument: 'this', member, isMissing: true }));

const uses: readonly Use[] = [
  { path: `${algorithms}.none`, kind: 'unverified-jwt' },
  { path: `${algorithms}.{HMAC256,HMAC384,HMAC512}`, kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
  // Without a key these take whatever a token says.
  ...parsers.map((path): Use => ({ path: `${path}.**.{parseClaimsJwt,parsePlaintextJwt,parseUnsecuredClaims,parseUnsecuredContent}`, kind: 'unverified-jwt' })),
  ...parsers.map((path): Use => ({ path: `${path}.**.{setSigningKey,verifyWith}`, kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] })),
  { path: `${building}.signWith`, kind: 'weak-session-secret', where: [{ argument: 1, isFixed: true }] },
  { path: `${building}.compact`, kind: 'eternal-token', where: hasNoEnd },
  { path: `${creating}.sign`, kind: 'eternal-token', where: hasNoEnd },
  { path: 'io.jsonwebtoken.security.Keys.hmacShaKeyFor', kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
  { path: 'com.nimbusds.jose.crypto.{MACSigner,MACVerifier}', kind: 'weak-session-secret', where: [{ argument: 0, isFixed: true }] },
];

/** java-jwt, jjwt, Nimbus JOSE. */
export const tokens: Model = {
  id: 'tokens',
  title: 'JSON Web Tokens',
  language: 'java',
  types: [
    { path: 'io.jsonwebtoken.Jwts.builder()', is: building },
    { path: 'com.auth0.jwt.JWT.create()', is: creating },
  ],
  containers: [{ path: '{io.jsonwebtoken.Jwts.builder,com.auth0.jwt.JWT.create}', shape: 'record', isSettings: true }],
  steps: [
    { path: `${building}.${told}`, from: 'this', to: 'result' },
    { path: `${building}.{setExpiration,expiration,setClaims,claims,addClaims}`, from: '0', to: 'this[.end]' },
    { path: `${building}.claim`, from: '1', to: 'this[@0]' },
    { path: `${creating}.${given}`, from: 'this', to: 'result' },
    { path: `${creating}.{withExpiresAt,withPayload}`, from: '0', to: 'this[.end]' },
    { path: `${creating}.withClaim`, from: '1', to: 'this[@0]' },
  ],
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
