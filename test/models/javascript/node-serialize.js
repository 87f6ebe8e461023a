const cryo = require('cryo');
const funcster = require('funcster');
const fs = require('node:fs');
const { unserialize } = require('node-serialize');
const serialize = require('serialize-to-js');

exports.read = (req, res) => {
  const profile = unserialize(req.cookies.profile); // finding: unsafe-deserialization
  fs.readFileSync(profile.file); // finding: path-traversal
  funcster.deepDeserialize(req.body); // finding: unsafe-deserialization
  fs.readFileSync(cryo.parse(req.body).file); // finding: unsafe-deserialization, path-traversal
  fs.readFileSync(serialize.deserialize(req.body.text).file); // finding: unsafe-deserialization, path-traversal
  serialize.deserializeUnsafe(req.body.text); // finding: unsafe-deserialization
  unserialize('{}');
  res.end();
};
