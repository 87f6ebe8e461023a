/**
 * FastAPI and Starlette: what a function gets is declared by the types of its parameters, and checked before it is called. `Depends` calls another one.
 * https://fastapi.tiangolo.com, https://www.starlette.io
 */
import type { Handler, Model, Use } from '../../model.ts';

const application = 'fastapi.{FastAPI,APIRouter}()';
const request = 'starlette.requests.Request()';
const response = 'starlette.responses.Response()';
const others = { is: 'fastapi.Parameter()', byType: true, numbers: '\\{NAME:(?:int|float|uuid)\\}' } as const;

const routes: readonly Handler[] = [
  { path: `${application}.{get,post,put,patch,delete,options,head}()`, from: 0, receives: [], others, answers: 'fastapi.Answer', route: { method: 'name', path: { argument: 0 } } },
  { path: `${application}.{api_route,route}()`, from: 0, receives: [], others, answers: 'fastapi.Answer', route: { method: { named: 'methods', otherwise: 'get' }, path: { argument: 0 } } },
  { path: `${application}.websocket()`, from: 0, receives: [], others },
  { path: `${application}.exception_handler()`, from: 0, receives: [request, 'Error()'], answers: 'fastapi.Answer' },
  { path: `${application}.middleware()`, from: 0, receives: [request, null] },
  { path: `${application}.add_api_route`, from: 1, receives: [], others, answers: 'fastapi.Answer', route: { method: { named: 'methods', otherwise: 'get' }, path: { argument: 0 } } },
  { path: 'starlette.routing.Route', from: 1, receives: [request], route: { method: { named: 'methods', otherwise: 'get' }, path: { argument: 0 } } },
];

const cookies: readonly Use[] = [
  { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 6, lacks: [true] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 'named', member: 'secure', to: 'True' }], assumes: 'browsers reach the server by HTTPS' } },
  { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 7, lacks: [true] }], remedy: { title: 'Hide it from scripts', set: [{ argument: 'named', member: 'httponly', to: 'True' }], assumes: 'no script of the page reads it' } },
];

/** The packages `fastapi` and `starlette`. */
export const fastapi: Model = {
  id: 'fastapi',
  title: 'FastAPI',
  language: 'python',
  types: [
    { path: 'fastapi.{Request,WebSocket}()', is: request },
    { path: 'starlette.websockets.WebSocket()', is: request },
    { path: 'fastapi.Response()', is: response },
    { path: 'fastapi.responses', is: 'starlette.responses' },
    { path: 'starlette.responses.{HTMLResponse,JSONResponse,PlainTextResponse,RedirectResponse,FileResponse}()', is: response },
    { path: 'web.Request()', is: request },
    { path: 'starlette.applications.Starlette', is: 'fastapi.FastAPI' },
  ],
  signatures: [
    { path: `${response}.set_cookie`, parameters: ['key', 'value', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'] },
    { path: 'starlette.responses.{HTMLResponse,JSONResponse,PlainTextResponse}', parameters: ['content'] },
    { path: '{fastapi,starlette.exceptions}.HTTPException', parameters: ['status_code', 'detail'] },
    { path: 'starlette.responses.FileResponse', parameters: ['path'] },
    { path: 'starlette.responses.RedirectResponse', parameters: ['url'] },
  ],
  handlers: routes,
  sources: [
    { path: 'fastapi.Parameter()', kind: 'request' },
    { path: 'fastapi.{Query,Path,Form,Cookie,Body,File}()', kind: 'request' },
    { path: 'fastapi.Header()', kind: 'request', clears: ['header', 'log'] },
    { path: 'fastapi.UploadFile().filename', kind: 'request' },
    { path: 'fastapi.UploadFile().read()', kind: 'request' },
    { path: `${request}.{query_params,path_params,cookies}`, kind: 'request', isObject: true, clears: ['nosql'] },
    { path: `${request}.headers`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: `${request}.{json,form,body,receive_text,receive_json}()`, kind: 'request', isObject: true },
    { path: `${request}.url`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url'] },
  ],
  steps: [
    { path: 'fastapi.{Depends,Security}', from: '0()', to: 'result' },
    { path: 'fastapi.{Depends,Security}', from: '0()[...]', to: 'result' },
  ],
  sinks: [
    { path: 'starlette.responses.HTMLResponse', argument: 0, kind: 'html' },
    { path: 'fastapi.Answer', argument: 'assigned', kind: 'response' },
    { path: 'starlette.responses.{HTMLResponse,JSONResponse,PlainTextResponse}', argument: 0, kind: 'response' },
    { path: '{fastapi,starlette.exceptions}.HTTPException', argument: 1, kind: 'response' },
    { path: 'starlette.responses.{RedirectResponse}', argument: 0, kind: 'redirect' },
    { path: 'starlette.responses.FileResponse', argument: 0, kind: 'path' },
  ],
  uses: [
    ...cookies,
    { path: `${application}.add_middleware`, kind: 'any-origin', where: [{ argument: 'named', member: 'allow_origins.*', is: ['*'] }] },
    { path: `${application}.add_middleware`, kind: 'any-origin', where: [{ argument: 'named', member: 'allow_origin_regex', is: ['.*'] }] },
    { path: 'fastapi.FastAPI', kind: 'debugging', where: [{ argument: 'named', member: 'debug', is: [true] }], remedy: { title: 'Switch it off', set: [{ argument: 'named', member: 'debug', to: 'False' }], assumes: 'developers switch it on by other means' } },
    { path: '{fastapi.middleware.cors,starlette.middleware.cors}.CORSMiddleware', kind: 'any-origin', where: [{ argument: 'named', member: 'allow_origins.*', is: ['*'] }] },
  ],
  acts: [
    { path: 'fastapi.FastAPI', kind: 'application' },
    { path: 'uvicorn.run', kind: 'listening' },
  ],
};
