/**
 * Fastify: `app.get('/orders/:id', { schema }, async (request, reply) => …)`. What the schema of a route describes has been checked when the
 * handler runs. https://fastify.dev
 */
import type { Handler, Model } from '../model.ts';

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
    { path: `${app}.{get,head,post,put,delete,options,patch,all}`, from: 1, ...route },
    { path: `${app}.route`, from: 0, ...route },
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
    { path: `${request}.{body,query,params,headers,cookies,url,originalUrl,hostname,host}`, kind: 'request' },
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
};
