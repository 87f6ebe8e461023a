/** Signed tokens: PyJWT, python-jose, Authlib, and the extensions of Flask for them. https://pyjwt.readthedocs.io */
import type { Condition, Model, Use } from '../../model.ts';

const isSecret: Condition = { argument: 1, isFixed: true, but: '\\s*-----BEGIN ' };
const packages = '{jwt,jose.jwt}';
/** It stands there that the signature is not looked at. */
const unchecked = (member: string): Use => ({ path: `${packages}.decode`, kind: 'unverified-jwt', where: [{ argument: 'named', member, is: [false] }] });

/** Packages that make and check JSON Web Tokens. */
export const tokens: Model = {
  id: 'tokens',
  title: 'JSON Web Tokens of Python',
  language: 'python',
  signatures: [{ path: `${packages}.{encode,decode}`, parameters: ['payload', 'key', 'algorithm'] }],
  sinks: [
    { path: 'jose.jwt.get_unverified_claims', argument: 0, kind: 'unverified-token' },
    { path: `${packages}.encode`, argument: 1, kind: 'secret' },
  ],
  uses: [
    unchecked('verify'),
    unchecked('options.verify_signature'),
    { path: `${packages}.decode`, kind: 'unverified-jwt', where: [{ argument: 'named', member: 'algorithms.*', is: ['none'] }] },
    { path: `${packages}.encode`, kind: 'unverified-jwt', where: [{ argument: 2, is: ['none'] }] },
    { path: 'python_jwt.process_jwt', kind: 'unverified-jwt' },
    { path: `${packages}.decode`, kind: 'eternal-token', where: [{ argument: 'named', member: 'options.verify_exp', is: [false] }] },
    { path: `${packages}.{encode,decode}`, kind: 'weak-session-secret', where: [isSecret] },
    { path: `${packages}.encode`, kind: 'password-in-token', where: [{ argument: 0, member: 'password', isPresent: true }] },
  ],
};
