/** Passport's strategies take secrets: `new Strategy({ secretOrKey })`, `new Strategy({ clientID, clientSecret })`. https://www.passportjs.org */
import type { Model } from '../../model.ts';

/** The packages `passport-jwt`, and those for logging in with the account of another service. */
export const passport: Model = {
  id: 'passport',
  title: 'Passport',
  language: 'javascript',
  types: [
    { path: 'passport-jwt.Strategy', is: 'passport.JwtStrategy' },
    ...['oauth2', 'oauth', 'oauth1', 'google-oauth20', 'google-oauth2', 'google-oauth', 'facebook', 'github', 'github2', 'gitlab2', 'twitter', 'linkedin-oauth2', 'auth0', 'azure-ad', 'discord', 'slack', 'spotify', 'microsoft']
      .flatMap((name) => [
        { path: `passport-${name}`, is: 'passport.OAuthStrategy' },
        { path: `passport-${name}.{Strategy,OAuth2Strategy,OAuthStrategy,OIDCStrategy}`, is: 'passport.OAuthStrategy' },
      ]),
  ],
  uses: [
    { path: 'passport.JwtStrategy', kind: 'weak-session-secret', where: [{ argument: 0, member: 'secretOrKey', isFixed: true, but: '\\s*-----BEGIN ' }] },
    { path: 'passport.JwtStrategy', kind: 'eternal-token', where: [{ argument: 0, member: 'ignoreExpiration', is: [true] }], remedy: { title: 'Refuse expired tokens', set: [{ argument: 0, member: 'ignoreExpiration', to: 'false' }] } },
    { path: 'passport.JwtStrategy', kind: 'unverified-jwt', where: [{ argument: 0, member: 'algorithms.*', is: ['none'] }], remedy: { title: 'Accept HS256 only', set: [{ argument: 0, member: 'algorithms', to: '[\'HS256\']' }], assumes: 'tokens are signed with a shared secret' } },
    { path: 'passport.OAuthStrategy', kind: 'hardcoded-secret', where: [{ argument: 0, member: 'clientSecret', isFixed: true }] },
    { path: 'passport.OAuthStrategy', kind: 'hardcoded-secret', where: [{ argument: 0, member: 'consumerSecret', isFixed: true }] },
  ],
};
