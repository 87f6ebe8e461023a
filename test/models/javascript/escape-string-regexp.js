const escapeRegexp = require('escape-regexp');
const escapeStringRegexp = require('escape-string-regexp');

exports.find = (req, res) => {
  res.json([
    new RegExp(req.query.q), // finding: regex-injection
    new RegExp(escapeStringRegexp(req.query.q), 'i'),
    new RegExp(`^${escapeRegexp(req.query.q)}$`),
  ]);
};
