const nodemailer = require('nodemailer');

exports.all = (host, pass) => [
  nodemailer.createTransport({ host, port: 587, secure: false, auth: { user: 'shop', pass } }),
  nodemailer.createTransport({ host, auth: { user: 'shop', pass: 'a text of the program' } }), // finding: hardcoded-secret
  nodemailer.createTransport({ host: 'smtp.shop.example', ignoreTLS: true }), // finding: cleartext-transport
  nodemailer.createTransport({ host: 'localhost', ignoreTLS: true }),
];
