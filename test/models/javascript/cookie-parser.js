const cookieParser = require('cookie-parser');

exports.all = (secret) => [
  cookieParser(),
  cookieParser(secret),
  cookieParser('a text of the program'), // finding: weak-session-secret
  cookieParser([secret, 'a text of the program']), // finding: weak-session-secret
];
