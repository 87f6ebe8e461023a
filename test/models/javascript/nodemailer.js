const nodemailer = require('nodemailer');

exports.all = (host, pass) => [
  nodemailer.createTransport({ host, port: 587, secure: false, auth: { user: 'shop', pass } }),
  nodemailer.createTransport({ host, auth: { user: 'shop', pass: 'a text of the program' } }), // finding: hardcoded-secret
  nodemailer.createTransport({ host: 'smtp.shop.example', ignoreTLS: true }), // finding: cleartext-transport
  nodemailer.createTransport({ host: 'localhost', ignoreTLS: true }),
];

const mailer = nodemailer.createTransport({ host: 'localhost' });
exports.reset = async (req, res) => {
  await mailer.sendMail({ to: 'a', text: `https://${req.headers.host}/reset` }); // finding: poisoned-link
  await mailer.sendMail({ to: 'a', html: '<a href="http://' + req.get('host') + '/reset">reset</a>' }); // finding: poisoned-link
  await mailer.sendMail({ to: 'a', amp: `<a href="${req.protocol}://${req.hostname}/reset">reset</a>` }); // finding: poisoned-link
  await mailer.sendMail({ to: 'a', text: `https://shop.example/reset/${req.query.id}` });
  await mailer.sendMail({ to: 'a', text: `https://${process.env.HOST}/reset` });
  res.end();
};
