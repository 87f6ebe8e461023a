/**
 * TLS as Node.js has it (`node:tls`, `node:https`), and the options that drivers and clients pass on to it: whether a certificate is looked at, and
 * which versions are spoken. They are known by their names, wherever the object goes. https://nodejs.org/api/tls.html
 */
import type { Model, Remedy } from '../../model.ts';

/** The certificate is looked at again. */
const checked = (to: string): Remedy => ({ title: 'Check the certificate', set: [{ argument: 'assigned', to }], assumes: 'the other side has a certificate of an authority that this machine trusts' });

/** A version that is not retired. */
const newer = (version: string): Remedy => ({ title: 'Use TLS 1.2 or newer', set: [{ argument: 'assigned', to: `'${version}'` }], assumes: 'the other side speaks it' });

/** TLS 1.0 and 1.1 were retired by RFC 8996, SSL 3 by RFC 7568. */
const outdated = '^(?:TLSv1|TLSv1\\.[01]|SSLv[23])$';

/** `node:tls`, and what is set for the whole process. */
export const tls: Model = {
  id: 'tls',
  title: 'TLS of Node.js',
  language: 'javascript',
  types: [
    { path: 'node:tls', is: 'tls' },
  ],
  uses: [
    { path: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: ['0', 0, false] }], remedy: checked('\'1\'') },
    { path: 'any.{rejectUnauthorized,strictSSL,sslValidate}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false] }], remedy: checked('true') },
    { path: 'any.{tlsAllowInvalidCertificates,tlsAllowInvalidHostnames,tlsInsecure,trustServerCertificate}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [true] }], remedy: checked('false') },
    { path: 'any.{SSL_VERIFYPEER,SSL_VERIFYHOST}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false, 0] }], remedy: checked('true') },
    { path: 'tls.DEFAULT_MIN_VERSION', at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', matches: outdated }], remedy: newer('TLSv1.2') },
    { path: 'any.{minVersion,maxVersion}', at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', matches: outdated }], remedy: newer('TLSv1.2') },
    { path: 'any.secureProtocol', at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', matches: '^(?:SSLv[23]|TLSv1|TLSv1_1)_(?:client_|server_)?method$' }], remedy: newer('TLS_method') },
  ],
};
