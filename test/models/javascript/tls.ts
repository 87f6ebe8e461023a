import https from 'node:https';
import * as nodeTls from 'node:tls';
import tls from 'tls';

declare const isLocal: boolean;

// Certificates.
export const agents = [
  new https.Agent({ rejectUnauthorized: false }), // finding: disabled-certificate-check
  new https.Agent({ rejectUnauthorized: true }),
  new https.Agent({ rejectUnauthorized: !isLocal }),
];
export const options: Record<string, unknown> = { strictSSL: false }; // finding: disabled-certificate-check
options.rejectUnauthorized = false; // finding: disabled-certificate-check
export const database = { ssl: { sslValidate: false } }; // finding: disabled-certificate-check
export const store = { tlsAllowInvalidCertificates: true }; // finding: disabled-certificate-check
export const others = { tlsAllowInvalidHostnames: false, tlsInsecure: false, trustServerCertificate: false };
export const curl = { SSL_VERIFYPEER: 0 }; // finding: disabled-certificate-check
export const otherCurl = { SSL_VERIFYHOST: 2 };
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // finding: disabled-certificate-check
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1';

// Versions.
tls.connect({ minVersion: 'TLSv1' }); // finding: outdated-tls
tls.connect({ minVersion: 'TLSv1.2' });
nodeTls.createServer({ maxVersion: 'TLSv1.1' }); // finding: outdated-tls
tls.createSecureContext({ secureProtocol: 'SSLv3_method' }); // finding: outdated-tls
tls.createSecureContext({ secureProtocol: 'TLS_method' });
// @ts-expect-error: it is constant for TypeScript only.
tls.DEFAULT_MIN_VERSION = 'TLSv1.1'; // finding: outdated-tls
