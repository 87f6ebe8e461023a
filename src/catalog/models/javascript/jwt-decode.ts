/** jwt-decode reads a token's claims, without a look at its signature. It is made for pages in a browser. https://github.com/auth0/jwt-decode */
import type { Model } from '../../model.ts';

/** The package `jwt-decode`, whose function is also its default export before version 4. */
export const jwtDecode: Model = {
  id: 'jwt-decode',
  title: 'jwt-decode',
  language: 'javascript',
  types: [
    { path: 'jwt-decode.{jwtDecode,jwt_decode}', is: 'jwt-decode' },
  ],
  sinks: [
    { path: 'jwt-decode', argument: 0, kind: 'unverified-token' },
  ],
};
