import type { Request, Response } from 'express';
import jwt from 'jsonwebtoken';

declare const secret: string;
declare const token: string;
declare const claims: object;

jwt.verify(token, secret, { algorithms: ['HS256'] });
jwt.verify(token, secret, { algorithms: ['HS256', 'none'] }); // finding: unverified-jwt
jwt.verify(token, ''); // finding: unverified-jwt
jwt.verify(token, secret, { ignoreExpiration: true }); // finding: eternal-token
jwt.verify(token, 'a text of the program'); // finding: weak-session-secret
jwt.verify(token, process.env.SECRET || 'a text of the program'); // finding: weak-session-secret
jwt.verify(token, '-----BEGIN PUBLIC KEY-----');

jwt.sign({ sub: '1' }, secret, { expiresIn: '15m' });
jwt.sign({ sub: '1', exp: 1_800_000_000 }, secret);
jwt.sign({ sub: '1' }, secret); // finding: eternal-token
jwt.sign({ sub: '1' }, secret, { issuer: 'shop' }); // finding: eternal-token
jwt.sign({ sub: '1' }, secret, () => undefined); // finding: eternal-token
jwt.sign({ sub: '1', expiresAt: '2030-01-01' }, secret);
jwt.sign({ sub: '1', createdAt: new Date() }, secret);
jwt.sign(claims, secret);
jwt.sign({ ...claims }, secret);
jwt.sign(claims, '', { algorithm: 'none' }); // finding: unverified-jwt
jwt.sign(claims, 'a text of the program'); // finding: weak-session-secret
jwt.sign(claims, String(Math.random())); // finding: insecure-random
jwt.sign({ sub: '1', password: 'given' }, secret, { expiresIn: '15m' }); // finding: plaintext-password

jwt.sign({ user: { password: 'given' } }, secret, { expiresIn: '15m' }); // finding: plaintext-password

export function handle(req: Request, res: Response): void {
  res.locals.user = jwt.decode(req.cookies.session); // finding: unverified-jwt
  jwt.decode(token);
}

function claimsOf(token: string) {
  return jwt.decode(token); // finding: unverified-jwt
}
// Who issued it tells the key that it is checked with.
export function verify(req: Request, res: Response): void {
  const token = req.get('authorization');
  const claims = claimsOf(token);
  res.locals.user = jwt.verify(token, keys[claims.iss]);
}
export function trust(req: Request, res: Response): void {
  const token = req.get('authorization');
  res.locals.user = claimsOf(token);
  jwt.verify(req.get('other'), secret);
}

async function userOf(token: string) {
  const user = await find(claimsOf2(token).sub);
  try {
    jwt.verify(token, user.secret);
  } catch {
    throw new Error('forged');
  }
  return user;
}
function claimsOf2(token: string) {
  if (!token) throw new Error('missing');
  return jwt.decode(token);
}
export async function login(req: Request, res: Response): Promise<void> {
  res.locals.user = await userOf(req.cookies.session);
}
