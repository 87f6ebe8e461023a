/**
 * Express 4 and 5: `app.get('/orders/:id', (req, res) => …)`. Every part of the request is chosen by the client.
 * https://expressjs.com
 */
import type { Model, Remedy, Use } from '../../model.ts';

const request = 'express.Request()';
const response = 'express.Response()';

const requestNames = ['req', 'request', '_req'];
const responseNames = ['res', 'response', '_res'];

const helmet: Remedy = {
  title: 'Send the headers of Helmet', set: [{ behind: 'statement', to: '{result}.use({helmet}());' }], imports: [{ from: 'helmet' }],
  assumes: 'its pages load nothing from other sites',
};
const limited: Remedy = {
  title: 'Limit the attempts', set: [{ before: 1, to: '{rateLimit}({ windowMs: 15 * 60 * 1000, limit: 10 })' }], imports: [{ from: 'express-rate-limit', name: 'rateLimit' }],
  assumes: 'ten attempts in a quarter of an hour are enough',
};
/** What an async function throws goes to the error handler. */
const caught: Remedy = { title: 'Hand errors to the error handler', set: [{ argument: 'call', to: '{asyncHandler}({value})' }], imports: [{ from: 'express-async-handler', as: 'asyncHandler' }] };
const allowed: Remedy['assumes'] = 'the environment names the one origin that may read it';

