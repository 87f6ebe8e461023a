/** Signed tokens: firebase/php-jwt and lcobucci/jwt. https://github.com/firebase/php-jwt */
import type { Model } from '../../model.ts';

const jwt = 'Firebase\\JWT\\JWT';

/** The packages `firebase/php-jwt` and `lcobucci/jwt`. */
export const tokens: Model = {
  id: 'tokens',
  title: 'php-jwt and lcobucci/jwt',
  language: 'php',
  steps: [{ path: `${jwt}.decode`, from: '0', to: 'result' }],
  uses: [
    { path: `${jwt}.decode`, kind: 'unverified-jwt', where: [{ argument: 2, member: '*', is: ['none'] }] },
    { path: `${jwt}.decode`, kind: 'unverified-jwt', where: [{ argument: 1, is: ['', null, false] }] },
    { path: `${jwt}.encode`, kind: 'unverified-jwt', where: [{ argument: 2, is: ['none'] }] },
    { path: `${jwt}.encode`, kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true }] },
    { path: `${jwt}.decode`, kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true, but: '-----BEGIN PUBLIC' }] },
    { path: 'Firebase\\JWT\\Key', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true, but: '-----BEGIN PUBLIC' }] },
    { path: `${jwt}.encode`, kind: 'eternal-token', where: [{ argument: 0, member: 'exp', isMissing: true }] },
    { path: 'Lcobucci\\JWT\\Configuration.forUnsecuredSigner', kind: 'unverified-jwt' },
    { path: 'Lcobucci\\JWT\\Signer\\None', kind: 'unverified-jwt' },
    { path: 'Lcobucci\\JWT\\Signer\\Key\\InMemory.plainText', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true, but: '-----BEGIN PUBLIC' }] },
  ],
};
