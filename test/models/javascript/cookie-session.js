const cookieSession = require('cookie-session');
const koaSession = require('koa-session');

exports.all = (key, app) => [
  cookieSession({ keys: [key] }),
  cookieSession({ keys: ['a text of the program'] }), // finding: weak-session-secret
  cookieSession({ secret: 'a text of the program' }), // finding: weak-session-secret
  cookieSession({ keys: [key], secure: false }), // finding: insecure-cookie
  cookieSession({ keys: [key], httpOnly: false }), // finding: insecure-cookie
  koaSession({ httpOnly: false }, app), // finding: insecure-cookie
];
