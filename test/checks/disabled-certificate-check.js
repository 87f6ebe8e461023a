const https = require('node:https');
const nodemailer = require('nodemailer');

exports.agent = new https.Agent({ rejectUnauthorized: false }); // finding: disabled-certificate-check

exports.mailer = (config, isReady) => {
  const options = { host: config.host };
  if (isReady) options.tls = { rejectUnauthorized: false }; // finding: disabled-certificate-check
  return nodemailer.createTransport(options);
};

// Whoever runs the program has asked for it.
exports.chosen = (config, settings) => {
  const options = { host: config.host };
  if (config['mail:allow-self-signed']) {
    options.tls = { rejectUnauthorized: false };
  }
  if (!settings.rejectUnauthorized) options.tls = { rejectUnauthorized: false };
  const agent = settings.verifyTls === 'no' ? new https.Agent({ rejectUnauthorized: false }) : https.globalAgent;
  return [nodemailer.createTransport(options), settings.skipSslCheck && { strictSSL: false }, agent];
};
