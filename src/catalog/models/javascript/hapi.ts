/** Hapi: `server.route({ method, path, handler, options })`. What `options.validate` describes has been checked when the handler runs. https://hapi.dev */
import type { Model } from '../../model.ts';

const server = '@hapi/hapi.Server()';
const request = '@hapi/hapi.Request()';
const toolkit = '@hapi/hapi.ResponseToolkit()';

/** The packages `@hapi/hapi` and `hapi`. */
export const hapi: Model = {
  id: 'hapi',
  title: 'Hapi',
  language: 'javascript',
  types: [
    { path: 'hapi', is: '@hapi/hapi' },
    { path: '@hapi/hapi.server()', is: server },
    { path: `${request}.raw.req`, is: 'http.IncomingMessage()' },
    { path: `${request}.raw.res`, is: 'http.ServerResponse()' },
  ],
  handlers: [
    {
      path: `${server}.route`,
      from: 0,
      members: ['{options,config}.pre', '{options,config}.pre.method', 'handler', '{options,config}.handler'],
      receives: [request, toolkit],
      answers: '@hapi/hapi.Answer',
      route: { method: { argument: 0, member: 'method' }, path: { argument: 0, member: 'path' } },
      checks: [
        { in: '{options,config}.validate.payload', of: 'payload' },
        { in: '{options,config}.validate.query', of: 'query' },
        { in: '{options,config}.validate.params', of: 'params' },
        { in: '{options,config}.validate.headers', of: 'headers' },
      ],
    },
    { path: `${server}.ext`, from: 0, members: ['method'], receives: [request, toolkit], reachesLater: true },
    { path: `${server}.register`, from: 0, members: ['register', 'plugin.register'], receives: [server, null] },
    { path: '@hapi/hapi.Lifecycle.Method()', from: 0, receives: [request, toolkit], answers: '@hapi/hapi.Answer' },
  ],
  conventions: [
    { parameters: [['request', 'req', '_request'], ['h', '_h', 'toolkit']], receives: [request, toolkit], answers: '@hapi/hapi.Answer' },
    { parameters: [['server']], exported: ['register', 'plugin.register', 'default.register', '*.register'], receives: [server, null] },
  ],
  sources: [
    { path: `${request}.{payload,query,state,url}`, kind: 'request', isObject: true },
    { path: `${request}.params`, kind: 'request', isObject: true, clears: ['nosql'] },
    { path: `${request}.headers`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: `${request}.path`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: `${request}.info.{host,hostname}`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: `${request}.info.referrer`, kind: 'request', clears: ['header', 'log', 'nosql'] },
  ],
  sinks: [
    // A text that a handler returns is a page.
    { path: '@hapi/hapi.Answer', argument: 'assigned', kind: 'html' },
    { path: `${toolkit}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${toolkit}.response().**.redirect`, argument: 0, kind: 'redirect' },
    { path: `${toolkit}.response().**.location`, argument: 0, kind: 'redirect' },
    { path: `${toolkit}.response().**.header`, argument: 0, kind: 'header' },
    { path: `${toolkit}.response().**.header`, argument: 1, kind: 'header', where: [{ argument: 0, isNot: ['location', 'access-control-allow-origin'] }] },
  ],
};
