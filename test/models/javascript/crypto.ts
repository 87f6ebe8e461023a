import crypto, { createHash, createHmac, hash, timingSafeEqual, webcrypto } from 'crypto';
import * as nodeCrypto from 'node:crypto';
import type { Request, Response } from 'express';

declare const key: Buffer;
declare const data: Buffer;
declare const salt: Buffer;
declare const given: string;
declare const older: { password: string };

// Hashes.
createHash('md5').update(data).digest('hex'); // finding: weak-hash
createHash('SHA1'); // finding: weak-hash
createHash('sha256').update(data).update(data).digest();
hash('sha1', data); // finding: weak-hash
new crypto.Hash('md5'); // finding: weak-hash
crypto.createSign('RSA-SHA1'); // finding: weak-hash
crypto.createVerify('sha256WithRSAEncryption');
crypto.sign('md5', data, key); // finding: weak-hash
crypto.verify('sha1', data, key, data); // finding: weak-hash
createHmac('md5', key); // finding: weak-hash
new crypto.Hmac('sha1', key);
createHmac('sha256', 'a text of the program'); // finding: hardcoded-secret
webcrypto.subtle.digest('SHA-1', data); // finding: weak-hash
globalThis.crypto.subtle.digest({ name: 'SHA-1' }, data); // finding: weak-hash

export function register(req: Request, res: Response): void {
  const { password } = req.body;
  createHash('sha256').update(password); // finding: weak-password-hash
  createHash('sha256').update(req.body.name);
  createHmac('sha256', key).update(data).update(password); // finding: weak-password-hash
  hash('sha256', password); // finding: weak-password-hash
  crypto.subtle.digest('SHA-256', password); // finding: weak-password-hash
  createHash('sha256').update(older.password);
  res.end();
}

// Work.
crypto.pbkdf2Sync(given, salt, 1000, 32, 'sha512'); // finding: weak-password-hash
crypto.pbkdf2(given, salt, 599_999, 32, 'sha256', () => undefined); // finding: weak-password-hash
crypto.pbkdf2(given, salt, 600_000, 32, 'sha256', () => undefined);
crypto.pbkdf2Sync(given, salt, 1_000_000, 32, 'sha1'); // finding: weak-password-hash
crypto.pbkdf2Sync(given, salt, 2_000_000, 32, 'md5'); // finding: weak-password-hash
crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 1000 }, key as never, 256); // finding: weak-password-hash
crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-512', salt, iterations: 210_000 }, key as never, 'AES-GCM', false, []);
crypto.scryptSync(given, salt, 64, { N: 1024 }); // finding: weak-password-hash
crypto.scrypt(given, salt, 64, { cost: 4096 }, () => undefined); // finding: weak-password-hash
crypto.scrypt(given, salt, 64, () => undefined);

// Ciphers.
const iv = crypto.randomBytes(16);
crypto.createCipheriv('des-ede3-cbc', key, iv); // finding: weak-cipher
crypto.createDecipheriv('rc4', key, null); // finding: weak-cipher
crypto.createCipheriv('aes-256-gcm', key, iv);
crypto.createCipheriv('aes-128-ecb', key, null); // finding: insecure-cipher-mode
crypto.createCipheriv('aes-256-cbc', key, '0123456789abcdef'); // finding: predictable-iv
crypto.createCipheriv('aes-256-gcm', key, ''); // finding: predictable-iv
crypto.createCipheriv('aes-256-cbc', '0123456789abcdef0123456789abcdef', iv); // finding: hardcoded-secret
crypto.subtle.encrypt({ name: 'AES-GCM', iv: new TextEncoder().encode('twelve bytes') }, key as never, data); // finding: predictable-iv
// @ts-expect-error: Node.js 22 has them no longer.
nodeCrypto.createCipher('aes-256-cbc', given); // finding: weak-cipher
// @ts-expect-error
nodeCrypto.createDecipher('aes-256-cbc', given); // finding: weak-cipher

// Keys.
crypto.generateKeyPairSync('rsa', { modulusLength: 1024 }); // finding: short-key
crypto.generateKeyPair('rsa', { modulusLength: 2048 }, () => undefined);
crypto.generateKeyPairSync('dh' as never, { primeLength: 1024 } as never); // finding: short-key
crypto.generateKeyPairSync('ec', { namedCurve: 'secp192k1' }); // finding: short-key
crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent: data, hash: 'SHA-256' }, true, []); // finding: short-key
crypto.createDiffieHellman(1024); // finding: short-key
crypto.createDiffieHellmanGroup('modp2'); // finding: short-key
crypto.getDiffieHellman('modp14');
crypto.createECDH('secp160k1'); // finding: short-key

// Numbers that can be predicted.
const weakKey = String(Math.random());
createHmac('sha256', weakKey); // finding: insecure-random
crypto.createSecretKey(Buffer.from(weakKey)); // finding: insecure-random
crypto.createCipheriv('aes-256-gcm', key, String(Math.random())); // finding: insecure-random
crypto.subtle.encrypt({ name: 'AES-GCM', iv: Buffer.from(weakKey) }, key as never, data); // finding: insecure-random
crypto.scryptSync(given, String(Math.random()), 64); // finding: insecure-random
const resetToken = Math.random().toString(36); // finding: insecure-random
const otp = Math.floor(100_000 + Math.random() * 900_000); // finding: insecure-random
function newPassword(): string {
  let made = '';
  for (let index = 0; index < 12; index++) made += 'abcdef'.charAt(Math.floor(Math.random() * 6));
  return made; // finding: insecure-random
}
const tokenIndex = Math.floor(Math.random() * 10);
const colour = Math.random();
const user = { sessionId: Math.random() }; // finding: insecure-random

// Comparisons.
export function isGenuine(): boolean {
  const expected = createHmac('sha256', key).update(data).digest('hex');
  if (expected === given) return true; // finding: timing-unsafe-comparison
  if (createHmac('sha256', key).digest().equals(data)) return true; // finding: timing-unsafe-comparison
  if (Buffer.compare(createHmac('sha256', key).digest(), data) === 0) return true; // finding: timing-unsafe-comparison
  if (crypto.scryptSync(given, salt, 64).toString('hex') === given) return true; // finding: timing-unsafe-comparison
  if (createHash('sha256').update(data).digest('hex') === given) return true;
  return timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}

export { colour, newPassword, otp, resetToken, tokenIndex, user };

// A tag that nobody asks for, or that may be as short as the sender likes.
export function decrypt(name: string, iv: Buffer, tag: Buffer): Buffer[] {
  const unchecked = crypto.createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }); // finding: unauthenticated-decryption
  unchecked.setAuthTag(tag);
  const short = crypto.createDecipheriv('aes-128-gcm', key, iv); // finding: unauthenticated-decryption
  short.setAuthTag(tag);
  const checked = crypto.createDecipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 });
  checked.setAuthTag(tag);
  const streamed = crypto.createDecipheriv('aes-256-ocb', key, iv, { authTagLength: 16 });
  streamed.on('end', () => streamed.pipe(process.stdout)).once('error', () => process.exit(1));
  streamed.end(name);
  return [unchecked.update(data), Buffer.concat([short.update(data), short.final()]), checked.update(data), checked.final()];
}
