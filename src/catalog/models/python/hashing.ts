/** Hashes, passwords and random numbers: `hashlib`, `hmac`, `random`, `secrets`, passlib, bcrypt. https://docs.python.org/3/library/hashlib.html */
import type { Condition, Model, Use } from '../../model.ts';

const weak = 'hashlib.{md5,sha1}';
/** The caller says that nothing depends on it. */
const isForSecurity: Condition = { argument: 'named', member: 'usedforsecurity', isMissing: true };
const isForSecurityToo: Condition = { argument: 'named', member: 'usedforsecurity', is: [true] };

const passlibWeak: readonly Use[] = [
  { path: 'passlib.hash.{md5_crypt,sha1_crypt,des_crypt,bsdi_crypt,bigcrypt,crypt16,hex_md5,hex_sha1,hex_sha256,hex_sha512,ldap_md5,ldap_sha1,ldap_salted_md5,ldap_salted_sha1,lmhash,nthash,mysql323,mysql41,plaintext,apr_md5_crypt,unix_disabled}.{hash,using,encrypt}', kind: 'weak-password-hash' },
];

/** Below what OWASP's cheat sheet on the storage of passwords asks for. */
const passwordHashes: readonly Use[] = [
  ...['scrypt.hash', 'hashlib.scrypt', 'cryptography.hazmat.primitives.kdf.scrypt.Scrypt'].flatMap((path): Use[] => [
    ...['N', 'n'].map((member): Use => ({ path, kind: 'weak-password-hash', where: [{ argument: 'named', member, below: 8192 }], remedy: { title: 'Use 131072', set: [{ argument: 'named', member, to: '2 ** 17' }], assumes: 'nothing compares it with hashes that were stored before' } })),
    { path, kind: 'weak-password-hash', where: [{ argument: 'named', member: 'r', below: 8 }] },
    { path, kind: 'weak-password-hash', where: [{ argument: 2, below: 8192 }] },
    { path, kind: 'weak-password-hash', where: [{ argument: 3, below: 8 }] },
    ...['buflen', 'dklen', 'length'].map((member): Use => ({ path, kind: 'weak-password-hash', where: [{ argument: 'named', member, below: 16 }] })),
  ]),
  { path: 'passlib.hash.scrypt.using', kind: 'weak-password-hash', where: [{ argument: 2, below: 13 }] },
  { path: 'passlib.hash.scrypt.using', kind: 'weak-password-hash', where: [{ argument: 3, below: 8 }] },
  ...([['pbkdf2_sha1', 1_300_000], ['pbkdf2_sha256', 600_000], ['pbkdf2_sha512', 210_000]] as const)
    .map(([name, below]): Use => ({ path: `passlib.hash.${name}.using`, kind: 'weak-password-hash', where: [{ argument: 'named', member: 'rounds', below }] })),
  ...['pbkdf2_sha256', 'pbkdf2_sha512']
    .map((name): Use => ({ path: `passlib.hash.${name}.using`, kind: 'weak-password-hash', where: [{ argument: 'named', member: 'rounds', isMissing: true }] })),
  { path: 'passlib.hash.bcrypt.using', kind: 'weak-password-hash', where: [{ argument: 'named', member: 'rounds', below: 10 }], remedy: { title: 'Use 12 rounds', set: [{ argument: 'named', member: 'rounds', to: '12' }] } },
  ...['argon2.PasswordHasher', 'passlib.hash.argon2.using']
    .map((path): Use => ({ path, kind: 'weak-password-hash', where: [{ argument: 'named', member: 'memory_cost', below: 7168 }, { argument: 'named', member: 'time_cost', below: 5 }, { argument: 'named', member: 'parallelism', below: 2 }] })),
  { path: 'argon2.low_level.{hash_secret,hash_secret_raw}', kind: 'weak-password-hash', where: [{ argument: 2, below: 5 }, { argument: 3, below: 7168 }, { argument: 4, below: 2 }] },
  { path: 'argon2.{Parameters}', kind: 'weak-password-hash', where: [{ argument: 4, below: 5 }, { argument: 5, below: 7168 }, { argument: 6, below: 2 }] },
  { path: 'argon2.profiles.CHEAPEST', at: 'read', kind: 'weak-password-hash' },
  { path: 'bcrypt.kdf', kind: 'weak-password-hash', where: [{ argument: 3, below: 50 }] },
  { path: '{flask_bcrypt,flask_bcrypt.Bcrypt()}.generate_password_hash', kind: 'weak-password-hash', where: [{ argument: 1, below: 10 }] },
  { path: 'cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC', kind: 'weak-password-hash', where: [{ argument: 3, below: 210_000 }] },
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
    { path: 'scrypt.hash', parameters: ['password', 'salt', 'N', 'r', 'p', 'buflen'] },
    { path: 'cryptography.hazmat.primitives.kdf.scrypt.Scrypt', parameters: ['salt', 'length', 'n', 'r', 'p'] },
    { path: 'cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC', parameters: ['algorithm', 'length', 'salt', 'iterations'] },
    { path: 'passlib.hash.scrypt.using', parameters: ['salt', 'salt_size', 'rounds', 'block_size'] },
    { path: 'bcrypt.kdf', parameters: ['password', 'salt', 'desired_key_bytes', 'rounds'] },
    { path: 'bcrypt.gensalt', parameters: ['rounds'] },
    { path: '{flask_bcrypt,flask_bcrypt.Bcrypt()}.generate_password_hash', parameters: ['password', 'rounds'] },
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
  wrappings: [{ kind: 'comparison', title: 'Compare in constant time', to: '{compare_digest}({left}, {right})', not: 'not ', imports: [{ from: 'hmac', name: 'compare_digest', isBuiltIn: true }], assumes: 'both are bytes, or texts of ASCII characters' }],
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
    { path: weak, kind: 'weak-hash', where: [isForSecurity], remedy: { title: 'Use SHA-256', set: [{ argument: 'callee', to: 'sha256' }], assumes: 'nothing compares it with hashes that were stored before' } },
    { path: weak, kind: 'weak-hash', where: [isForSecurityToo], remedy: { title: 'Use SHA-256', set: [{ argument: 'callee', to: 'sha256' }], assumes: 'nothing compares it with hashes that were stored before' } },
    { path: 'hashlib.new', kind: 'weak-hash', where: [{ argument: 0, matches: '^(?:md[245]|sha-?1|ripemd160)$' }, isForSecurity], remedy: { title: 'Use SHA-256', set: [{ argument: 0, to: '\'sha256\'' }], assumes: 'nothing compares it with hashes that were stored before' } },
    { path: '{Crypto,Cryptodome}.Hash.{MD2,MD4,MD5,SHA,SHA1}.new', kind: 'weak-hash' },
    { path: 'cryptography.hazmat.primitives.hashes.{MD5,SHA1}', kind: 'weak-hash' },
    { path: 'hmac.{new,HMAC}', kind: 'weak-hash', where: [{ argument: 2, is: ['md5'] }] },
    { path: 'hmac.{new,HMAC}', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
    ...passlibWeak,
    ...passwordHashes,
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^sha-?256$' }, { argument: 3, below: 600_000 }], remedy: { title: 'Use more rounds', set: [{ argument: 3, to: '600_000' }], assumes: 'the number of rounds is stored with each hash' } },
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^sha-?1$' }, { argument: 3, below: 1_300_000 }], remedy: { title: 'Use more rounds', set: [{ argument: 3, to: '1_300_000' }], assumes: 'the number of rounds is stored with each hash' } },
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^sha-?512$' }, { argument: 3, below: 210_000 }], remedy: { title: 'Use more rounds', set: [{ argument: 3, to: '210_000' }], assumes: 'the number of rounds is stored with each hash' } },
    { path: 'hashlib.pbkdf2_hmac', kind: 'weak-password-hash', where: [{ argument: 0, matches: '^md5$' }] },
    { path: 'bcrypt.gensalt', kind: 'weak-password-hash', where: [{ argument: 0, below: 10 }], remedy: { title: 'Use 12 rounds', set: [{ argument: 0, to: '12' }] } },
  ],
  acts: [
    { path: 'bcrypt.checkpw', kind: 'password-check' },
    { path: 'passlib.context.CryptContext().verify', kind: 'password-check' },
    { path: 'argon2.PasswordHasher().verify', kind: 'password-check' },
    { path: 'any.check_password', kind: 'password-check' },
  ],
};
