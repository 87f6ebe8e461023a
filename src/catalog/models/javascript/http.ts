/**
 * Node.js's HTTP server: `createServer((req, res) => …)`. An answer whose type nobody says may be taken for a page.
 * https://nodejs.org/api/http.html
 */
import type { Condition, Model, Sanitizer } from '../../model.ts';

const request = 'http.IncomingMessage()';
const response = 'http.ServerResponse()';

/** Types that a browser shows as a page. */
const noPage = '^(?!.*(?:html|xml|svg))';
const isType: Condition = { argument: 0, is: ['content-type'] };
const isOrdinary: Condition = { argument: 0, isNot: ['location', 'refresh', 'access-control-allow-origin'] };

const types: readonly Sanitizer[] = [
  { path: `${response}.setHeader`, argument: 'this', cleans: 'argument', clears: ['html'], where: [isType, { argument: 1, matches: noPage }] },
  ...[1, 2].flatMap((argument) => ['Content-Type', 'content-type'].map((member): Sanitizer =>
    ({ path: `${response}.writeHead`, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument, member, matches: noPage }] }))),
];

/** The modules `http`, `https` and `http2`, as servers. */
export const http: Model = {
  id: 'http',
  title: 'Node.js HTTP server',
  language: 'javascript',
  types: [
    { path: 'node:http', is: 'http' },
    { path: 'node:https', is: 'https' },
    { path: 'node:http2', is: 'http2' },
    { path: '{http,https}.Server()', is: 'http.createServer()' },
    { path: 'https.createServer()', is: 'http.createServer()' },
    { path: 'http2.{createServer,createSecureServer}()', is: 'http.createServer()' },
    { path: 'http2.Http2ServerRequest()', is: request },
    { path: 'http2.Http2ServerResponse()', is: response },
    { path: `${request}.{on,once,addListener,setEncoding}()`, is: request },
  ],
  handlers: [
    { path: '{http,https}.{createServer,Server}', from: 0, receives: [request, response] },
    { path: 'http2.{createServer,createSecureServer}', from: 0, receives: [request, response] },
    { path: 'http.RequestListener()', from: 0, receives: [request, response] },
    { path: 'http.createServer().{on,once,addListener}', from: 1, receives: [request, response], where: [{ argument: 0, is: ['request'] }] },
    { path: `${request}.{on,once,addListener}`, from: 1, receives: ['http.Chunk()'], where: [{ argument: 0, is: ['data'] }] },
  ],
  sources: [
    // Neither a header nor an address contains a line break: the server would not have read the request.
    { path: `${request}.{url,rawHeaders}`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: `${request}.{headers,headersDistinct,trailers}`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: `${request}.read()`, kind: 'request' },
    { path: 'http.Chunk()', kind: 'request' },
  ],
  steps: [
    { path: `${response}.{setHeader,writeHead}`, from: 'this', to: 'result' },
  ],
  sanitizers: types,
  sinks: [
    { path: `${response}.{write,end}`, argument: 0, kind: 'html' },
    { path: `${response}.setHeader`, argument: 0, kind: 'header' },
    { path: `${response}.setHeader`, argument: 1, kind: 'header', where: [isOrdinary] },
    { path: `${response}.setHeader`, argument: 1, kind: 'redirect', where: [{ argument: 0, is: ['Location'] }] },
    { path: `${response}.setHeader`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
    { path: `${response}.writeHead`, argument: 1, member: 'Location', kind: 'redirect' },
    { path: `${response}.writeHead`, argument: 1, member: 'location', kind: 'redirect' },
    { path: `${response}.writeHead`, argument: 1, member: 'Access-Control-Allow-Origin', kind: 'origin' },
  ],
};
