/** Koa and its router: `router.get('/orders/:id', async (ctx) => { ctx.body = … })`. https://koajs.com */
import type { Model } from '../model.ts';

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
  ],
  handlers: [
    { path: 'koa().use', from: 0, receives: [context, null], passesOn: -1, reachesLater: true },
    { path: `${router}.use`, from: 0, receives: [context, null], passesOn: -1, reachesLater: true },
    { path: `${router}.{get,post,put,patch,delete,del,all,head,options,link,unlink}`, from: 0, receives: [context, null], passesOn: -1 },
    { path: `${router}.param`, from: 1, receives: ['koa.Parameter()', context, null] },
    { path: 'koa.Middleware()', from: 0, receives: [context, null] },
    { path: '@koa/router.{RouterMiddleware,IMiddleware}()', from: 0, receives: [context, null] },
  ],
  conventions: [
    { parameters: [['ctx'], ['next', '_next']], receives: [context, null] },
  ],
  sources: [
    { path: `${context}.{query,querystring,search,params,headers,header,url,originalUrl,path,href,host,hostname}`, kind: 'request' },
    { path: `${context}.request.{body,rawBody,query,querystring,search,params,headers,header,url,originalUrl,path,href,host,hostname}`, kind: 'request' },
    { path: `${context}.get()`, kind: 'request' },
    { path: `${context}.request.get()`, kind: 'request' },
    { path: `${context}.cookies.get()`, kind: 'request' },
    { path: `${context}.request.files.**.{originalFilename,mimetype}`, kind: 'request' },
    { path: `${context}.{file,files}.**.{originalname,mimetype,buffer}`, kind: 'request' },
    { path: 'koa.Parameter()', kind: 'request' },
  ],
  sinks: [
    { path: `${context}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${context}.response.redirect`, argument: 0, kind: 'redirect' },
    { path: `${context}.{set,append}`, argument: 1, kind: 'header' },
    { path: `${context}.response.{set,append}`, argument: 1, kind: 'header' },
    { path: `${context}.set`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
    { path: 'koa-send', argument: 1, kind: 'path', where: [{ argument: 2, member: 'root', isMissing: true }] },
  ],
};
