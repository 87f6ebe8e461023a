/**
 * Cryptography of the Java platform, by the names that it is asked for. https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html
 */
import type { Condition, Model, Use } from '../../model.ts';

/** Transformations that name no mode use ECB. */
const isEcb: Condition = { argument: 0, matches: '^(?:AES|Blowfish|RC2)(?:/ECB.*)?$' };
const weakDigests: Condition = { argument: 0, matches: '^(?:MD[245]|SHA-?1|SHA)$' };
const digests = 'org.apache.commons.codec.digest.DigestUtils';

const uses: readonly Use[] = [
  { path: 'java.security.MessageDigest.getInstance', kind: 'weak-hash', where: [weakDigests] },
  { path: `${digests}.{md2,md2Hex,md5,md5Hex,sha,shaHex,sha1,sha1Hex,getMd2Digest,getMd5Digest,getShaDigest,getSha1Digest}`, kind: 'weak-hash' },
  { path: `${digests}.getDigest`, kind: 'weak-hash', where: [weakDigests] },
  { path: 'org.springframework.util.DigestUtils.{md5Digest,md5DigestAsHex,appendMd5DigestAsHex}', kind: 'weak-hash' },
  { path: 'com.google.common.hash.Hashing.{md5,sha1}', kind: 'weak-hash' },
  { path: 'javax.crypto.Cipher.getInstance', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish|NullCipher)(?:/.*)?$' }] },
  { path: 'javax.crypto.NullCipher', kind: 'weak-cipher' },
  { path: 'javax.crypto.Cipher.getInstance', kind: 'insecure-cipher-mode', where: [isEcb] },
  { path: 'javax.crypto.Cipher.getInstance', kind: 'insecure-cipher-mode', where: [{ argument: 0, matches: '^RSA/[^/]*/NoPadding$' }] },
  { path: 'javax.crypto.KeyGenerator.getInstance', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)$' }] },
  { path: 'javax.crypto.SecretKeyFactory.getInstance', kind: 'weak-cipher', where: [{ argument: 0, matches: '^(?:DES|DESede)$' }] },
  { path: 'java.security.KeyPairGenerator.getInstance().initialize', kind: 'short-key', where: [{ argument: 0, below: 2048 }, { argument: 0, above: 600 }] },
  { path: 'java.security.KeyPairGenerator().initialize', kind: 'short-key', where: [{ argument: 0, below: 2048 }, { argument: 0, above: 600 }] },
  { path: 'javax.crypto.KeyGenerator().init', kind: 'short-key', where: [{ argument: 0, below: 128 }] },
  { path: 'java.security.spec.RSAKeyGenParameterSpec', kind: 'short-key', where: [{ argument: 0, below: 2048 }] },
  { path: 'javax.crypto.spec.{IvParameterSpec,GCMParameterSpec}', kind: 'predictable-iv', where: [{ argument: 0, isFixed: true }] },
  { path: 'javax.net.ssl.SSLContext.getInstance', kind: 'outdated-tls', where: [{ argument: 0, matches: '^(?:SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.1)$' }] },
  { path: 'org.apache.http.conn.ssl.{AllowAllHostnameVerifier,NoopHostnameVerifier}', kind: 'no-certificate-check' },
  { path: 'org.apache.http.conn.ssl.{NoopHostnameVerifier.INSTANCE,SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER}', kind: 'no-certificate-check', at: 'read' },
  { path: 'org.apache.http.impl.client.DefaultHttpClient', kind: 'outdated-tls' },
  { path: 'javax.crypto.spec.SecretKeySpec', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
];

/** `java.security`, `javax.crypto`, `javax.net.ssl`; digests of Commons Codec, Spring and Guava. */
export const security: Model = {
  id: 'security',
  title: 'Java cryptography',
  language: 'java',
  types: [
    { path: 'javax.crypto.KeyGenerator.getInstance()', is: 'javax.crypto.KeyGenerator()' },
    { path: 'java.security.KeyPairGenerator.getInstance()', is: 'java.security.KeyPairGenerator()' },
  ],
  sources: [
    { path: 'java.util.Random().{nextInt,nextLong,nextDouble,nextFloat,nextGaussian,ints}()', kind: 'predictable-random' },
    { path: 'java.lang.Math.random()', kind: 'predictable-random' },
    { path: 'java.util.concurrent.ThreadLocalRandom.current().{nextInt,nextLong}()', kind: 'predictable-random' },
    { path: 'org.apache.commons.lang3.RandomStringUtils.{random,randomAlphanumeric,randomAlphabetic,randomNumeric}()', kind: 'predictable-random' },
  ],
  // What is filled with numbers is no longer what it was made as.
  steps: [
    { path: 'any.nextBytes', from: 'this', to: '0[]' },
  ],
  namedSinks: [
    { name: '(?:.*[a-z])?(?:token|nonce|salt|secret|password|passwd|sessionid|session_id|otp|csrf|apikey|api_key|rememberme|remembermekey)', kind: 'secret' },
  ],
  uses,
};
