/** Who signs in, and how that is remembered: `bcrypt.compare`, `passport.authenticate('local')`, `session({ … })`. */
import type { Model } from '../../model.ts';

/** What the packages that compare passwords and keep sessions do, for checks that look at several of them. */
export const signIn: Model = {
  id: 'sign-in',
  title: 'Password checks and sessions',
  language: 'javascript',
  acts: [
    { path: '{bcrypt,bcryptjs}.{compare,compareSync}', kind: 'password-check' },
    { path: 'argon2.verify', kind: 'password-check' },
    { path: 'passport.authenticate', kind: 'password-check', where: [{ argument: 0, is: ['local'] }] },
    { path: 'any.{comparePassword,checkPassword,verifyPassword,validPassword,isValidPassword,isPasswordMatch,matchPassword,validatePassword}', kind: 'password-check' },
    { path: '{bcrypt,bcryptjs}.{hashSync,compareSync}', kind: 'blocking' },
    { path: 'express-session', kind: 'cookie-session', where: [{ argument: 0, member: 'cookie.sameSite', isMissing: true }] },
    { path: 'express-session', kind: 'cookie-session', where: [{ argument: 0, member: 'cookie.sameSite', is: ['none', false] }] },
    { path: 'cookie-session', kind: 'cookie-session', where: [{ argument: 0, member: 'sameSite', isMissing: true }] },
    { path: 'cookie-session', kind: 'cookie-session', where: [{ argument: 0, member: 'sameSite', is: ['none', false] }] },
  ],
};
