const cors = require('cors');
const koaCors = require('@koa/cors');

exports.open = [
  cors({ origin: '*' }), // finding: permissive-cors
  cors({ origin: true, credentials: true }), // finding: permissive-cors
  koaCors({ origin: '*' }), // finding: permissive-cors
  cors(), // finding: permissive-cors
  cors({ maxAge: 600 }), // finding: permissive-cors
];

exports.closed = [
  cors({ origin: 'https://shop.example' }),
  cors({ origin: ['https://shop.example'], credentials: true }),
  cors({ origin: (origin, callback) => callback(null, origin === 'https://shop.example') }),
  cors({ origin: process.env.ORIGIN, credentials: true }),
  cors({ origin: true }),
];
