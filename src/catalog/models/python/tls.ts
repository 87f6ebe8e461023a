/** TLS and other protocols of the standard library: `ssl`, `http.server`, FTP, telnet, mail. https://docs.python.org/3/library/ssl.html */
import type { Model } from '../../model.ts';

const context = 'ssl.SSLContext()';
const outdated = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1_1'];

/** The module `ssl`, and those that speak without it. */
export const tls: Model = {
  id: 'tls',
  title: 'TLS of Python',
  language: 'python',
  types: [{ path: 'ssl.{create_default_context,_create_unverified_context,_create_stdlib_context}()', is: context }],
  constants: [
    { path: 'ssl.{PROTOCOL_SSLv2}', value: 'SSLv2' }, { path: 'ssl.{PROTOCOL_SSLv3}', value: 'SSLv3' }, { path: 'ssl.{PROTOCOL_TLSv1}', value: 'TLSv1' },
    { path: 'ssl.{PROTOCOL_TLSv1_1}', value: 'TLSv1_1' }, { path: 'ssl.CERT_NONE', value: 'CERT_NONE' }, { path: 'ssl.{CERT_OPTIONAL}', value: 'CERT_OPTIONAL' }, { path: 'ssl.{CERT_REQUIRED}', value: 'checked' },
    { path: 'ssl.TLSVersion.{SSLv3}', value: 'SSLv3' }, { path: 'ssl.TLSVersion.{TLSv1}', value: 'TLSv1' }, { path: 'ssl.TLSVersion.{TLSv1_1}', value: 'TLSv1_1' },
    { path: 'OpenSSL.SSL.{SSLv2_METHOD}', value: 'SSLv2' }, { path: 'OpenSSL.SSL.{SSLv3_METHOD}', value: 'SSLv3' }, { path: 'OpenSSL.SSL.{TLSv1_METHOD}', value: 'TLSv1' },
    { path: 'OpenSSL.SSL.{TLSv1_1_METHOD}', value: 'TLSv1_1' }, { path: 'OpenSSL.SSL.VERIFY_NONE', value: 'CERT_NONE' },
  ],
  signatures: [{ path: 'ssl.SSLContext', parameters: ['protocol'] }, { path: 'OpenSSL.SSL.Context', parameters: ['method'] }, { path: 'ssl.get_server_certificate', parameters: ['addr', 'ssl_version'] }],
  uses: [
    { path: 'ssl.{_create_unverified_context,_create_stdlib_context}', kind: 'no-certificate-check', remedy: { title: 'Check the certificate', set: [{ argument: 'callee', to: 'create_default_context' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: 'ssl._create_default_https_context', at: 'assignment', kind: 'no-certificate-check' },
    { path: `${context}.verify_mode`, at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: ['CERT_NONE'] }] },
    { path: `${context}.check_hostname`, at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false] }], remedy: { title: 'Check the name', set: [{ argument: 'assigned', to: 'True' }], assumes: 'the certificate is made for the name of the server' } },
    { path: 'ssl.wrap_socket', kind: 'no-certificate-check', where: [{ argument: 'named', member: 'cert_reqs', lacks: ['checked', 'CERT_OPTIONAL'] }] },
    { path: `${context}.wrap_socket`, kind: 'no-certificate-check', where: [{ argument: 'named', member: 'cert_reqs', is: ['CERT_NONE'] }] },
    { path: 'ssl.get_server_certificate', kind: 'outdated-tls', where: [{ argument: 1, is: outdated }] },
    { path: 'ssl.wrap_socket', kind: 'outdated-tls', where: [{ argument: 'named', member: 'ssl_version', is: outdated }] },
    { path: 'ssl.SSLContext', kind: 'outdated-tls', where: [{ argument: 0, is: outdated }], remedy: { title: 'Use TLS 1.2 or newer', set: [{ argument: 'call', to: '{create_default_context}()' }], imports: [{ from: 'ssl', name: 'create_default_context', isBuiltIn: true }], assumes: 'it is for a client, and the other side speaks it' } },
    { path: `${context}.{minimum_version,maximum_version}`, at: 'assignment', kind: 'outdated-tls', where: [{ argument: 'assigned', is: outdated }] },
    { path: 'OpenSSL.SSL.Context', kind: 'outdated-tls', where: [{ argument: 0, is: outdated }] },
    { path: 'OpenSSL.SSL.Context().set_verify', kind: 'no-certificate-check', where: [{ argument: 0, is: ['CERT_NONE'] }] },
    { path: 'OpenSSL.SSL.Context().set_verify', kind: 'no-certificate-check', where: [{ argument: 1, answers: [true, 1] }] },
    { path: '{ftplib.FTP,telnetlib.Telnet,imaplib.IMAP4,poplib.POP3}', kind: 'cleartext-transport' },
  ],
};