/** The package `express`, and what the usual middleware (cookie-parser, multer) adds to its requests. */
export const express: Model = {
  id: 'express',
  title: 'Express',
  language: 'javascript',
  types: [
    { path: 'express()', is: 'express.Application()' },
    { path: 'express.{Express,IRouter,IRoute}()', is: 'express.Application()' },
    { path: 'express.Request()', is: 'http.IncomingMessage()' },
  ],
  handlers: [
    {
      // Also `app.route('/orders').get(…).post(…)`, and calls chained on `use`.
      path: 'express.{Application,Router}().**.{all,get,head,options,post,put,patch,delete}',
      from: 0,
      receives: [request, response, null],
      receivesLonger: ['Error()', request, response, null],
      passesOn: -1,
      route: { method: 'name', path: { argument: 0 }, parts: 'params', losesRejections: { package: 'express', before: 5 }, remedies: { 'missing-rate-limit': limited, 'unhandled-async-error': caught } },
    },
    {
      // What it writes into the request and the answer (`req.user`, `res.locals`) is there in later handlers.
      path: 'express.{Application,Router}().**.use',
      from: 0,
      receives: [request, response, null],
      receivesLonger: ['Error()', request, response, null],
      passesOn: -1,
      reachesLater: true,
      route: { method: 'name', path: { argument: 0 }, parts: 'params', losesRejections: { package: 'express', before: 5 }, remedies: { 'unhandled-async-error': caught } },
    },
    { path: 'express.RequestHandler()', from: 0, receives: [request, response, null], receivesLonger: ['Error()', request, response, null] },
    { path: 'express.ErrorRequestHandler()', from: 0, receives: ['Error()', request, response, null] },
    // Wrappers that pass on what an async handler throws.
    { path: 'express-async-handler', from: 0, receives: [request, response, null], receivesLonger: ['Error()', request, response, null] },
    {
      // `app.param('id', (req, res, next, id) => …)`: the value stands in the address, too.
      path: 'express.{Application,Router}().**.param',
      from: 0,
      receives: [request, response, null, 'express.Parameter()', null],
    },
  ],
  conventions: [
    { parameters: [requestNames, responseNames], receives: [request, response, null] },
    { parameters: [['err', 'error', '_err', '_error'], requestNames, responseNames], receives: ['Error()', request, response, null] },
  ],
  sources: [
    { path: 'express.Request().{body,query}', kind: 'request', isObject: true },
    // Of an address and of headers, all parts are text.
    { path: 'express.Request().params', kind: 'request', isObject: true, clears: ['nosql'] },
    { path: 'express.Parameter()', kind: 'request', clears: ['nosql'] },
    // Neither a header nor an address contains a line break: the server would not have read the request.
    { path: 'express.Request().{headers,rawHeaders}', kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    // Nobody can put a cookie into a link. What the server has signed (`signedCookies`) is its own.
    { path: 'express.Request().cookies', kind: 'request', isObject: true, clears: ['redirect'] },
    { path: 'express.Request().{get,header}()', kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: 'express.Request().param()', kind: 'request' },
    { path: 'express.Request().url', kind: 'request', clears: ['header', 'log', 'nosql'] },
    // It begins with a slash: behind a host, or alone, it stays on this server.
    { path: 'express.Request().{originalUrl,path}', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url'] },
    // The browser says which host it asks, not whoever wrote the link.
    { path: 'express.Request().{host,hostname,subdomains}', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: 'express.Request().headers.host', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    // The other members of an uploaded file (its size, the name it was stored under) are the server's.
    { path: 'express.Request().file.{originalname,mimetype,buffer}', kind: 'request' },
    { path: 'express.Request().files.**.{originalname,mimetype,buffer}', kind: 'request' },
  ],
  sanitizers: [
    { path: 'express.Request().{get,header}', argument: 'this', cleans: 'result', where: [{ argument: 0, is: ['host'] }], clears: ['redirect'] },
  ],
  sinks: [
    // With `root`, a path cannot lead out of that folder.
    { path: `${response}.{sendFile,sendfile}`, argument: 0, kind: 'path', where: [{ argument: 1, member: 'root', isMissing: true }] },
    { path: `${response}.download`, argument: 0, kind: 'path', where: [{ argument: 1, member: 'root', isMissing: true }, { argument: 2, member: 'root', isMissing: true }] },
    { path: `${response}.render`, argument: 0, kind: 'path' },
    { path: 'express.static', argument: 0, kind: 'path' },
    { path: `${response}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${response}.redirect`, argument: 1, kind: 'redirect' },
    { path: `${response}.location`, argument: 0, kind: 'redirect' },
    { path: `${response}.{set,header,setHeader,append}`, argument: 1, kind: 'redirect', where: [{ argument: 0, is: ['Location'] }] },
    { path: `${response}.writeHead`, argument: 1, member: 'Location', kind: 'redirect' },
    { path: `${response}.writeHead`, argument: 1, member: 'location', kind: 'redirect' },
    { path: `${response}.{set,header,setHeader,append}`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
    { path: `${response}.{set,header}`, argument: 0, member: 'Access-Control-Allow-Origin', kind: 'origin' },
    { path: `${response}.{set,header}`, argument: 0, member: 'access-control-allow-origin', kind: 'origin' },
    { path: `${response}.writeHead`, argument: 1, member: 'Access-Control-Allow-Origin', kind: 'origin' },
    { path: `${response}.writeHead`, argument: 1, member: 'access-control-allow-origin', kind: 'origin' },
  ],
  uses: [
    {
      path: `${response}.{set,header,setHeader,append}`, kind: 'any-origin',
      where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }],
      remedy: { title: 'Allow the origin of ALLOWED_ORIGIN', set: [{ argument: 1, to: 'process.env.ALLOWED_ORIGIN ?? \'\'' }], assumes: allowed },
    },
    ...['Access-Control-Allow-Origin', 'access-control-allow-origin'].flatMap((member): Use[] => [
      { path: `${response}.{set,header}`, kind: 'any-origin', where: [{ argument: 0, member, is: ['*'] }] },
      { path: `${response}.writeHead`, kind: 'any-origin', where: [{ argument: 1, member, is: ['*'] }] },
    ]),
  ],
  acts: [
    { path: 'express', kind: 'application', remedies: { 'missing-security-headers': helmet } },
    { path: 'express.Application().listen', kind: 'listening' },
    { path: `${response}.{render,sendFile,sendfile}`, kind: 'page' },
    { path: 'express.static', kind: 'page' },
    { path: 'express.urlencoded', kind: 'form-body' },
  ],
};
