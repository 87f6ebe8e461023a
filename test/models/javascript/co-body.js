const parse = require('co-body');
const getRawBody = require('raw-body');
const fs = require('node:fs');

exports.read = async (req) => {
  fs.writeFileSync(await parse(req), ''); // finding: path-traversal
  fs.writeFileSync((await parse.json(req)).name, ''); // finding: path-traversal
  fs.writeFileSync((await parse.form(req)).name, ''); // finding: path-traversal
  fs.writeFileSync(await parse.text(req), ''); // finding: path-traversal
  fs.writeFileSync((await getRawBody(req, { limit: '1mb' })).toString(), ''); // finding: path-traversal
};

exports.huge = async (req, res) => [
  await parse(req, { limit: '500mb' }), // finding: unbounded-body
  await parse.json(req, { limit: '500mb' }), // finding: unbounded-body
  await parse.form(req, { limit: '500mb' }), // finding: unbounded-body
  await parse.text(req, { limit: '500mb' }), // finding: unbounded-body
  await getRawBody(req, { limit: '500mb' }), // finding: unbounded-body
  await getRawBody(req), // finding: unbounded-body
  await parse.json(req),
];
