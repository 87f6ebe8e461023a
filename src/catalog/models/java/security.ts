/**
 * Cryptography of the Java platform, by the names that it is asked for. https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html
 */
import type { Condition, Model, Use } from '../../model.ts';

/** Transformations that name no mode use ECB. */
const isEcb: Condition = { argument: 0, matches: '^(?:AES|Blowfish|RC2|DES|DESede|TripleDES)(?:/ECB.*)?$' };
const weakDigests: Condition = { argument: 0, matches: '^(?:(?:HMAC-?)?MD[2456]|SHA-?[01]|SHA|HAVAL.*|RIPEMD(?:-?128)?)$' };
const digests = 'org.apache.commons.codec.digest.DigestUtils';
const isFactored: Condition = { argument: 'this', member: 'algorithm', matches: '^(?:RSA.*|DSA|DH|DiffieHellman)$' };
const encoders = 'org.springframework.security.authentication.encoding';
const passwords = 'org.springframework.security.crypto.password';

const sha256 = { title: 'Use SHA-256', set: [{ argument: 0, to: '"SHA-256"' }], assumes: 'nothing compares it with hashes that were made before' } as const;

const uses: readonly Use[] = [
  { path: 'java.security.MessageDigest.getInstance', kind: 'weak-hash', where: [weakDigests], remedy: sha256 },
  { path: 'java.security.Signature.getInstance', kind: 'weak-hash', where: [{ argument: 0, matches: '^(?:NONE|MD[25]|SHA-?1)with' }] },
  { path: 'javax.crypto.Mac.getInstance', kind: 'weak-hash', where: [{ argument: 0, matches: '^HMAC-?MD5$' }] },
  ...([['{md2,md5,sha,sha1}', 'sha256'], ['{md2Hex,md5Hex,shaHex,sha1Hex}', 'sha256Hex'], ['{getMd2Digest,getMd5Digest,getShaDigest,getSha1Digest}', 'getSha256Digest']] as const).map(([names, to]): Use => (
    { path: `${digests}.${names}`, kind: 'weak-hash', remedy: { ...sha256, set: [{ argument: 'callee', to }] } })),
  { path: `${digests}.getDigest`, kind: 'weak-hash', where: [weakDigests], remedy: sha256 },
  { path: 'org.springframework.util.DigestUtils.{md5Digest,md5DigestAsHex,appendMd5DigestAsHex}', kind: 'weak-hash' },
  { path: 'com.google.common.hash.Hashing.{md5,sha1}', kind: 'weak-hash', remedy: { ...sha256, set: [{ argument: 'callee', to: 'sha256' }] } },
  { path: 'javax.crypto.Cipher.getInstance', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish|NullCipher)(?:/.*)?$' }] },
  { path: 'javax.crypto.NullCipher', kind: 'weak-cipher' },
  { path: 'javax.crypto.Cipher.getInstance', kind: 'insecure-cipher-mode', where: [isEcb] },
  { path: 'javax.crypto.Cipher.getInstance', kind: 'insecure-cipher-mode', where: [{ argument: 0, matches: '^RSA/[^/]*/NoPadding$' }] },
  { path: 'javax.crypto.KeyGenerator.getInstance', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)$' }] },
  { path: 'javax.crypto.SecretKeyFactory.getInstance', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:DES|DESede)$' }] },
  { path: 'java.security.KeyPairGenerator().initialize', kind: 'short-key', where: [{ argument: 0, below: 2048 }, isFactored], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, to: '3072' }] } },
  { path: 'java.security.KeyPairGenerator().initialize', kind: 'short-key', where: [{ argument: 0, below: 2048 }, { argument: 0, above: 600 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, to: '3072' }] } },
  { path: 'javax.crypto.KeyGenerator().init', kind: 'short-key', where: [{ argument: 0, below: 128 }], remedy: { title: 'Use 256 bits', set: [{ argument: 0, to: '256' }] } },
  { path: 'java.security.spec.RSAKeyGenParameterSpec', kind: 'short-key', where: [{ argument: 0, below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, to: '3072' }] } },
  { path: 'java.security.spec.ECGenParameterSpec', kind: 'short-key', where: [{ argument: 0, matches: '^(?:secp(?:112|128|160|192)|prime192|sect(?:113|131|163|193)|c2[pt]nb(?:163|176|191)|brainpoolP(?:160|192))' }] },
  { path: 'javax.crypto.spec.IvParameterSpec', kind: 'predictable-iv', where: [{ argument: 0, isFixed: true }] },
  { path: 'javax.crypto.spec.GCMParameterSpec', kind: 'predictable-iv', where: [{ argument: 1, isFixed: true }] },
  { path: 'javax.crypto.spec.PBEKeySpec', kind: 'fixed-salt', where: [{ argument: 1, isFixed: true }] },
  { path: 'javax.crypto.spec.PBEParameterSpec', kind: 'fixed-salt', where: [{ argument: 0, isFixed: true }] },
  { path: `${encoders}.{ShaPasswordEncoder,Md5PasswordEncoder,Md4PasswordEncoder,PlaintextPasswordEncoder,LdapShaPasswordEncoder,MessageDigestPasswordEncoder}`, kind: 'weak-password-hash' },
  { path: `${passwords}.{NoOpPasswordEncoder.getInstance,StandardPasswordEncoder,LdapShaPasswordEncoder,Md4PasswordEncoder,MessageDigestPasswordEncoder}`, kind: 'weak-password-hash' },
  { path: 'org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder', kind: 'weak-password-hash', where: [{ argument: 0, below: 10 }, { argument: 0, above: 3 }] },
  { path: 'javax.crypto.spec.SecretKeySpec', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
];

