/** Hashes, ciphers, keys and random numbers. https://www.php.net/manual/en/refs.crypto.php */
import type { Condition, Model, Remedy, Use } from '../../model.ts';

const broken: Condition = { argument: 0, matches: '^(?:md[245]|sha[01]|ripemd128|haval.*)$' };
const weakCipher = '^(?:des|3des|des-ede|rc2|rc4|bf|cast5?|idea|seed)(?:$|[-_])';

const assumes = 'nothing compares the result with what was stored before';
const password: Remedy = { title: 'Use password_hash', set: [{ argument: 'call', to: 'password_hash({0}, PASSWORD_DEFAULT)' }], assumes: 'passwords are compared by password_verify' };
const padding: Remedy = { title: 'Use OAEP', set: [{ argument: 3, to: 'OPENSSL_PKCS1_OAEP_PADDING' }], assumes: 'whoever decrypts it uses the same padding' };

/** The names of hashes that `mhash` makes, and that are forged or short. */
const mhashes = ['MHASH_MD2', 'MHASH_MD4', 'MHASH_MD5', 'MHASH_RIPEMD128', 'MHASH_SHA1', 'MHASH_SHA192', 'MHASH_SHA224', 'MHASH_HAVAL128', 'MHASH_HAVAL160', 'MHASH_HAVAL192', 'MHASH_HAVAL224'];

const ciphers = (path: string): readonly Use[] => [
  { path, kind: 'weak-cipher', where: [{ argument: 1, matches: weakCipher }] },
  { path, kind: 'insecure-cipher-mode', where: [{ argument: 1, matches: '-ecb$' }] },
];

/** PHP's own cryptography. */
export const cryptography: Model = {
  id: 'cryptography',
  title: 'PHP: cryptography',
  language: 'php',
  signatures: [
    { path: '{openssl_encrypt,openssl_decrypt}', parameters: ['data', 'method', 'key', 'options', 'iv'] },
    { path: 'openssl_public_encrypt', parameters: ['data', 'crypted', 'key', 'padding'] },
    { path: 'hash_pbkdf2', parameters: ['algo', 'password', 'salt', 'iterations', 'length'] },
    { path: 'crypt', parameters: ['str', 'salt'] },
    { path: '{hash,hash_file}', parameters: ['algo', 'data'] },
    { path: 'hash_init', parameters: ['algo', 'flags'] },
    { path: 'mhash', parameters: ['hash', 'data'] },
  ],
  constants: [
    { path: 'OPENSSL_KEYTYPE_RSA', value: 0 }, { path: 'PASSWORD_BCRYPT', value: '2y' },
    { path: 'OPENSSL_PKCS1_PADDING', value: 1 }, { path: 'OPENSSL_SSLV23_PADDING', value: 2 }, { path: 'OPENSSL_NO_PADDING', value: 3 }, { path: 'OPENSSL_PKCS1_OAEP_PADDING', value: 4 },
    ...mhashes.map((name) => ({ path: name, value: name })), { path: 'MHASH_SHA256', value: 'MHASH_SHA256' }, { path: 'MHASH_SHA512', value: 'MHASH_SHA512' },
  ],
  sources: [
    { path: '{rand,mt_rand,lcg_value,uniqid,mt_getrandmax,shuffle,str_shuffle,array_rand,time,microtime}()', kind: 'predictable-random' },
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
    // What tells files apart is no secret, and md5_file and sha1_file are for that.
    { path: '{md5,sha1}', kind: 'weak-hash', remedy: { title: 'Use SHA-256', set: [{ argument: 'call', to: 'hash(\'sha256\', {all})' }], assumes } },
    { path: '{hash,hash_file,hash_init,hash_pbkdf2}', kind: 'weak-hash', where: [broken], remedy: { title: 'Use SHA-256', set: [{ argument: 0, to: '\'sha256\'' }], assumes } },
    { path: 'mhash', kind: 'weak-hash', where: [{ argument: 0, is: mhashes }] },
    { path: '{openssl_sign,openssl_verify}', kind: 'weak-hash', where: [{ argument: 3, is: ['md5', 'sha1', 'OPENSSL_ALGO_MD5'] }] },
    { path: 'openssl_public_encrypt', kind: 'insecure-cipher-mode', where: [{ argument: 3, is: [1, 2, 3] }], remedy: padding },
    { path: 'openssl_public_encrypt', kind: 'insecure-cipher-mode', where: [{ argument: 3, isMissing: true }], remedy: padding },
    { path: '{mcrypt_encrypt,mcrypt_decrypt}', kind: 'insecure-cipher-mode', where: [{ argument: 3, is: ['ecb'] }] },
    ...ciphers('{openssl_encrypt,openssl_decrypt}'),
    { path: '{mcrypt_encrypt,mcrypt_decrypt,mcrypt_ecb,mcrypt_cbc,mcrypt_cfb,mcrypt_ofb,mdecrypt_generic}', kind: 'weak-cipher' },
    { path: '{openssl_encrypt,openssl_decrypt}', kind: 'hardcoded-secret', where: [{ argument: 2, isFixed: true }] },
    { path: 'hash_hmac', kind: 'hardcoded-secret', where: [{ argument: 2, isFixed: true }] },
    { path: '{openssl_encrypt,openssl_decrypt}', kind: 'predictable-iv', where: [{ argument: 4, isFixed: true }, { argument: 1, matches: '^(?!.*ecb)' }] },
    { path: 'openssl_pkey_new', kind: 'short-key', where: [{ argument: 0, member: 'private_key_bits', below: 2048 }], remedy: { title: 'Use 3,072 bits', set: [{ argument: 0, member: 'private_key_bits', to: '3072' }] } },
    { path: 'password_hash', kind: 'weak-password-hash', where: [{ argument: 2, member: 'cost', below: 10 }], remedy: { title: 'Use a cost of 12', set: [{ argument: 2, member: 'cost', to: '12' }] } },
    { path: 'hash_pbkdf2', kind: 'weak-password-hash', where: [{ argument: 3, below: 100_000 }], remedy: { title: 'Use 600,000 rounds', set: [{ argument: 3, to: '600000' }], assumes } },
    // A salt that stands in the code is the same for all.
    { path: 'hash_pbkdf2', kind: 'weak-password-hash', where: [{ argument: 2, is: [''] }] },
    { path: 'hash_pbkdf2', kind: 'weak-password-hash', where: [{ argument: 2, isFixed: true }] },
    { path: 'crypt', kind: 'weak-password-hash', where: [{ argument: 1, is: [''] }] },
    { path: 'crypt', kind: 'weak-password-hash', where: [{ argument: 1, isMissing: true }], remedy: password },
    { path: 'crypt', kind: 'weak-password-hash', where: [{ argument: 1, isFixed: true, but: '\\$(?:2y|5|6)\\$' }], remedy: password },
    { path: 'password_hash', kind: 'weak-password-hash', where: [{ argument: 2, member: 'salt', isPresent: true }] },
  ],
};
