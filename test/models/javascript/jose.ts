// @ts-expect-error: what versions 1 and 2 had.
import { JWK, JWT, SignJWT, UnsecuredJWT, decodeJwt, jwtVerify } from 'jose';
import { SignJWT as OldSignJWT } from 'jose/jwt/sign';
import { jwtVerify as oldVerify } from 'jose/jwt/verify';
import type { Request, Response } from 'express';

declare const key: Uint8Array;
declare const token: string;
const fixed = new TextEncoder().encode('a text of the program');

new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer('shop').setExpirationTime('1h').sign(key);
new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject('1').setAudience('shop').setJti('1').setNotBefore('1m').setIssuedAt().sign(key); // finding: eternal-token
new OldSignJWT({}).sign(key); // finding: eternal-token
new SignJWT({}).setExpirationTime('1h').setIssuedAt().sign(fixed); // finding: weak-session-secret
jwtVerify(token, key);
jwtVerify(token, fixed); // finding: weak-session-secret
oldVerify(token, fixed); // finding: weak-session-secret

JWT.verify(token, JWK.None); // finding: unverified-jwt
JWT.verify(token, JWK.asKey('a text of the program')); // finding: weak-session-secret
JWT.sign({ sub: '1' }, 'a text of the program'); // finding: weak-session-secret
JWT.sign({ password: 'given' }, key); // finding: plaintext-password
JWT.sign({ user: { password: 'given' } }, key); // finding: plaintext-password

export function handle(req: Request, res: Response): void {
  res.locals.user = decodeJwt(req.cookies.session); // finding: unverified-jwt
  res.locals.other = UnsecuredJWT.decode(req.cookies.session); // finding: unverified-jwt
  res.locals.third = JWT.decode(req.cookies.session); // finding: unverified-jwt
  decodeJwt(token);
}

export async function keyFirst(req: Request, res: Response): Promise<void> {
  const token = req.cookies.session;
  const { iss } = decodeJwt(token);
  res.locals.user = await jwtVerify(token, keys[iss]);
}
