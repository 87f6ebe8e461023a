/** Forge, TLS and cryptography in JavaScript: `forge.md.sha256.create()`, `forge.pki.rsa.generateKeyPair`. https://github.com/digitalbazaar/forge */
import type { Model } from '../../model.ts';

/** The package `node-forge`. */
export const nodeForge: Model = {
  id: 'node-forge',
  title: 'Forge',
  language: 'javascript',
  types: [
    { path: 'node-forge.rsa', is: 'node-forge.pki.rsa' },
    { path: 'node-forge.md.{md5,sha1,sha256,sha384,sha512}.create().update()', is: 'node-forge.md.sha256.create()' },
  ],
  sinks: [
    { path: 'node-forge.md.{md5,sha1,sha256,sha384,sha512}.create().update', argument: 0, kind: 'fast-hash' },
  ],
  uses: [
    { path: 'node-forge.md.{md5,sha1}.create', kind: 'weak-hash' },
    { path: 'node-forge.pki.rsa.{generateKeyPair,createKeyPairGenerationState}', kind: 'short-key', where: [{ argument: 0, below: 2048 }] },
    { path: 'node-forge.pki.rsa.generateKeyPair', kind: 'short-key', where: [{ argument: 0, member: 'bits', below: 2048 }] },
    { path: 'node-forge.cipher.{createCipher,createDecipher}', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:3?des|rc2)-' }] },
    { path: 'node-forge.{des,rc2}.{createEncryptionCipher,createDecryptionCipher,startEncrypting,startDecrypting}', kind: 'weak-cipher' },
    { path: 'node-forge.cipher.{createCipher,createDecipher}', kind: 'insecure-cipher-mode', where: [{ argument: 0, matches: '^aes-ecb$' }] },
    { path: 'node-forge.pkcs5.pbkdf2', kind: 'weak-password-hash', where: [{ argument: 2, below: 210_000 }] },
  ],
};
