const forge = require('node-forge');

exports.hashes = (text) => [
  forge.md.md5.create().update(text).digest(), // finding: weak-hash
  forge.md.sha256.create().update(text).update(text).digest(),
  forge.pkcs5.pbkdf2(text, 'salt', 1000, 16), // finding: weak-password-hash
];

exports.register = (req, res) => {
  forge.md.sha512.create().update(req.body.password); // finding: weak-password-hash
  res.end();
};

exports.keys = () => [
  forge.pki.rsa.generateKeyPair(1024), // finding: short-key
  forge.rsa.generateKeyPair({ bits: 512, workers: -1 }), // finding: short-key
  forge.pki.rsa.generateKeyPair(3072),
  forge.pki.rsa.createKeyPairGenerationState(1024), // finding: short-key
];

exports.ciphers = (key) => [
  forge.cipher.createCipher('3DES-CBC', key), // finding: weak-cipher
  forge.cipher.createDecipher('AES-GCM', key),
  forge.cipher.createCipher('AES-ECB', key), // finding: insecure-cipher-mode
  forge.des.createEncryptionCipher(key), // finding: weak-cipher
  forge.rc2.createDecryptionCipher(key), // finding: weak-cipher
  forge.des.startEncrypting(key), // finding: weak-cipher
  forge.rc2.startDecrypting(key), // finding: weak-cipher
];
