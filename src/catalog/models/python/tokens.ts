/** Signed tokens: PyJWT, python-jose, Authlib, and the extensions of Flask for them. https://pyjwt.readthedocs.io */
import type { Condition, Model } from '../../model.ts';

const isSecret: Condition = { argument: 1, isFixed: true, but: '\\s*-----BEGIN ' };
const packages = '{jwt,jose.jwt}';
/** It stands there that the signature is not looked at. */
const isUnchecked: Condition = { argument: 'named', member: 'options.verify_signature', is: [false] };

/** Packages that make and check JSON Web Tokens. */
export const tokens: Model = {
  id: 'tokens',
  title: 'JSON Web Tokens of Python',
  language: 'python',
  signatures: [{ path: `${packages}.{encode,decode}`, parameters: ['payload', 'key', 'algorithm'] }],
  sanitizers: [{ path: `${packages}.decode`, argument: 0, cleans: 'argument', clears: ['unverified-token'], where: [{ argument: 1, isPresent: true }, { argument: 'named', member: 'options.verify_signature', lacks: [false] }, { argument: 'named', member: 'verify', lacks: [false] }] }],
  sinks: [
    // Without a key it only looks into the token, which counts where the token comes from outside.
    { path: `${packages}.decode`, argument: 0, kind: 'unverified-token', where: [isUnchecked, { argument: 1, isMissing: true }], warnsOfParameters: true },
    { path: 'jose.jwt.get_unverified_claims', argument: 0, kind: 'unverified-token' },
    { path: `${packages}.encode`, argument: 1, kind: 'secret' },
  ],
  uses: [
    { path: `${packages}.decode`, kind: 'unverified-jwt', where: [{ argument: 'named', member: 'verify', is: [false] }], remedy: { title: 'Check the signature', set: [{ argument: 'named', member: 'verify', to: 'True' }], assumes: 'the key is the right one' } },
    { path: `${packages}.decode`, kind: 'unverified-jwt', where: [isUnchecked, { argument: 1, isPresent: true }], remedy: { title: 'Check the signature', set: [{ argument: 'named', member: 'options.verify_signature', to: 'True' }], assumes: 'the key is the right one' } },
    { path: `${packages}.decode`, kind: 'unverified-jwt', where: [{ argument: 'named', member: 'algorithms.*', is: ['none'] }] },
    { path: `${packages}.encode`, kind: 'unverified-jwt', where: [{ argument: 2, is: ['none'] }], remedy: { title: 'Sign with HS256', set: [{ argument: 2, name: 'algorithm', to: '\'HS256\'' }], assumes: 'a secret is passed' } },
    { path: 'python_jwt.process_jwt', kind: 'unverified-jwt' },
    { path: `${packages}.decode`, kind: 'eternal-token', where: [{ argument: 'named', member: 'options.verify_exp', is: [false] }], remedy: { title: 'Refuse expired tokens', set: [{ argument: 'named', member: 'options.verify_exp', to: 'True' }] } },
    { path: `${packages}.{encode,decode}`, kind: 'weak-session-secret', where: [isSecret] },
    { path: `${packages}.encode`, kind: 'password-in-token', where: [{ argument: 0, member: 'password', isPresent: true }] },
  ],
};
