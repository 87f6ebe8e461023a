const { Strategy: JwtStrategy } = require('passport-jwt');
const { Strategy: FacebookStrategy } = require('passport-facebook');
const { OAuth2Strategy } = require('passport-google-oauth');
const { OIDCStrategy } = require('passport-azure-ad');
const { OAuthStrategy } = require('passport-oauth');
const TwitterStrategy = require('passport-twitter');

exports.all = (secret, done) => [
  new JwtStrategy({ secretOrKey: secret }, done),
  new JwtStrategy({ secretOrKey: 'a text of the program' }, done), // finding: weak-session-secret
  new JwtStrategy({ secretOrKey: '-----BEGIN PUBLIC KEY-----' }, done),
  new JwtStrategy({ secretOrKey: secret, ignoreExpiration: true }, done), // finding: eternal-token
  new JwtStrategy({ secretOrKey: secret, algorithms: ['none'] }, done), // finding: unverified-jwt
  new FacebookStrategy({ clientID: 'shop', clientSecret: 'a text of the program' }, done), // finding: hardcoded-secret
  new OAuth2Strategy({ clientID: 'shop', clientSecret: 'a text of the program' }, done), // finding: hardcoded-secret
  new OIDCStrategy({ clientID: 'shop', clientSecret: secret }, done),
  new OAuthStrategy({ consumerKey: 'shop', consumerSecret: 'a text of the program' }, done), // finding: hardcoded-secret
  new TwitterStrategy({ consumerKey: 'shop', consumerSecret: secret }, done),
];
// passport-oauth2 passport-oauth1 passport-google-oauth20 passport-google-oauth2 passport-github passport-github2 passport-gitlab2
// passport-linkedin-oauth2 passport-auth0 passport-discord passport-slack passport-spotify passport-microsoft are the same.
