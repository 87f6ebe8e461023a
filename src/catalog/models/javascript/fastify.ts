/**
 * Fastify: `app.get('/orders/:id', { schema }, async (request, reply) => …)`. What the schema of a route describes has been checked when the
 * handler runs. https://fastify.dev
 */
import type { Handler, Model } from '../../model.ts';

const app = 'fastify()';
const request = 'fastify.FastifyRequest()';
const reply = 'fastify.FastifyReply()';
const hooks = ['onRequest', 'preParsing', 'preValidation', 'preHandler', 'handler'];

const route: Omit<Handler, 'path' | 'from'> = {
  members: hooks,
  receives: [request, reply],
  checks: [
    { in: 'schema.body', of: 'body', isJson: true },
    { in: 'schema.{querystring,query}', of: 'query', isJson: true },
    { in: 'schema.params', of: 'params', isJson: true },
    { in: 'schema.headers', of: 'headers', isJson: true },
  ],
};

/** The packages `fastify` and `fastify-plugin`, and what the usual plugins (`@fastify/cookie`, `@fastify/multipart`) add to requests and replies. */
export const fastify: Model = {
  id: 'fastify',
  title: 'Fastify',
  language: 'javascript',
  types: [
    { path: 'fastify.{fastify,FastifyInstance}()', is: app },
    { path: `${app}.{withTypeProvider,register,addHook,decorate,decorateRequest,decorateReply,after,route,get,post,put,patch,delete}()`, is: app },
    { path: `${request}.raw`, is: 'http.IncomingMessage()' },
    { path: `${reply}.raw`, is: 'http.ServerResponse()' },
  ],
  handlers: [
    { path: `${app}.{get,head,post,put,delete,options,patch,all}`, from: 1, ...route, route: { method: 'name', path: { argument: 0 } } },
    { path: `${app}.route`, from: 0, ...route, route: { method: { argument: 0, member: 'method' }, path: { argument: 0, member: 'url' } } },
    { path: `${app}.register`, from: 0, receives: [app, null, null] },
    { path: 'fastify-plugin', from: 0, receives: [app, null, null] },
    { path: 'fastify.{FastifyPluginAsync,FastifyPluginCallback}()', from: 0, receives: [app, null, null] },
    { path: 'fastify.RouteHandlerMethod()', from: 0, receives: [request, reply] },
    { path: `${app}.addHook`, from: 1, receives: [request, reply], reachesLater: true },
    { path: `${app}.setErrorHandler`, from: 0, receives: [null, request, reply] },
    { path: `${app}.setNotFoundHandler`, from: 0, receives: [request, reply] },
  ],
  conventions: [
    { parameters: [['request', 'req', '_request', '_req'], ['reply', '_reply']], receives: [request, reply] },
    { parameters: [['fastify']], receives: [app, null, null] },
    { parameters: [['app', 'instance', 'server'], ['opts', 'options', '_opts', '_options']], exported: ['', 'default'], receives: [app, null, null] },
  ],
  sources: [
    { path: `${request}.{body,query}`, kind: 'request', isObject: true },
    // Nobody can put a cookie into a link.
    { path: `${request}.cookies`, kind: 'request', isObject: true, clears: ['redirect'] },
    { path: `${request}.params`, kind: 'request', isObject: true, clears: ['nosql'] },
    { path: `${request}.headers`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: `${request}.url`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: `${request}.{originalUrl,hostname,host}`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: `${request}.{file,saveRequestFiles}().**.{filename,mimetype,fields}`, kind: 'request' },
    { path: `${request}.file().toBuffer()`, kind: 'request' },
  ],
  steps: [
    { path: 'fastify-plugin', from: '0', to: 'result' },
    // What the answer is said to be.
    { path: `${reply}.{code,status,type,header,headers,setCookie,clearCookie}`, from: 'this', to: 'result' },
    { path: `${reply}.type`, from: '0', to: 'this[.content-type]' },
    { path: `${reply}.header`, from: '1', to: 'this[@0]' },
  ],
  sinks: [
    // Text is plain, unless somebody says that it is a page.
    ...['content-type', 'Content-Type'].map((member) => ({ path: `${reply}.send`, argument: 0, kind: 'html', where: [{ argument: 'this', member, matches: 'html' }] }) as const),
    { path: `${reply}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${reply}.redirect`, argument: 1, kind: 'redirect' },
    { path: `${reply}.header`, argument: 0, kind: 'header' },
    { path: `${reply}.header`, argument: 1, kind: 'header', where: [{ argument: 0, isNot: ['location', 'access-control-allow-origin'] }] },
    { path: `${reply}.header`, argument: 1, kind: 'redirect', where: [{ argument: 0, is: ['Location'] }] },
    { path: `${reply}.header`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
  ],
  uses: [
    { path: `${reply}.header`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
  ],
};
