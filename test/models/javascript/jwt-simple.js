const jwt = require('jwt-simple');

exports.all = (token, secret, claims) => [
  jwt.decode(token, secret),
  jwt.decode(token, secret, false, 'HS256'),
  jwt.decode(token, secret, true), // finding: unverified-jwt
  jwt.decode(token, secret, 'HS256'), // finding: unverified-jwt
  jwt.decode(token, 'a text of the program'), // finding: weak-session-secret
  jwt.encode(claims, secret),
  jwt.encode({ sub: 1 }, secret), // finding: eternal-token
  jwt.encode(claims, String(Math.random())), // finding: insecure-random
  jwt.encode({ exp: 1_800_000_000, password: 'given' }, secret), // finding: plaintext-password
];
