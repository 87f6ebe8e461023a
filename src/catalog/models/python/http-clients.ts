/** Clients of HTTP: requests, httpx, urllib, aiohttp, and what comes with Python. https://requests.readthedocs.io */
import type { Model, Sink, Use } from '../../model.ts';

const verbs = '{get,options,head,post,put,patch,delete}';
const clients = ['requests', 'requests.Session()', 'requests.session()', 'httpx', 'httpx.Client()', 'httpx.AsyncClient()'];
const aio = 'aiohttp.ClientSession()';
/** To another machine, that is known by a name or address, without encryption. */
const cleartext = '^http://(?!localhost\\b|127\\.|0\\.0\\.0\\.0|\\[?::1|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|169\\.254\\.|[\\w-]+(?:[:/]|$)|[\\w.-]*\\.(?:local|internal|test|example|invalid|localhost|lan)\\b|(?:[\\w-]+\\.)?example\\.(?:com|org|net)\\b)[a-z0-9-]+(?:\\.[a-z0-9-]+)+';

const sinks = clients.flatMap((client): readonly Sink[] => [
  { path: `${client}.${verbs}`, argument: 0, kind: 'url' },
  { path: `${client}.{request,stream}`, argument: 1, kind: 'url' },
]);

const uses = clients.flatMap((client): readonly Use[] => [
  { path: `${client}.{get,options,head,post,put,patch,delete,request,stream}`, kind: 'no-certificate-check', where: [{ argument: 'named', member: 'verify', is: [false, 0, ''] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'verify', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
  { path: `${client}.{get,options,head,post,put,patch,delete}`, kind: 'cleartext-transport', where: [{ argument: 0, matches: cleartext }] },
  { path: `${client}.verify`, at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false] }], remedy: { title: 'Check the certificate', set: [{ argument: 'assigned', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
]);

/** Packages and modules that ask other servers. */
export const httpClients: Model = {
  id: 'http-clients',
  title: 'HTTP clients of Python',
  language: 'python',
  types: [{ path: 'requests.sessions', is: 'requests' }, { path: 'urllib2', is: 'urllib.request' }, { path: 'urllib3.ProxyManager()', is: 'urllib3.PoolManager()' }],
  signatures: [
    ...clients.flatMap((client) => [{ path: `${client}.${verbs}`, parameters: ['url'] }, { path: `${client}.{request,stream}`, parameters: ['method', 'url'] }]),
    { path: `${aio}.${verbs}`, parameters: ['url'] },
    { path: 'urllib.request.{urlopen,Request}', parameters: ['url'] },
  ],
  steps: [
    { path: 'urllib.parse.{quote,quote_plus,unquote,unquote_plus}', from: '0', to: 'result' },
    { path: 'urllib.parse.urlencode', from: '0[*]', to: 'result' },
    { path: 'urllib.parse.urljoin', from: 'all', to: 'result' },
    { path: 'urllib.parse.{urlparse,urlsplit}', from: '0', to: 'result' },
    { path: 'urllib.parse.{parse_qs,parse_qsl}', from: '0', to: 'result[][]' },
    { path: 'urllib.request.Request', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'urllib.parse.{quote_plus,urlencode}', argument: 'all', cleans: 'result', clears: ['html', 'header', 'log', 'url', 'path', 'redirect'] },
    { path: 'urllib.parse.quote', argument: 0, cleans: 'result', clears: ['html', 'header', 'log'] },
  ],
  parts: [{ path: 'urllib.parse.{urlparse,urlsplit}().{netloc,hostname}', establishes: 'prefix' }],
  sinks: [
    ...sinks,
    { path: `${aio}.${verbs}`, argument: 0, kind: 'url' },
    { path: `${aio}.request`, argument: 1, kind: 'url' },
    { path: 'urllib.request.{urlopen,urlretrieve,Request}', argument: 0, kind: 'url' },
    { path: 'urllib.urlopen', argument: 0, kind: 'url' },
    { path: 'urllib3.PoolManager().request', argument: 1, kind: 'url' },
    { path: 'http.client.{HTTPConnection,HTTPSConnection}', argument: 0, kind: 'url' },
    { path: 'pycurl.Curl().setopt', argument: 1, kind: 'url', where: [{ argument: 0, is: ['url'] }] },
  ],
  constants: [{ path: 'pycurl.URL', value: 'url' }, { path: 'pycurl.{SSL_VERIFYPEER,SSL_VERIFYHOST}', value: 'verify' }],
  uses: [
    ...uses,
    { path: 'httpx.{Client,AsyncClient}', kind: 'no-certificate-check', where: [{ argument: 'named', member: 'verify', is: [false] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'verify', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: `${aio}.{get,options,head,post,put,patch,delete,request,ws_connect}`, kind: 'no-certificate-check', where: [{ argument: 'named', member: 'ssl', is: [false] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'ssl', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: `${aio}.{get,options,head,post,put,patch,delete,request,ws_connect}`, kind: 'no-certificate-check', where: [{ argument: 'named', member: 'verify_ssl', is: [false] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'verify_ssl', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: 'aiohttp.TCPConnector', kind: 'no-certificate-check', where: [{ argument: 'named', member: 'ssl', is: [false] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'ssl', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: 'aiohttp.TCPConnector', kind: 'no-certificate-check', where: [{ argument: 'named', member: 'verify_ssl', is: [false] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'verify_ssl', to: 'True' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: 'pycurl.Curl().setopt', kind: 'no-certificate-check', where: [{ argument: 0, is: ['verify'] }, { argument: 1, is: [0, false] }] },
    { path: 'urllib3.{PoolManager,ProxyManager,HTTPSConnectionPool,connection_from_url,proxy_from_url}', kind: 'no-certificate-check', where: [{ argument: 'named', member: 'cert_reqs', is: ['CERT_NONE', 'CERT_OPTIONAL', 'NONE', 'OPTIONAL'] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'cert_reqs', to: '\'CERT_REQUIRED\'' }], assumes: 'the server has a certificate that others vouch for' } },
    { path: 'urllib3.connectionpool.{HTTPSConnectionPool,connection_from_url}', kind: 'no-certificate-check', where: [{ argument: 'named', member: 'cert_reqs', is: ['CERT_NONE', 'CERT_OPTIONAL', 'NONE', 'OPTIONAL'] }], remedy: { title: 'Check the certificate', set: [{ argument: 'named', member: 'cert_reqs', to: '\'CERT_REQUIRED\'' }], assumes: 'the server has a certificate that others vouch for' } },
  ],
  acts: [
    { path: 'requests.{get,options,head,post,put,patch,delete,request}', kind: 'waiting', where: [{ argument: 'named', member: 'timeout', isMissing: true }] },
  ],
};
