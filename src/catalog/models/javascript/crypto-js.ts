/**
 * CryptoJS: `CryptoJS.AES.encrypt(text, 'passphrase')`. A key that is a text is a passphrase, which it turns into a key by MD5.
 * https://cryptojs.gitbook.io/docs
 */
import type { Model } from '../../model.ts';

/** The package `crypto-js`, as a whole and by its files (`crypto-js/md5`). */
export const cryptoJs: Model = {
  id: 'crypto-js',
  title: 'CryptoJS',
  language: 'javascript',
  types: [
    { path: 'crypto-js/core', is: 'crypto-js' },
    { path: 'crypto-js/md5', is: 'crypto-js.MD5' },
    { path: 'crypto-js/sha1', is: 'crypto-js.SHA1' },
    { path: 'crypto-js/sha256', is: 'crypto-js.SHA256' },
    { path: 'crypto-js/sha512', is: 'crypto-js.SHA512' },
    { path: 'crypto-js/sha3', is: 'crypto-js.SHA3' },
    { path: 'crypto-js/aes', is: 'crypto-js.AES' },
    { path: 'crypto-js/tripledes', is: 'crypto-js.TripleDES' },
    { path: 'crypto-js/rc4', is: 'crypto-js.RC4' },
    { path: 'crypto-js/rabbit', is: 'crypto-js.Rabbit' },
    { path: 'crypto-js/pbkdf2', is: 'crypto-js.PBKDF2' },
    { path: 'crypto-js/hmac-sha1', is: 'crypto-js.HmacSHA1' },
    { path: 'crypto-js/hmac-sha256', is: 'crypto-js.HmacSHA256' },
    { path: 'crypto-js/hmac-sha512', is: 'crypto-js.HmacSHA512' },
    { path: 'crypto-js/mode-ecb', is: 'crypto-js.mode.ECB' },
  ],
  sources: [
    { path: 'crypto-js.{HmacSHA1,HmacSHA256,HmacSHA384,HmacSHA512}()', kind: 'digest' },
  ],
  sinks: [
    { path: 'crypto-js.{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160}', argument: 0, kind: 'fast-hash' },
    { path: 'crypto-js.{AES,TripleDES,DES,Rabbit,RC4,RC4Drop}.encrypt', argument: 1, kind: 'secret' },
    { path: 'crypto-js.{HmacSHA1,HmacSHA256,HmacSHA384,HmacSHA512}', argument: 1, kind: 'secret' },
  ],
  uses: [
    { path: 'crypto-js.{MD5,SHA1,HmacMD5}', kind: 'weak-hash' },
    { path: 'crypto-js.{DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.{encrypt,decrypt}', kind: 'weak-cipher' },
    { path: 'crypto-js.mode.ECB', at: 'read', kind: 'insecure-cipher-mode' },
    { path: 'crypto-js.AES.{encrypt,decrypt}', kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true }] },
    { path: 'crypto-js.{HmacMD5,HmacSHA1,HmacSHA256,HmacSHA384,HmacSHA512}', kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true }] },
    { path: 'crypto-js.AES.encrypt', kind: 'predictable-iv', where: [{ argument: 2, member: 'iv', isFixed: true }] },
    // The least of OWASP's numbers (as of 2025); it makes 250,000 unless told otherwise, since version 4.2.
    { path: 'crypto-js.PBKDF2', kind: 'weak-password-hash', where: [{ argument: 2, member: 'iterations', below: 210_000 }] },
  ],
  steps: [
    { path: 'crypto-js.enc.{Utf8,Hex,Base64,Latin1}.parse', from: '0', to: 'result' },
  ],
};
