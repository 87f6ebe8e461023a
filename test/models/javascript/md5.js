const blueimp = require('blueimp-md5');
const jsMd5 = require('js-md5');
const { sha1: jsSha1Function } = require('js-sha1');
const jsSha1 = require('js-sha1');
const { sha256 } = require('js-sha256');
const { sha512 } = require('js-sha512');
const jsSha512 = require('js-sha512');
const md5 = require('md5');
const sha1 = require('sha1');
const SparkMD5 = require('spark-md5');
const { Md5 } = require('ts-md5');

exports.hashes = (text) => [
  md5(text), // finding: weak-hash
  jsMd5(text), // finding: weak-hash
  jsMd5.md5(text), // finding: weak-hash
  blueimp(text), // finding: weak-hash
  sha1(text), // finding: weak-hash
  jsSha1(text), // finding: weak-hash
  jsSha1Function(text), // finding: weak-hash
  SparkMD5.hash(text), // finding: weak-hash
  Md5.hashStr(text), // finding: weak-hash
  Md5.hashAsciiStr(text), // finding: weak-hash
  sha256(text), sha512(text), jsSha512(text),
];

exports.register = (req, res) => {
  sha256(req.body.password); // finding: weak-password-hash
  res.end();
};
