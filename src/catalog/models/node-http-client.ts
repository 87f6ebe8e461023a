/** Requests by Node's own modules: `http.get(url)`, `https.request({ hostname })`. https://nodejs.org/api/http.html */
import type { Model } from '../model.ts';

const calls = 'http.{get,request}';

/** `http`, `https` and `http2`, as far as they send requests; and the package `follow-redirects`, which has the same functions. */
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
  ],
  sinks: [
    { path: calls, argument: 0, kind: 'url' },
    { path: calls, argument: 0, member: 'host', kind: 'url' },
    { path: calls, argument: 0, member: 'hostname', kind: 'url' },
    { path: calls, argument: 1, member: 'host', kind: 'url' },
    { path: calls, argument: 1, member: 'hostname', kind: 'url' },
    { path: 'http2.connect', argument: 0, kind: 'url' },
  ],
};
