/**
 * `node:crypto` and the global `crypto`: hashes, ciphers, keys, random numbers. What is weak is a name or a number that stands in
 * the call: `createHash('md5')`, `{ modulusLength: 1024 }`. https://nodejs.org/api/crypto.html
 */
import type { Model, Remedy } from '../../model.ts';

/** SHA-256 in the place of a hash that can be forged; `name` as the call wants it. */
const sha256 = (name: string): Remedy => ({ title: 'Use SHA-256', set: [{ argument: 0, to: `'${name}'` }], assumes: 'nothing compares it with what was made before' });

const hash = 'crypto.createHash()';
const hmac = 'crypto.createHmac()';

/** Collisions of these are made within seconds to days. The names are OpenSSL's, alone or as a part of a signature's. */
const forgeable = '^(?:ssl3-|rsa-|dsa-|ecdsa-with-)?(?:md[245]|mdc2|sha-?1|md5-sha1)(?:with(?:rsa|dsa)(?:encryption)?)?$';
/** Blocks of 64 bits at most, or keys that can be tried one by one. */
const brokenCipher = '^(?:id-)?(?:des|desx|3des|rc2|rc4|bf|blowfish|cast|cast5|idea)(?:$|[-_\\d])';
const blockByBlock = '^(?:id-)?(?:aes|camellia|aria|sm4)-?\\d*-ecb$';
/** What proves by a tag that nobody has changed the text. */
const authenticated = '(?:-(?:gcm|ccm|ocb)|-poly1305)$';
const decipher = 'crypto.createDecipheriv()';

/** Elliptic curves of fewer than 224 bits. */
const smallCurve = '^(?:prime192v[123]|p-?192|k-?163|b-?163|secp1(?:12|28|60|92)[rk][12]|sect1(?:13|31|63|93)[rk][12]|brainpoolp1(?:60|92)[rt]1)$';

/** What OWASP asks of PBKDF2 (as of 2025), by its hash. */
const leastRounds = [
  { digest: '^sha-?1$', least: 1_300_000 },
  { digest: '^sha-?256$', least: 600_000 },
  { digest: '^sha-?(?:384|512)$', least: 210_000 },
] as const;

