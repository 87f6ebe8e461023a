/** Requests that PHP makes with Guzzle, PSR-18 and cURL's array of options, and mail over SMTP. https://docs.guzzlephp.org */
import type { Model, Use } from '../../model.ts';

const verbs = '{get,post,put,patch,delete,head,options,getAsync,postAsync,putAsync,patchAsync,deleteAsync}';
const client = 'GuzzleHttp\\Client()';
const isUnchecked = (path: string, argument: number): Use => ({
  path, kind: 'no-certificate-check', where: [{ argument, member: 'verify', is: [false] }],
  remedy: { title: 'Check certificates', set: [{ argument, member: 'verify', to: 'true' }], assumes: 'the server has a certificate that a known authority has signed' },
});

/** The packages `guzzlehttp/*`, and mail of PHPMailer and Swift Mailer. */
export const httpClients: Model = {
  id: 'http-clients',
  title: 'Guzzle, PHPMailer and Swift Mailer',
  language: 'php',
  types: [{ path: 'GuzzleHttp\\ClientInterface()', is: client }],
  signatures: [{ path: 'Swift_SmtpTransport', parameters: ['host', 'port', 'encryption'] }],
  sinks: [
    { path: `${client}.${verbs}`, argument: 0, kind: 'url' },
    { path: `${client}.{request,requestAsync}`, argument: 1, kind: 'url' },
    { path: 'GuzzleHttp\\Psr7\\Request', argument: 1, kind: 'url' },
    { path: 'GuzzleHttp\\Psr7\\Response', argument: 2, kind: 'html' },
  ],
  uses: [
    isUnchecked('GuzzleHttp\\Client', 0),
    isUnchecked(`${client}.${verbs}`, 1),
    isUnchecked(`${client}.{request,requestAsync}`, 2),
    { path: 'PHPMailer\\PHPMailer\\PHPMailer().SMTPAutoTLS', at: 'assignment', kind: 'optional-tls', where: [{ argument: 'assigned', is: [false] }] },
    { path: 'PHPMailer\\PHPMailer\\PHPMailer().SMTPSecure', at: 'assignment', kind: 'optional-tls', where: [{ argument: 'assigned', is: ['', false] }] },
    { path: 'Swift_SmtpTransport().**.setEncryption', kind: 'optional-tls', where: [{ argument: 0, is: [null, '', 'tcp'] }] },
    { path: 'Swift_SmtpTransport', kind: 'optional-tls', where: [{ argument: 2, is: ['tcp'] }, { argument: 0, matches: '^(?!localhost$|127\\.)' }] },
  ],
};
