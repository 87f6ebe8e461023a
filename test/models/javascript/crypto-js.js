const CryptoJS = require('crypto-js');
const core = require('crypto-js/core');
const md5 = require('crypto-js/md5');
const sha1 = require('crypto-js/sha1');
const sha256 = require('crypto-js/sha256');
const sha512 = require('crypto-js/sha512');
const sha3 = require('crypto-js/sha3');
const aes = require('crypto-js/aes');
const tripledes = require('crypto-js/tripledes');
const rc4 = require('crypto-js/rc4');
const rabbit = require('crypto-js/rabbit');
const pbkdf2 = require('crypto-js/pbkdf2');
const hmacSha1 = require('crypto-js/hmac-sha1');
const hmacSha256 = require('crypto-js/hmac-sha256');
const hmacSha512 = require('crypto-js/hmac-sha512');
const ecb = require('crypto-js/mode-ecb');

exports.hashes = (text, key) => [
  CryptoJS.MD5(text), // finding: weak-hash
  md5(text), // finding: weak-hash
  sha1(text), // finding: weak-hash
  core.SHA1(text), // finding: weak-hash
  CryptoJS.SHA224(text), sha256(text), CryptoJS.SHA384(text), sha512(text), sha3(text), CryptoJS.RIPEMD160(text),
  CryptoJS.SHA256(text), CryptoJS.SHA512(text), CryptoJS.SHA3(text),
  CryptoJS.HmacMD5(text, key), // finding: weak-hash
  CryptoJS.HmacSHA256(text, 'a text of the program'), // finding: hardcoded-secret
  CryptoJS.HmacSHA1(text, key), CryptoJS.HmacSHA512(text, key),
  pbkdf2(text, key, { iterations: 1000 }), // finding: weak-password-hash
  CryptoJS.PBKDF2(text, key),
];

exports.register = (req, res) => {
  CryptoJS.SHA256(req.body.password); // finding: weak-password-hash
  res.end();
};

exports.ciphers = (text, key) => [
  CryptoJS.DES.encrypt(text, key), // finding: weak-cipher
  tripledes.encrypt(text, key), // finding: weak-cipher
  CryptoJS.TripleDES.decrypt(text, key), // finding: weak-cipher
  rc4.encrypt(text, key), // finding: weak-cipher
  CryptoJS.RC4.encrypt(text, key), // finding: weak-cipher
  CryptoJS.RC4Drop.encrypt(text, key), // finding: weak-cipher
  rabbit.encrypt(text, key), // finding: weak-cipher
  CryptoJS.Rabbit.encrypt(text, key), // finding: weak-cipher
  CryptoJS.RabbitLegacy.encrypt(text, key), // finding: weak-cipher
  CryptoJS.Blowfish.encrypt(text, key), // finding: weak-cipher
  aes.encrypt(text, key, { mode: CryptoJS.mode.ECB }), // finding: insecure-cipher-mode
  CryptoJS.AES.encrypt(text, key, { iv: CryptoJS.enc.Utf8.parse('0123456789abcdef') }), // finding: predictable-iv
  CryptoJS.AES.encrypt(text, 'a text of the program'), // finding: hardcoded-secret
  CryptoJS.AES.encrypt(text, String(Math.random())), // finding: insecure-random
  CryptoJS.AES.decrypt(text, key),
  ecb,
];

exports.isGenuine = (text, key, given) => [
  CryptoJS.HmacSHA384(text, key).toString() === given, // finding: timing-unsafe-comparison
  hmacSha1(text, key).toString() === given, // finding: timing-unsafe-comparison
  hmacSha256(text, key).toString() === given, // finding: timing-unsafe-comparison
  hmacSha512(text, key).toString() === given, // finding: timing-unsafe-comparison
];