/** Node.js's module `crypto`, and what is the same of it in the Web Crypto API. */
export const crypto: Model = {
  id: 'crypto',
  title: 'crypto of Node.js',
  language: 'javascript',
  types: [
    { path: 'node:crypto', is: 'crypto' },
    { path: 'crypto.webcrypto', is: 'crypto' },
    { path: 'globalThis.crypto', is: 'crypto' },
    { path: 'crypto.Hash', is: 'crypto.createHash' },
    { path: 'crypto.Hmac', is: 'crypto.createHmac' },
    { path: `${hash}.update()`, is: hash },
    { path: `${hmac}.update()`, is: hmac },
    { path: 'crypto.getDiffieHellman', is: 'crypto.createDiffieHellmanGroup' },
  ],
  sources: [
    { path: 'Math.random()', kind: 'predictable-random' },
    // A plain hash is no secret: whoever knows the data knows it. A keyed one is what a signature is compared with.
    { path: `${hmac}.digest()`, kind: 'digest' },
    { path: 'crypto.{pbkdf2Sync,scryptSync}()', kind: 'digest' },
  ],
  wrappings: [{
    kind: 'comparison', title: 'Compare in constant time', imports: [{ from: 'node:crypto', name: 'createHash', isBuiltIn: true }, { from: 'node:crypto', name: 'timingSafeEqual', isBuiltIn: true }],
    to: '{timingSafeEqual}({createHash}(\'sha256\').update({left}).digest(), {createHash}(\'sha256\').update({right}).digest())', assumes: 'both are texts',
  }],
  sinks: [
    { path: `${hash}.update`, argument: 0, kind: 'fast-hash' },
    { path: `${hmac}.update`, argument: 0, kind: 'fast-hash' },
    { path: 'crypto.hash', argument: 1, kind: 'fast-hash' },
    { path: 'crypto.subtle.digest', argument: 1, kind: 'fast-hash' },
    { path: 'crypto.createHmac', argument: 1, kind: 'secret' },
    { path: 'crypto.{createCipheriv,pbkdf2,pbkdf2Sync,scrypt,scryptSync}', argument: 1, kind: 'secret' },
    { path: 'crypto.createCipheriv', argument: 2, kind: 'secret' },
    { path: 'crypto.createSecretKey', argument: 0, kind: 'secret' },
    { path: 'crypto.subtle.encrypt', argument: 0, member: 'iv', kind: 'secret' },
    { path: 'Buffer.compare', argument: 'all', kind: 'comparison' },
    { path: `${hmac}.digest().equals`, argument: 'this', kind: 'comparison' },
  ],
  namedSinks: [
    {
      name: '(?!.*(?:index|count|counts|length|size|delay|interval|timeout|ms|ttl|expiry|expires|expiration|limit|cost|price|position|probability|chance)$)'
        + '_*(?:.*(?:secret|passwo?rd|passwd|passphrase|otp|(?:csp|script|style)_?nonce|session_?id|api_?key|private_?key|access_?key|secret_?key|encryption_?key|signing_?key)'
        + '|(?:.*(?:access|auth|refresh|reset|session|csrf|xsrf|bearer|api|verification|confirmation|invite|activation|login|email|user|secure|jwt|unique|random|new|temp|generate|create|make|get|gen)_?)?tokens?'
        + '|.*(?:reset|verification|activation|confirmation|login|auth|security|recovery|backup|two_?factor|mfa|sms|invite)_?(?:code|pin|key)'
        + '|nonce|sid|salt|.*_salt|[a-z]+Salt)',
      kind: 'secret',
    },
  ],
  uses: [
    { path: 'crypto.{createHash,hash,createSign,createVerify,sign,verify}', kind: 'weak-hash', where: [{ argument: 0, matches: forgeable }], remedy: sha256('sha256') },
    { path: 'crypto.subtle.digest', kind: 'weak-hash', where: [{ argument: 0, matches: forgeable }], remedy: sha256('SHA-256') },
    { path: 'crypto.subtle.digest', kind: 'weak-hash', where: [{ argument: 0, member: 'name', matches: forgeable }] },
    // SHA-1 still holds where a key is hashed with the data (RFC 2104, RFC 6151).
    { path: 'crypto.createHmac', kind: 'weak-hash', where: [{ argument: 0, matches: '^(?:rsa-)?md[45]$' }], remedy: sha256('sha256') },
    { path: 'crypto.createHmac', kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true }] },

    { path: 'crypto.{createCipheriv,createDecipheriv}', kind: 'weak-cipher', where: [{ argument: 0, matches: brokenCipher }] },
    // They derive the key by one round of MD5 without salt, and the initialization vector from it. Node.js 22 no longer has them.
    { path: 'crypto.{createCipher,createDecipher}', kind: 'weak-cipher' },
    { path: 'crypto.{createCipheriv,createDecipheriv}', kind: 'insecure-cipher-mode', where: [{ argument: 0, matches: blockByBlock }] },
    { path: 'crypto.{createCipheriv,createDecipheriv}', kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true }] },
    // Whoever sends the text may then cut its tag down to 4 bytes.
    { path: 'crypto.createDecipheriv', kind: 'short-proof', where: [{ argument: 0, matches: '-gcm$' }, { argument: 3, member: 'authTagLength', isMissing: true }] },
    { path: 'crypto.createCipheriv', kind: 'predictable-iv', where: [{ argument: 2, isFixed: true }, { argument: 0, matches: '^(?!.*ecb)' }] },
    { path: 'crypto.createCipheriv', kind: 'predictable-iv', where: [{ argument: 2, is: [''] }, { argument: 0, matches: '^(?!.*ecb)' }] },
    { path: 'crypto.subtle.encrypt', kind: 'predictable-iv', where: [{ argument: 0, member: 'iv', isFixed: true }] },

    {
      path: 'crypto.{generateKeyPair,generateKeyPairSync}', kind: 'short-key',
      where: [{ argument: 0, is: ['rsa', 'rsa-pss', 'dsa'] }, { argument: 1, member: 'modulusLength', below: 2048 }],
    },
    { path: 'crypto.{generateKeyPair,generateKeyPairSync}', kind: 'short-key', where: [{ argument: 0, is: ['dh'] }, { argument: 1, member: 'primeLength', below: 2048 }] },
    { path: 'crypto.{generateKeyPair,generateKeyPairSync}', kind: 'short-key', where: [{ argument: 0, is: ['ec'] }, { argument: 1, member: 'namedCurve', matches: smallCurve }] },
    { path: 'crypto.subtle.generateKey', kind: 'short-key', where: [{ argument: 0, member: 'modulusLength', below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, member: 'modulusLength', to: '3072' }] } },
    { path: 'crypto.createDiffieHellman', kind: 'short-key', where: [{ argument: 0, below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, to: '3072' }] } },
    { path: 'crypto.createDiffieHellmanGroup', kind: 'short-key', where: [{ argument: 0, is: ['modp1', 'modp2', 'modp5'] }], remedy: { title: 'Use group 15', set: [{ argument: 0, to: '\'modp15\'' }], assumes: 'the other side uses the same group' } },
    { path: 'crypto.createECDH', kind: 'short-key', where: [{ argument: 0, matches: smallCurve }] },

    ...leastRounds.flatMap(({ digest, least }) => [
      { path: 'crypto.{pbkdf2,pbkdf2Sync}', kind: 'weak-password-hash', where: [{ argument: 4, matches: digest }, { argument: 2, below: least }] } as const,
      {
        path: 'crypto.subtle.{deriveBits,deriveKey}', kind: 'weak-password-hash',
        where: [{ argument: 0, member: 'hash', matches: digest }, { argument: 0, member: 'iterations', below: least }],
      } as const,
    ]),
    { path: 'crypto.{pbkdf2,pbkdf2Sync}', kind: 'weak-password-hash', where: [{ argument: 4, matches: '^md5$' }] },
    { path: 'crypto.{scrypt,scryptSync}', kind: 'weak-password-hash', where: [{ argument: 3, member: 'N', below: 16_384 }] },
    { path: 'crypto.{scrypt,scryptSync}', kind: 'weak-password-hash', where: [{ argument: 3, member: 'cost', below: 16_384 }] },
  ],
  acts: [
    { path: 'crypto.createDecipheriv', kind: 'authenticated-decryption', where: [{ argument: 0, matches: authenticated }] },
    // A stream asks for the end itself.
    { path: `${decipher}.{final,pipe,end,on,once}`, kind: 'integrity-check' },
  ],
};
