/** Hashes, passwords and random numbers: `hashlib`, `hmac`, `random`, `secrets`, passlib, bcrypt. https://docs.python.org/3/library/hashlib.html */
import type { Condition, Model, Use } from '../../model.ts';

const weak = 'hashlib.{md5,sha1}';
/** The caller says that nothing depends on it. */
const isForSecurity: Condition = { argument: 'named', member: 'usedforsecurity', isMissing: true };
const isForSecurityToo: Condition = { argument: 'named', member: 'usedforsecurity', is: [true] };

const passlibWeak: readonly Use[] = [
  { path: 'passlib.hash.{md5_crypt,sha1_crypt,des_crypt,bsdi_crypt,bigcrypt,crypt16,hex_md5,hex_sha1,hex_sha256,hex_sha512,ldap_md5,ldap_sha1,ldap_salted_md5,ldap_salted_sha1,lmhash,nthash,mysql323,mysql41,plaintext,apr_md5_crypt,unix_disabled}.{hash,using,encrypt}', kind: 'weak-password-hash' },
];

/** What hashes, and what draws numbers. */
export const hashing: Model = {
  id: 'hashing',
  title: 'Hashes and random numbers',
  language: 'python',
  types: [
    { path: 'hashlib.{new,sha224,sha256,sha384,sha512,sha3_256,sha3_512,blake2b,blake2s,md5,sha1}()', is: 'hashlib.Hash()' },
    { path: 'Crypto.Hash.{MD5,SHA1,SHA256}.new()', is: 'hashlib.Hash()' },
    { path: 'hmac.{new,HMAC}()', is: 'hmac.Digest()' },
    { path: 'random.Random()', is: 'random' },
    { path: 'random.SystemRandom()', is: 'secrets' },
  ],
  signatures: [
    { path: 'hashlib.new', parameters: ['name', 'data'] },
    { path: 'hmac.{new,HMAC}', parameters: ['key', 'msg', 'digestmod'] },
    { path: 'hashlib.pbkdf2_hmac', parameters: ['hash_name', 'password', 'salt', 'iterations'] },
    { path: 'hashlib.scrypt', parameters: ['password'] },
  ],
  constants: [{ path: 'hashlib.{md5}', value: 'md5' }],
  sources: [
    { path: 'random.{random,randint,randrange,getrandbits,randbytes,uniform,gauss}()', kind: 'predictable-random' },
    { path: 'random.{choice,choices,sample}()', kind: 'predictable-random' },
    { path: 'hmac.Digest().{digest,hexdigest}()', kind: 'digest' },
    { path: 'hmac.digest()', kind: 'digest' },
  ],
  steps: [
    { path: 'bcrypt.{hashpw,gensalt}', from: '1', to: 'result' },
  ],
  sinks: [
    { path: 'hashlib.{md5,sha1,sha224,sha256,sha384,sha512,sha3_256,sha3_512,blake2b,blake2s}', argument: 0, kind: 'fast-hash' },
    { path: 'hashlib.new', argument: 1, kind: 'fast-hash' },
    { path: 'hashlib.Hash().update', argument: 0, kind: 'fast-hash' },
    { path: 'hmac.{new,HMAC}', argument: 0, kind: 'secret' },
  ],
  namedSinks: [
    {
      name: '(?!.*(?:index|count|counts|length|size|delay|interval|timeout|ms|ttl|expiry|expires|expiration|limit|cost|price|position|probability|chance)$)'
        + '_*(?:.*(?:secret|passwo?rd|passwd|passphrase|otp|nonce|session_?id|api_?key|private_?key|access_?key|secret_?key|encryption_?key|signing_?key)'
        + '|(?:.*(?:access|auth|refresh|reset|session|csrf|xsrf|bearer|api|verification|confirmation|invite|activation|login|email|user|secure|jwt|unique|random|new|temp|generate|create|make|get|gen)_?)?tokens?'
        + '|.*(?:reset|verification|activation|confirmation|login|auth|security|recovery|backup|two_?factor|mfa|sms|invite)_?(?:code|pin|key)'
        + '|sid|salt|.*_salt)',
      kind: 'secret',
    },
  ],
  uses: [
    { path: weak, kind: 'weak-hash', where: [isForSecurity] },
    { path: weak, kind: 'weak-hash', where: [isForSecurityToo] },
    { path: 'hashlib.new', kind: 'weak-hash', where: [{ argument: 0, matches: '^(?:md[245]|sha-?1|ripemd160)$' }, isForSecurity] },
    { path: '{Crypto,Cryptodome}.Hash.{MD2,MD4,MD5,SHA,SHA1}.new', kind: 'weak-hash' },
    { path: 'cryptography.hazmat.primitives.hashes.{MD5,SHA1}', kind: 'weak-hash' },
    { path: 'hmac.{new,HMAC}', kind: 'weak-hash', where: [{ argument: 2, is: ['md5'] }] },
    { path: 'hmac.{new,HMAC}', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
    ...passlibWeak,
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^sha-?256$' }, { argument: 3, below: 600_000 }] },
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^sha-?1$' }, { argument: 3, below: 1_300_000 }] },
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^sha-?512$' }, { argument: 3, below: 210_000 }] },
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^md5$' }] },
    { path: 'hashlib.scrypt', kind: 'weak-password-hash', where: [{ argument: 'named', member: 'n', below: 16_384 }] },
    { path: 'bcrypt.gensalt', kind: 'weak-password-hash', where: [{ argument: 0, below: 10 }] },
  ],
  acts: [
    { path: 'bcrypt.checkpw', kind: 'password-check' },
    { path: 'passlib.context.CryptContext().verify', kind: 'password-check' },
    { path: 'argon2.PasswordHasher().verify', kind: 'password-check' },
    { path: 'any.check_password', kind: 'password-check' },
  ],
};
