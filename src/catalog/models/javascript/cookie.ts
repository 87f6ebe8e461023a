/**
 * Cookies that log a user in, by their names, where they are set: `res.cookie('sid', id, { httpOnly: true, secure: true })` in Express,
 * and the like elsewhere. https://github.com/jshttp/cookie
 */
import type { Condition, Model, Remedy, Use } from '../../model.ts';

/** `sid`, `connect.sid`, `session`, `userSession`, `token`, `access_token`, `refreshToken`, `jwt`, `auth`; not `csrf-token`, which scripts have to read. */
const session = '^(?!.*(?:csrf|xsrf))(?:.*[._-])?(?:sid|jwt|auth|session|sess|token|remember_?me)$|^(?!.*(?:csrf|xsrf)).*(?:session_?(?:id|key|token)|(?:access|refresh|auth|session|id|api|login|user|jwt)[._-]?token|auth[._-]?cookie|user[._-]?session)$';

const remedies: Readonly<Record<'httpOnly' | 'secure', Omit<Remedy, 'set'>>> = {
  httpOnly: { title: 'Hide it from scripts', assumes: 'no script of the page reads it' },
  secure: { title: 'Send it over HTTPS only', assumes: 'browsers reach the server by HTTPS' },
};

/** The options of a cookie, which is called by the name in argument `name`. */
function withoutProtection(path: string, name: number, options: number): Use[] {
  const isSession: Condition = { argument: name, matches: session };
  const use = (flag: 'httpOnly' | 'secure', ...where: readonly Condition[]): Use => ({
    path, kind: 'insecure-cookie', where, remedy: { ...remedies[flag], set: [{ argument: options, member: flag, to: 'true' }] },
  });
  return [
    use('httpOnly', { argument: options, member: 'httpOnly', is: [false] }, isSession),
    use('secure', { argument: options, member: 'secure', is: [false] }, isSession),
    use('httpOnly', { argument: options, member: 'httpOnly', isMissing: true }, isSession),
    use('secure', { argument: options, member: 'secure', isMissing: true }, isSession),
    use('secure', { argument: options, member: 'sameSite', is: ['none'] }, { argument: options, member: 'secure', isMissing: true }),
    use('secure', { argument: options, member: 'sameSite', is: ['none'] }, { argument: options, member: 'secure', is: [false] }),
  ];
}

/** The package `cookie`, and what frameworks have instead. */
export const cookie: Model = {
  id: 'cookie',
  title: 'cookie',
  language: 'javascript',
  types: [
    { path: 'cookie.stringifySetCookie', is: 'cookie.serialize' },
    { path: 'hono/cookie.setSignedCookie', is: 'hono/cookie.setCookie' },
  ],
  uses: [
    ...withoutProtection('cookie.serialize', 0, 2),
    ...withoutProtection('express.Response().**.cookie', 0, 2),
    ...withoutProtection('fastify.FastifyReply().{setCookie,cookie}', 0, 2),
    ...withoutProtection('hono/cookie.setCookie', 1, 3),
    ...withoutProtection('next/headers.cookies().set', 0, 2),
  ],
};
