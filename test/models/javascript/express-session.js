const session = require('express-session');

exports.all = (secret, isSecure, options) => [
  session({ secret, cookie: { secure: true, httpOnly: true } }),
  session({ secret, cookie: { secure: isSecure } }),
  session({ secret, cookie: { secure: false } }), // finding: insecure-cookie
  session({ secret, cookie: { maxAge: 60000 } }), // finding: insecure-cookie
  session({ secret }), // finding: insecure-cookie
  session({ secret, cookie: { secure: true, httpOnly: false } }), // finding: insecure-cookie
  session({ secret: 'a text of the program', cookie: { secure: true } }), // finding: weak-session-secret
  session({ secret: [secret, 'a text of the program'], cookie: { secure: true } }), // finding: weak-session-secret
  session(options),
  session({ ...options, secret }),
];
