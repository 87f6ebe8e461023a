/** Frameworks besides Django, Flask and FastAPI: aiohttp's server, Tornado, Bottle, Pyramid, functions in Amazon's cloud, and `http.server`. https://docs.aiohttp.org */
import type { Model, Sink, Source, Use } from '../../model.ts';

const handler = 'tornado.web.RequestHandler()';
const bottle = '{bottle,bottle.Bottle(),bottle.default_app()}';
const aiohttp = 'aiohttp.web.Request()';
const pyramid = 'pyramid.request.Request()';
const pyramidResponse = 'pyramid.response.Response()';
const answers = 'aws_lambda.Answer';
const names = '{get_argument,get_arguments,get_query_argument,get_query_arguments,get_body_argument,get_body_arguments}';

const sources: readonly Source[] = [
  { path: `${aiohttp}.{query,match_info}`, kind: 'request', isObject: true, clears: ['nosql'] },
  { path: `${aiohttp}.cookies`, kind: 'request', isObject: true },
  { path: `${aiohttp}.headers`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
  { path: `${aiohttp}.{json,post,text,read}()`, kind: 'request', isObject: true },
  { path: `${handler}.${names}()`, kind: 'request', clears: ['nosql'] },
  { path: `${handler}.get_cookie()`, kind: 'request', clears: ['nosql'] },
  { path: `${handler}.request.{body,arguments,query,uri}`, kind: 'request', isObject: true },
  { path: `${handler}.request.headers`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
  { path: 'bottle.request.{query,forms,params,GET,POST}', kind: 'request', isObject: true, clears: ['nosql'] },
  { path: 'bottle.request.{json,cookies,files}', kind: 'request', isObject: true },
  { path: 'bottle.request.headers', kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
  { path: 'bottle.request.get_cookie()', kind: 'request' },
  { path: 'bottle.PathParameter()', kind: 'request', clears: ['nosql'] },
  { path: `${pyramid}.{params,matchdict,GET,POST}`, kind: 'request', isObject: true, clears: ['nosql'] },
  { path: `${pyramid}.{json_body,cookies,body}`, kind: 'request', isObject: true },
  { path: `${pyramid}.headers`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
  { path: 'http.server.BaseHTTPRequestHandler().path', kind: 'request' },
  { path: 'http.server.BaseHTTPRequestHandler().rfile', kind: 'request' },
  { path: 'http.server.BaseHTTPRequestHandler().headers', kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
  { path: 'aws_lambda.Event()', kind: 'request', isObject: true, except: ['requestContext', 'httpMethod', 'resource', 'stageVariables', 'isBase64Encoded', 'source', 'detail-type', 'account', 'region', 'time'] },
];

const sinks: readonly Sink[] = [
  { path: 'aiohttp.web.{HTTPFound,HTTPSeeOther,HTTPMovedPermanently,HTTPTemporaryRedirect}', argument: 0, kind: 'redirect' },
  { path: 'aiohttp.web.Response', argument: 'named', member: 'text', kind: 'html', where: [{ argument: 'named', member: 'content_type', is: ['text/html'] }] },
  { path: 'aiohttp.web.FileResponse', argument: 0, kind: 'path' },
  { path: `${handler}.{write,finish}`, argument: 0, kind: 'html' },
  { path: `${handler}.redirect`, argument: 0, kind: 'redirect' },
  { path: 'http.server.BaseHTTPRequestHandler().send_header', argument: 1, kind: 'header' },
  { path: 'bottle.Answer', argument: 'assigned', kind: 'html' },
  { path: 'bottle.redirect', argument: 0, kind: 'redirect' },
  { path: 'bottle.static_file', argument: 'named', member: 'root', kind: 'path' },
  { path: 'bottle.{template,SimpleTemplate}', argument: 0, kind: 'template' },
  { path: 'pyramid.{response,request}.Response', argument: 0, kind: 'html' },
  { path: `${pyramidResponse}.{body,text}`, argument: 'assigned', kind: 'html' },
  { path: 'pyramid.httpexceptions.{HTTPFound,HTTPSeeOther}', argument: 0, kind: 'redirect' },
  ...['headers.Content-Type', 'headers.content-type'].map((member): Sink =>
    ({ path: answers, argument: 'assigned', member: 'body', kind: 'html', where: [{ argument: 'assigned', member, matches: 'html' }] })),
  { path: answers, argument: 'assigned', member: 'headers.Location', kind: 'redirect' },
];

/** More than a server should hold for one request. */
const mostBytes = 200 * 1024 * 1024;

const tickets = 'pyramid.authentication.{AuthTktCookieHelper,AuthTktAuthenticationPolicy}';
const cookies: readonly Use[] = [
  ...['secure', 'httponly'].flatMap((member): Use[] => [
    { path: `${pyramidResponse}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 'named', member, lacks: [true] }] },
    { path: `${handler}.{set_cookie,set_secure_cookie,set_signed_cookie}`, kind: 'insecure-cookie', where: [{ argument: 'named', member, lacks: [true] }] },
    { path: `aiohttp.web.{Response,StreamResponse}().set_cookie`, kind: 'insecure-cookie', where: [{ argument: 'named', member, lacks: [true] }] },
    { path: 'bottle.response.set_cookie', kind: 'insecure-cookie', where: [{ argument: 'named', member, lacks: [true] }] },
  ]),
  { path: `${pyramidResponse}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 'named', member: 'samesite', is: ['None', null] }] },
  { path: tickets, kind: 'insecure-cookie', where: [{ argument: 'named', member: 'secure', lacks: [true] }] },
  { path: tickets, kind: 'insecure-cookie', where: [{ argument: 'named', member: 'http_only', lacks: [true] }] },
  { path: tickets, kind: 'insecure-cookie', where: [{ argument: 'named', member: 'samesite', is: ['None', null] }] },
];

/** The packages `aiohttp.web`, `tornado`, `bottle`, `pyramid`, AWS Lambda, and the module `http.server`. */
export const frameworks: Model = {
  id: 'frameworks',
  title: 'aiohttp, Tornado, Bottle, Pyramid, AWS Lambda',
  language: 'python',
  types: [
    { path: 'web.Request()', is: aiohttp },
    { path: 'web.Request()', is: pyramid },
    { path: `${pyramid}.response`, is: pyramidResponse },
    { path: 'pyramid.request.Response()', is: pyramidResponse },
    { path: 'http.server.SimpleHTTPRequestHandler()', is: 'http.server.BaseHTTPRequestHandler()' },
    { path: 'pyramid.httpexceptions.{HTTPFound,HTTPSeeOther,HTTPMovedPermanently}()', is: pyramidResponse },
    { path: `${pyramid}.dbsession`, is: 'sqlalchemy.Session()' },
    { path: 'aiohttp.web.json_response()', is: 'aiohttp.web.Response()' },
  ],
  conventions: [
    { parameters: [['event'], ['context', '_context', '_', 'ctx', '_ctx']], receives: ['aws_lambda.Event()', null], answers },
  ],
  handlers: [
    { path: 'aiohttp.web.{Application().router,RouteTableDef()}.{get,post,put,patch,delete}()', from: 0, receives: [aiohttp], route: { method: 'name', path: { argument: 0 } } },
    { path: 'aiohttp.web.Application().router.{add_get,add_post,add_put,add_patch,add_delete}', from: 1, receives: [aiohttp] },
    { path: 'aiohttp.web.Application().router.add_route', from: 2, receives: [aiohttp] },
    { path: 'aiohttp.web.{get,post,put,patch,delete}', from: 1, receives: [aiohttp] },
    {
      path: `${bottle}.{get,post,put,patch,delete}()`, from: 0, receives: [], others: { is: 'bottle.PathParameter()', numbers: '<NAME:(?:int|float)>' }, answers: 'bottle.Answer',
      route: { method: 'name', path: { argument: 0 } },
    },
    {
      path: `${bottle}.route()`, from: 0, receives: [], others: { is: 'bottle.PathParameter()', numbers: '<NAME:(?:int|float)>' }, answers: 'bottle.Answer',
      route: { method: { named: 'method', otherwise: 'get' }, path: { argument: 0 } },
    },
    { path: 'pyramid.view.view_config()', from: 0, receives: [pyramid] },
  ],
  sources,
  sinks,
  uses: [
    ...cookies,
    { path: 'aiohttp.web.{Application().router.add_static,static}', kind: 'directory-listing', where: [{ argument: 'named', member: 'show_index', is: [true] }], remedy: { title: 'List nothing', set: [{ argument: 'named', member: 'show_index', to: 'False' }], assumes: 'nobody is meant to browse the folder' } },
    { path: 'http.server.SimpleHTTPRequestHandler', at: 'read', kind: 'directory-listing' },
    { path: 'aiohttp.web.Application', kind: 'unbounded-body', where: [{ argument: 'named', member: 'client_max_size', above: mostBytes }], remedy: { title: 'Take a megabyte', set: [{ argument: 'named', member: 'client_max_size', to: '1024 ** 2' }], assumes: 'no client sends more' } },
    { path: 'aiohttp.web.Application', kind: 'unbounded-body', where: [{ argument: 'named', member: 'client_max_size', is: [0] }] },
    ...['max_buffer_size', 'max_body_size'].flatMap((member): Use[] => ['tornado.httpserver.HTTPServer', 'tornado.web.Application().listen'].map((path): Use =>
      ({ path, kind: 'unbounded-body', where: [{ argument: 'named', member, above: mostBytes }] }))),
    { path: 'pyramid.view.view_config', kind: 'no-csrf-check', where: [{ argument: 'named', member: 'check_origin', is: [false] }] },
    { path: 'pyramid.view.view_config', kind: 'no-csrf-check', where: [{ argument: 'named', member: 'require_csrf', is: [false] }] },
    { path: 'any.set_default_csrf_options', kind: 'no-csrf-check', where: [{ argument: 'named', member: 'check_origin', is: [false] }] },
    { path: 'any.set_default_csrf_options', kind: 'no-csrf-check', where: [{ argument: 'named', member: 'require_csrf', is: [false] }] },
  ],
  acts: [
    { path: 'aiohttp.web.Application', kind: 'application' },
    { path: 'aiohttp.web.run_app', kind: 'listening' },
    { path: `${bottle}.run`, kind: 'listening' },
    { path: `${bottle}.run`, kind: 'debugging', where: [{ argument: 'named', member: 'debug', is: [true] }] },
    { path: 'tornado.web.Application', kind: 'application' },
    { path: 'tornado.web.Application', kind: 'debugging', where: [{ argument: 'named', member: 'debug', is: [true] }] },
  ],
};
