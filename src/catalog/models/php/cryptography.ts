/** Hashes, ciphers, keys and random numbers. https://www.php.net/manual/en/refs.crypto.php */
import type { Condition, Model, Use } from '../../model.ts';

const broken: Condition = { argument: 0, is: ['md2', 'md4', 'md5', 'sha1', 'sha0'] };
const weakCipher = '^(?:des|3des|des-ede|rc2|rc4|bf|cast5?|idea|seed)(?:$|[-_])';

const ciphers = (path: string): readonly Use[] => [
  { path, kind: 'weak-cipher', where: [{ argument: 1, matches: weakCipher }] },
  { path, kind: 'insecure-cipher-mode', where: [{ argument: 1, matches: '^(?:aes|camellia|aria)-?\\d*-ecb$' }] },
];

/** PHP's own cryptography. */
export const cryptography: Model = {
  id: 'cryptography',
  title: 'PHP: cryptography',
  language: 'php',
  constants: [{ path: 'OPENSSL_KEYTYPE_RSA', value: 0 }, { path: 'PASSWORD_BCRYPT', value: '2y' }],
  sources: [
    { path: '{rand,mt_rand,lcg_value,uniqid,mt_getrandmax,shuffle,str_shuffle,array_rand}()', kind: 'predictable-random' },
    { path: 'hash_hmac()', kind: 'digest' },
  ],
  sinks: [
    { path: '{md5,sha1}', argument: 0, kind: 'fast-hash' },
    { path: 'hash', argument: 1, kind: 'fast-hash' },
    { path: '{openssl_encrypt,openssl_decrypt}', argument: 2, kind: 'secret' },
    { path: 'openssl_encrypt', argument: 4, kind: 'secret' },
  ],
  namedSinks: [{ name: '\\$?_*(?:.*(?:secret|passwo?rd|passphrase|otp|nonce|session_?id|api_?key)|(?:.*(?:access|auth|refresh|reset|session|csrf|xsrf|api|verification|login|security|user)_?)?tokens?|.*_salt|salt)', kind: 'secret' }],
  uses: [
    { path: '{md5,sha1,md5_file,sha1_file}', kind: 'weak-hash' },
    { path: '{hash,hash_file,hash_init}', kind: 'weak-hash', where: [broken] },
    { path: '{mhash,crypt_md5}', kind: 'weak-hash' },
    { path: '{openssl_sign,openssl_verify}', kind: 'weak-hash', where: [{ argument: 3, is: ['md5', 'sha1', 'OPENSSL_ALGO_MD5'] }] },
    ...ciphers('{openssl_encrypt,openssl_decrypt}'),
    { path: '{mcrypt_encrypt,mcrypt_decrypt,mcrypt_ecb,mcrypt_cbc,mcrypt_cfb,mcrypt_ofb,mdecrypt_generic}', kind: 'weak-cipher' },
    { path: '{openssl_encrypt,openssl_decrypt}', kind: 'hardcoded-secret', where: [{ argument: 2, isFixed: true }] },
    { path: 'hash_hmac', kind: 'hardcoded-secret', where: [{ argument: 2, isFixed: true }] },
    { path: 'openssl_encrypt', kind: 'predictable-iv', where: [{ argument: 4, isFixed: true }, { argument: 1, matches: '^(?!.*ecb)' }] },
    { path: 'openssl_pkey_new', kind: 'short-key', where: [{ argument: 0, member: 'private_key_bits', below: 2048 }] },
    { path: 'password_hash', kind: 'weak-password-hash', where: [{ argument: 2, member: 'cost', below: 10 }] },
    { path: 'hash_pbkdf2', kind: 'weak-password-hash', where: [{ argument: 3, below: 100_000 }] },
  ],
};
