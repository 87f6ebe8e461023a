/**
 * TLS as Node.js has it (`node:tls`, `node:https`), and the options that drivers and clients pass on to it: whether a certificate is looked at, and
 * which versions are spoken. They are known by their names, wherever the object goes. https://nodejs.org/api/tls.html
 */
import type { Model } from '../../model.ts';

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
    { path: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: ['0', 0, false] }] },
    { path: 'any.{rejectUnauthorized,strictSSL,sslValidate}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false] }] },
    { path: 'any.{tlsAllowInvalidCertificates,tlsAllowInvalidHostnames,tlsInsecure,trustServerCertificate}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [true] }] },
    { path: 'any.{SSL_VERIFYPEER,SSL_VERIFYHOST}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false, 0] }] },
    { path: 'tls.DEFAULT_MIN_VERSION', at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', matches: outdated }] },
    { path: 'any.{minVersion,maxVersion}', at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', matches: outdated }] },
    { path: 'any.secureProtocol', at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', matches: '^(?:SSLv[23]|TLSv1|TLSv1_1)_(?:client_|server_)?method$' }] },
  ],
};
