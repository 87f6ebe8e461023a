/**
 * Connections: which version of TLS, whether certificates are checked, and protocols that encrypt nothing.
 * https://docs.oracle.com/en/java/javase/21/security/java-secure-socket-extension-jsse-reference-guide.html
 */
import type { Condition, Model, Use } from '../../model.ts';

const apache = '{org.apache.http.conn.ssl,org.apache.hc.client5.http.ssl}';
/** `SSL` is another name for whatever the platform holds safe. */
const old = '^(?:SSLv2|SSLv3|TLSv1|TLSv1\\.1)$';
const acceptsAll: Condition = { argument: 0, answers: [true] };
const publicHost: Condition = { argument: 0, matches: '^(?!localhost|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|0\\.|.*\\.(?:local|internal|test|example)$)[\\w-]+(?:\\.[\\w-]+)+$' };

const uses: readonly Use[] = [
  { path: 'javax.net.ssl.SSLContext.getInstance', kind: 'outdated-tls', where: [{ argument: 0, matches: old }], remedy: { title: 'Use TLS 1.3', set: [{ argument: 0, to: '"TLSv1.3"' }] } },
  { path: '{javax.net.ssl.SSLSocket(),javax.net.ssl.SSLServerSocket(),javax.net.ssl.SSLEngine(),any}.setEnabledProtocols', kind: 'outdated-tls', where: [{ argument: 0, member: '*', matches: old }] },
  { path: 'okhttp3.TlsVersion.{SSL_3_0,TLS_1_0,TLS_1_1}', kind: 'outdated-tls', at: 'read' },
  { path: 'org.apache.http.impl.client.DefaultHttpClient', kind: 'outdated-tls' },
  { path: `${apache}.{AllowAllHostnameVerifier,NoopHostnameVerifier,TrustAllStrategy,TrustSelfSignedStrategy}`, kind: 'no-certificate-check' },
  { path: `${apache}.{NoopHostnameVerifier.INSTANCE,TrustAllStrategy.INSTANCE,TrustSelfSignedStrategy.INSTANCE,SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER}`, kind: 'no-certificate-check', at: 'read' },
  { path: 'io.netty.handler.ssl.util.InsecureTrustManagerFactory.INSTANCE', kind: 'no-certificate-check', at: 'read' },
  { path: 'javax.net.ssl.{X509TrustManager,X509ExtendedTrustManager}().{checkServerTrusted,checkClientTrusted}', kind: 'no-certificate-check', at: 'override', where: [{ argument: 'assigned', isIdle: true }] },
  { path: 'javax.net.ssl.HostnameVerifier().verify', kind: 'no-certificate-check', at: 'override', where: [{ argument: 'assigned', answers: [true] }] },
  { path: 'javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier', kind: 'no-certificate-check', where: [acceptsAll] },
  { path: 'any.{setHostnameVerifier,hostnameVerifier,setSSLHostnameVerifier}', kind: 'no-certificate-check', where: [acceptsAll] },
  { path: 'any.loadTrustMaterial', kind: 'no-certificate-check', where: [{ argument: 1, answers: [true] }] },
  { path: 'org.apache.commons.net.{ftp.FTPClient,telnet.TelnetClient,smtp.SMTPClient}', kind: 'cleartext-transport' },
  { path: 'okhttp3.ConnectionSpec.CLEARTEXT', kind: 'cleartext-transport', at: 'read' },
  { path: 'java.net.Socket', kind: 'cleartext-transport', where: [publicHost] },
];

/** `javax.net.ssl`, the HTTP clients' own ways around it, Netty, Commons Net. */
export const tls: Model = {
  id: 'tls',
  title: 'TLS',
  language: 'java',
  uses,
};