/** `java.security`, `javax.crypto`; digests of Commons Codec, Spring and Guava; password encoders of Spring Security. */
export const security: Model = {
  id: 'security',
  title: 'Java cryptography',
  language: 'java',
  types: [
    { path: 'java.security.MessageDigest.getInstance()', is: 'java.security.MessageDigest()' },
    { path: 'javax.crypto.KeyGenerator.getInstance()', is: 'javax.crypto.KeyGenerator()' },
    { path: 'javax.crypto.Mac.getInstance()', is: 'javax.crypto.Mac()' },
    { path: 'java.security.KeyPairGenerator.getInstance()', is: 'java.security.KeyPairGenerator()' },
  ],
  containers: [{ path: 'java.security.KeyPairGenerator.getInstance', shape: 'record', names: ['algorithm'], isSettings: true }],
  sinks: [
    { path: 'java.util.Arrays.equals', argument: 'all', kind: 'comparison' },
    { path: 'java.security.MessageDigest().{digest,update}', argument: 0, kind: 'fast-hash' },
  ],
  sources: [
    { path: 'javax.crypto.Mac().doFinal()', kind: 'digest' },
    { path: 'java.util.Random().{nextInt,nextLong,nextDouble,nextFloat,nextGaussian,ints}()', kind: 'predictable-random' },
    { path: 'java.lang.Math.random()', kind: 'predictable-random' },
    { path: 'java.util.Random().drawn()', kind: 'predictable-random' },
    { path: 'java.util.concurrent.ThreadLocalRandom.current().{nextInt,nextLong}()', kind: 'predictable-random' },
    { path: 'org.apache.commons.lang3.RandomStringUtils.{random,randomAlphanumeric,randomAlphabetic,randomNumeric}()', kind: 'predictable-random' },
  ],
  // What is filled with numbers is no longer what it was made as.
  steps: [
    { path: 'any.nextBytes', from: 'this', to: '0[]' },
    { path: 'java.util.Random().nextBytes', from: { path: 'java.util.Random().drawn()' }, to: '0[]' },
  ],
  namedSinks: [
    { name: '(?:.*[a-z])?(?:token|nonce|salt|secret|password|passwd|sessionid|session_id|otp|csrf|apikey|api_key|rememberme|remembermekey)', kind: 'secret' },
  ],
  uses,
};
