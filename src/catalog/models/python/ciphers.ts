/** Ciphers and keys: `cryptography`, PyCrypto and its heir PyCryptodome. https://cryptography.io, https://www.pycryptodome.org */
import type { Model, Use } from '../../model.ts';

const primitives = 'cryptography.hazmat.primitives';
const algorithms = `${primitives}.ciphers`;
const old = '{Crypto,Cryptodome}.Cipher';

const pycryptodome: readonly Use[] = [
  { path: `${old}.{DES,DES3,ARC2,ARC4,Blowfish,CAST,XOR}.new`, kind: 'weak-cipher' },
  { path: `${old}.AES.new`, kind: 'insecure-cipher-mode', where: [{ argument: 1, is: ['ECB'] }] },
  { path: `${old}.AES.new`, kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
  { path: `${old}.AES.new`, kind: 'predictable-iv', where: [{ argument: 2, isFixed: true }] },
  { path: `${old}.AES.new`, kind: 'predictable-iv', where: [{ argument: 'named', member: 'nonce', isFixed: true }] },
  { path: '{Crypto,Cryptodome}.PublicKey.{RSA,DSA,ElGamal}.generate', kind: 'short-key', where: [{ argument: 0, below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, name: 'bits', to: '3072' }] } },
  { path: '{Crypto,Cryptodome}.PublicKey.ECC.generate', kind: 'short-key', where: [{ argument: 'named', member: 'curve', matches: '^(?:p-?192|prime192v1|secp192r1|nist p-192)$' }] },
];

/** The packages `cryptography`, `pycrypto` and `pycryptodome`. */
export const ciphers: Model = {
  id: 'ciphers',
  title: 'Ciphers of Python',
  language: 'python',
  constants: [{ path: `${primitives}.asymmetric.padding.PKCS1v15()`, value: 'PKCS1v15' }, { path: `${old}.AES.MODE_ECB`, value: 'ECB' }, { path: `${old}.AES.{MODE_CBC}`, value: 'other' }, { path: `${old}.AES.{MODE_GCM,MODE_EAX,MODE_CCM,MODE_SIV,MODE_OCB}`, value: 'proven' }, { path: `${algorithms}.modes.{GCM}()`, value: 'proven' }],
  signatures: [
    { path: `${old}.AES.new`, parameters: ['key', 'mode', 'iv'] },
    { path: `${algorithms}.Cipher`, parameters: ['algorithm', 'mode'] },
    { path: '{Crypto,Cryptodome}.PublicKey.{RSA,DSA,ElGamal}.generate', parameters: ['bits'] },
    { path: `${primitives}.asymmetric.rsa.generate_private_key`, parameters: ['public_exponent', 'key_size'] },
    { path: `${primitives}.asymmetric.dsa.generate_private_key`, parameters: ['key_size'] },
    { path: `${primitives}.asymmetric.ec.generate_private_key`, parameters: ['curve'] },
    { path: `${primitives}.asymmetric.dh.generate_parameters`, parameters: ['generator', 'key_size'] },
    { path: 'OpenSSL.crypto.PKey().generate_key', parameters: ['type', 'bits'] },
    { path: '{Crypto,Cryptodome}.PublicKey.ECC.generate', parameters: [] },
    { path: 'any.encrypt', parameters: ['plaintext', 'padding'] },
    { path: 'any.decrypt', parameters: ['ciphertext', 'padding'] },
  ],
  sinks: [{ path: 'cryptography.fernet.Fernet', argument: 0, kind: 'secret' }],
  steps: [{ path: `${algorithms}.Cipher`, from: '1', to: 'result[.mode]' }],
  acts: [
    { path: `${algorithms}.Cipher().decryptor`, kind: 'authenticated-decryption', where: [{ argument: 'this', member: 'mode', is: ['proven'] }] },
    { path: `${algorithms}.Cipher().decryptor().{finalize,finalize_with_tag}`, kind: 'integrity-check' },
    { path: `${old}.AES.new`, kind: 'authenticated-decryption', where: [{ argument: 1, is: ['proven'] }] },
    // Who encrypts has nothing to look at.
    { path: `${old}.AES.new().{verify,hexverify,decrypt_and_verify,encrypt,encrypt_and_digest,digest,hexdigest}`, kind: 'integrity-check' },
  ],
  uses: [
    ...pycryptodome,
    { path: `${algorithms}.algorithms.{ARC4,Blowfish,IDEA,CAST5,SEED,TripleDES}`, kind: 'weak-cipher' },
    { path: `${primitives}.ciphers.modes.ECB`, kind: 'insecure-cipher-mode' },
    { path: `${algorithms}.modes.{CBC,CTR,OFB,CFB,GCM}`, kind: 'predictable-iv', where: [{ argument: 0, isFixed: true }] },
    { path: `${algorithms}.algorithms.AES`, kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
    { path: 'cryptography.fernet.Fernet', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
    { path: `${primitives}.asymmetric.rsa.generate_private_key`, kind: 'short-key', where: [{ argument: 1, below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 1, name: 'key_size', to: '3072' }] } },
    { path: `${primitives}.asymmetric.dsa.generate_private_key`, kind: 'short-key', where: [{ argument: 0, below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, name: 'key_size', to: '3072' }] } },
    { path: `${primitives}.asymmetric.ec.{SECP192R1,SECT163K1,SECT163R2}`, at: 'read', kind: 'short-key' },
    { path: `${primitives}.asymmetric.rsa.generate_private_key`, kind: 'short-key', where: [{ argument: 0, below: 65_537 }] },
    { path: '{Crypto,Cryptodome}.PublicKey.RSA.generate', kind: 'short-key', where: [{ argument: 'named', member: 'e', below: 65_537 }] },
    { path: `${primitives}.asymmetric.dh.generate_parameters`, kind: 'short-key', where: [{ argument: 1, below: 2048 }] },
    { path: 'OpenSSL.crypto.PKey().generate_key', kind: 'short-key', where: [{ argument: 1, below: 2048 }] },
    { path: '{Crypto,Cryptodome}.Cipher.PKCS1_v1_5.new', kind: 'insecure-cipher-mode' },
    { path: 'any.{encrypt,decrypt}', kind: 'insecure-cipher-mode', where: [{ argument: 1, is: ['PKCS1v15'] }] },
    { path: 'pyDes.{des,triple_des}', kind: 'weak-cipher' },
  ],
};
