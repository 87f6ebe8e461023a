/** Koa and its router: `router.get('/orders/:id', async (ctx) => { ctx.body = … })`. https://koajs.com */
import type { Model } from '../../model.ts';

const context = 'koa.Context()';
const router = '@koa/router()';

/** The packages `koa`, `@koa/router`, `koa-router`, `koa-body`, `koa-bodyparser`, `@koa/bodyparser`, `koa-send` and `koa-static`. */
export const koa: Model = {
  id: 'koa',
  title: 'Koa',
  language: 'javascript',
  types: [
    { path: 'koa-router', is: '@koa/router' },
    { path: '@koa/router.Router', is: '@koa/router' },
    { path: `${router}.{get,post,put,patch,delete,del,all,head,options,link,unlink,use,prefix,param}()`, is: router },
    { path: 'koa().use()', is: 'koa()' },
    { path: 'koa.{ParameterizedContext,DefaultContext,ExtendableContext}()', is: context },
    { path: '@koa/router.{RouterContext,IRouterContext}()', is: context },
    { path: `${context}.req`, is: 'http.IncomingMessage()' },
    { path: `${context}.res`, is: 'http.ServerResponse()' },
    { path: `${context}.{request,response}.ctx`, is: context },
    { path: `${context}.throw()`, is: 'never' },
  ],
  handlers: [
    { path: 'koa().use', from: 0, receives: [context, null], passesOn: -1, reachesLater: true },
    { path: `${router}.use`, from: 0, receives: [context, null], passesOn: -1, reachesLater: true },
    { path: `${router}.{get,post,put,patch,delete,del,all,head,options,link,unlink}`, from: 0, receives: [context, null], passesOn: -1, route: { method: 'name', path: { argument: 0 } } },
    { path: `${router}.param`, from: 1, receives: ['koa.Parameter()', context, null] },
    { path: 'koa.Middleware()', from: 0, receives: [context, null] },
    { path: '@koa/router.{RouterMiddleware,IMiddleware}()', from: 0, receives: [context, null] },
  ],
  conventions: [
    { parameters: [['ctx'], ['next', '_next']], receives: [context, null] },
  ],
  sources: [
    { path: `${context}.{query,request.query,request.body}`, kind: 'request', isObject: true },
    { path: `${context}.request.rawBody`, kind: 'request' },
    { path: `${context}.{params,request.params}`, kind: 'request', isObject: true, clears: ['nosql'] },
    { path: `${context}.{headers,header,request.headers,request.header}`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: `${context}.{querystring,url,href}`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: `${context}.{search,originalUrl,path,host,hostname}`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: `${context}.request.{querystring,url,href}`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: `${context}.request.{search,originalUrl,path,host,hostname}`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: `${context}.{get,request.get}()`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: `${context}.cookies.get()`, kind: 'request', clears: ['redirect'] },
    { path: `${context}.request.files.**.{originalFilename,mimetype}`, kind: 'request' },
    { path: `${context}.{file,files}.**.{originalname,mimetype,buffer}`, kind: 'request' },
    { path: 'koa.Parameter()', kind: 'request' },
  ],
  assertions: [{ path: `${context}.assert`, of: 0, is: true }],
  sinks: [
    { path: `${context}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${context}.response.redirect`, argument: 0, kind: 'redirect' },
    // A text that begins with a tag is a page.
    { path: `${context}.{body,response.body}`, argument: 'assigned', kind: 'html', harmlessBehind: '\\s*[^<\\s\\u0000]' },
    { path: `${context}.{set,append,response.set,response.append}`, argument: 0, kind: 'header' },
    { path: `${context}.{set,append,response.set,response.append}`, argument: 1, kind: 'header', where: [{ argument: 0, isNot: ['location', 'access-control-allow-origin'] }] },
    { path: `${context}.set`, argument: 1, kind: 'redirect', where: [{ argument: 0, is: ['Location'] }] },
    { path: `${context}.set`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
    { path: 'koa-send', argument: 1, kind: 'path', where: [{ argument: 2, member: 'root', isMissing: true }] },
  ],
  uses: [
    { path: `${context}.set`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
  ],
};
