/** Requests and connections by Node's own modules: `http.get(url)`, `https.request({ hostname })`, `net.connect(port, host)`. https://nodejs.org/api/http.html */
import type { Model, Sink } from '../../model.ts';

const calls = 'http.{get,request}';

/** `http`, `https` and `http2`, as far as they send requests, `net` and `tls`; and the package `follow-redirects`, which has the same functions. */
export const nodeHttpClient: Model = {
  id: 'node-http-client',
  title: 'Node.js: outgoing HTTP',
  language: 'javascript',
  types: [
    { path: 'node:http', is: 'http' },
    { path: 'https', is: 'http' },
    { path: 'node:https', is: 'http' },
    { path: 'follow-redirects.{http,https}', is: 'http' },
    { path: 'node:http2', is: 'http2' },
    { path: 'node:net', is: 'net' },
    { path: 'node:tls', is: 'tls' },
  ],
  sinks: [
    { path: calls, argument: 0, kind: 'url' },
    { path: calls, argument: 0, member: 'host', kind: 'url' },
    { path: calls, argument: 0, member: 'hostname', kind: 'url' },
    { path: calls, argument: 1, member: 'host', kind: 'url' },
    { path: calls, argument: 1, member: 'hostname', kind: 'url' },
    { path: 'http2.connect', argument: 0, kind: 'url' },
    ...['net.{connect,createConnection}', 'net.Socket().connect', 'tls.connect'].flatMap((path): Sink[] => [
      { path, argument: 1, kind: 'url' },
      { path, argument: 0, member: 'host', kind: 'url' },
    ]),
  ],
};
