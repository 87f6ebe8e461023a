/** Hono: `app.get('/orders/:id', (c) => c.json(…))`. What `c.req.valid()` gives has been checked by a validator before. https://hono.dev */
import type { Model } from '../../model.ts';

const app = 'hono.Hono()';
const context = 'hono.Context()';

/** The package `hono`, with `@hono/zod-validator` and `@hono/zod-openapi`. */
export const hono: Model = {
  id: 'hono',
  title: 'Hono',
  language: 'javascript',
  types: [
    { path: 'hono/quick.Hono', is: 'hono.Hono' },
    { path: 'hono/tiny.Hono', is: 'hono.Hono' },
    { path: '@hono/zod-openapi.OpenAPIHono', is: 'hono.Hono' },
    { path: `${app}.{get,post,put,delete,patch,options,all,use,on,route,basePath,openapi}()`, is: app },
    { path: 'hono/factory.createFactory()', is: 'hono/factory' },
  ],
  handlers: [
    { path: `${app}.use`, from: 0, receives: [context, null], passesOn: -1, reachesLater: true },
    { path: `${app}.{get,post,put,delete,patch,options,all,on,openapi}`, from: 0, receives: [context, null], passesOn: -1, route: { method: 'name', path: { argument: 0 } } },
    { path: `${app}.notFound`, from: 0, receives: [context] },
    { path: `${app}.onError`, from: 0, receives: [null, context] },
    { path: 'hono/factory.{createMiddleware,createHandlers}', from: 0, receives: [context, null] },
    { path: 'hono.{Handler,MiddlewareHandler}()', from: 0, receives: [context, null] },
    { path: 'hono/validator.validator', from: 1, receives: ['hono/validator.Value()', context] },
  ],
  sources: [
    // A query's values are text, or lists of text.
    { path: `${context}.req.{query,queries,param}()`, kind: 'request', clears: ['nosql'] },
    { path: `${context}.req.header()`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: `${context}.req.{json,parseBody,formData,arrayBuffer,blob}()`, kind: 'request', isObject: true },
    { path: `${context}.req.text()`, kind: 'request' },
    { path: `${context}.req.{url,path}`, kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: 'hono/cookie.getCookie()', kind: 'request' },
    { path: 'hono/validator.Value()', kind: 'request' },
  ],
  steps: [
    { path: 'hono/factory.createMiddleware', from: '0', to: 'result' },
    { path: `${context}.set`, from: '1', to: 'this[@0]' },
    { path: `${context}.get`, from: 'this[@0]', to: 'result' },
  ],
  sinks: [
    { path: `${context}.html`, argument: 0, kind: 'html' },
    { path: `${context}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${context}.header`, argument: 0, kind: 'header' },
    { path: `${context}.header`, argument: 1, kind: 'header', where: [{ argument: 0, isNot: ['location', 'access-control-allow-origin'] }] },
    { path: `${context}.header`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
    { path: `${context}.body`, argument: 0, kind: 'html', where: [{ argument: 2, member: 'Content-Type', matches: 'html' }] },
  ],
  uses: [
    { path: `${context}.header`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
  ],
};
