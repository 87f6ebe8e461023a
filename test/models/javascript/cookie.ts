import { serialize, stringifySetCookie } from 'cookie';
import type { Response } from 'express';
import type { FastifyReply } from 'fastify';
import { setCookie, setSignedCookie } from 'hono/cookie';
import { cookies } from 'next/headers';

declare const isSecure: boolean;
declare const context: never;

export function express(res: Response): void {
  res.cookie('sid', '1', { httpOnly: true, secure: true });
  res.cookie('sid', '1', { httpOnly: true, secure: isSecure });
  res.cookie('sid', '1', { httpOnly: true }); // finding: insecure-cookie
  res.cookie('access_token', '1', { secure: true }); // finding: insecure-cookie
  res.cookie('refreshToken', '1', { httpOnly: false, secure: true }); // finding: insecure-cookie
  res.cookie('connect.sid', '1'); // finding: insecure-cookie
  res.status(200).cookie('jwt', '1', { httpOnly: true, secure: false }); // finding: insecure-cookie
  res.cookie('language', 'en', { sameSite: 'none' }); // finding: insecure-cookie
  res.cookie('language', 'en');
  res.cookie('XSRF-TOKEN', '1');
}

export async function others(reply: FastifyReply): Promise<void> {
  reply.setCookie('session', '1', { secure: true }); // finding: insecure-cookie
  reply.cookie('session', '1', { httpOnly: true, secure: true });
  setCookie(context, 'session', '1', { httpOnly: true }); // finding: insecure-cookie
  await setSignedCookie(context, 'session', '1', 'secret'); // finding: insecure-cookie
  cookies().set('session', '1', { httpOnly: true, secure: true });
  (await cookies()).set('session', '1', { httpOnly: true }); // finding: insecure-cookie
  serialize('session', '1'); // finding: insecure-cookie
  stringifySetCookie('language', 'en');
}
