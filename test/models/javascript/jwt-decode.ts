import type { Request, Response } from 'express';
import jwt_decode, { jwtDecode } from 'jwt-decode';

declare const token: string;

export function handle(req: Request, res: Response): void {
  res.locals.user = jwtDecode(req.cookies.session); // finding: unverified-jwt
  res.locals.other = jwt_decode(req.cookies.session); // finding: unverified-jwt
  jwtDecode(token);
}
