/** Mail: `nodemailer.createTransport({ host, port, secure, auth })`. Without `secure` it still asks the server for TLS. https://nodemailer.com */
import type { Model } from '../../model.ts';

/** The package `nodemailer`. */
export const nodemailer: Model = {
  id: 'nodemailer',
  title: 'Nodemailer',
  language: 'javascript',
  sinks: ['text', 'html', 'amp'].map((member) => ({ path: 'nodemailer.createTransport().sendMail', argument: 0, member, kind: 'mail' as const })),
  uses: [
    { path: 'nodemailer.createTransport', kind: 'hardcoded-secret', where: [{ argument: 0, member: 'auth.pass', isFixed: true }] },
    { path: 'nodemailer.createTransport', kind: 'cleartext-transport', where: [{ argument: 0, member: 'ignoreTLS', is: [true] }, { argument: 0, member: 'host', isNot: ['localhost', '127.0.0.1', '::1'] }], remedy: { title: 'Use TLS', set: [{ argument: 0, member: 'ignoreTLS', to: 'false' }], assumes: 'the server speaks it' } },
  ],
};
