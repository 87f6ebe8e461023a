/** FTP, with TLS where `secure` says so: `client.access({ host, secure: true })`. https://github.com/patrickjuchli/basic-ftp */
import type { Model } from '../../model.ts';

/** The packages `basic-ftp` and `ftp`. */
export const basicFtp: Model = {
  id: 'basic-ftp',
  title: 'basic-ftp',
  language: 'javascript',
  types: [
    { path: 'ftp.Client()', is: 'ftp()' },
  ],
  uses: [
    { path: 'basic-ftp.Client().access', kind: 'cleartext-transport', where: [{ argument: 0, member: 'secure', isMissing: true }], remedy: { title: 'Use TLS', set: [{ argument: 0, member: 'secure', to: 'true' }], assumes: 'the server speaks it' } },
    { path: 'basic-ftp.Client().access', kind: 'cleartext-transport', where: [{ argument: 0, member: 'secure', is: [false] }], remedy: { title: 'Use TLS', set: [{ argument: 0, member: 'secure', to: 'true' }], assumes: 'the server speaks it' } },
    { path: 'ftp().connect', kind: 'cleartext-transport', where: [{ argument: 0, member: 'secure', isMissing: true }], remedy: { title: 'Use TLS', set: [{ argument: 0, member: 'secure', to: 'true' }], assumes: 'the server speaks it' } },
    { path: 'ftp().connect', kind: 'cleartext-transport', where: [{ argument: 0, member: 'secure', is: [false] }], remedy: { title: 'Use TLS', set: [{ argument: 0, member: 'secure', to: 'true' }], assumes: 'the server speaks it' } },
    { path: 'basic-ftp.Client().access', kind: 'hardcoded-secret', where: [{ argument: 0, member: 'password', isFixed: true }] },
    { path: 'ftp().connect', kind: 'hardcoded-secret', where: [{ argument: 0, member: 'password', isFixed: true }] },
  ],
};
