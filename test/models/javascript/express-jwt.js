const { expressjwt } = require('express-jwt');
const older = require('express-jwt');
const koaJwt = require('koa-jwt');

exports.all = (secret) => [
  expressjwt({ secret, algorithms: ['HS256'] }),
  expressjwt({ secret: 'a text of the program', algorithms: ['HS256'] }), // finding: weak-session-secret
  expressjwt({ secret: '-----BEGIN PUBLIC KEY-----', algorithms: ['RS256'] }),
  older({ secret, algorithms: ['none'] }), // finding: unverified-jwt
  older({ secret, algorithms: ['HS256'], ignoreExpiration: true }), // finding: eternal-token
  koaJwt({ secret: 'a text of the program' }), // finding: weak-session-secret
];
