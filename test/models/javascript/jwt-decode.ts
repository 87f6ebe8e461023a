import type { Request, Response } from 'express';
import { jwtVerify } from 'jose';
import jwt_decode, { jwtDecode } from 'jwt-decode';

declare const token: string;

export function handle(req: Request, res: Response): void {
  res.locals.user = jwtDecode(req.cookies.session); // finding: unverified-jwt
  res.locals.other = jwt_decode(req.cookies.session); // finding: unverified-jwt
  jwtDecode(token);
}

// Who is meant tells which key and which claims are asked for; the signature is looked at behind that.
export async function check(req: Request, key: string): Promise<void> {
  if (req.body.key) {
    if (req.body.key !== key) throw new Error('no');
  } else {
    const sent = String(req.headers.authorization).replace('Bearer ', '');
    if (jwtDecode(sent).sub === 'admin') await jwtVerify(sent, key);
    else await jwtVerify(sent, key, { requiredClaims: ['admin'] });
  }
}
export async function checkOne(req: Request, key: string): Promise<void> {
  const sent = req.cookies.session;
  if (jwtDecode(sent).sub === 'admin') await jwtVerify(sent, key); // finding: unverified-jwt
}
