/**
 * Flask, and what belongs to it: `@app.route('/orders/<id>')` registers a function whose result is the answer. A text that it returns is a page.
 * https://flask.palletsprojects.com
 */
import type { Handler, Model, Sink, Use } from '../../model.ts';

const application = 'flask.{Flask,Blueprint}()';
const response = 'flask.Response()';
const others = { is: 'flask.PathParameter()', numbers: '<(?:int|float|uuid)(?:\\([^)]*\\))?:NAME>' };
const isNoPage = { argument: 'named', member: 'mimetype', isMissing: true } as const;
const isNoType = { argument: 'named', member: 'content_type', isMissing: true } as const;

const routes: readonly Handler[] = [
  { path: `${application}.route()`, from: 0, receives: [], others, answers: 'flask.Answer', route: { method: { named: 'methods', otherwise: 'get' }, path: { argument: 0 } } },
  { path: `${application}.{get,post,put,patch,delete}()`, from: 0, receives: [], others, answers: 'flask.Answer', route: { method: 'name', path: { argument: 0 } } },
  { path: `${application}.add_url_rule`, from: 2, receives: [], others, answers: 'flask.Answer', route: { method: { named: 'methods', otherwise: 'get' }, path: { argument: 0 } } },
  { path: `${application}.errorhandler()`, from: 0, receives: ['Error()'], answers: 'flask.Answer' },
];

const pages: readonly Sink[] = [
  { path: 'flask.Answer', argument: 'assigned', kind: 'html' },
  { path: 'flask.Answer', argument: 'assigned', member: '0', kind: 'html' },
  { path: 'flask.Answer', argument: 'assigned', kind: 'response' },
  { path: 'flask.make_response', argument: 0, kind: 'html' },
  { path: 'flask.{make_response,jsonify}', argument: 'all', kind: 'response' },
  { path: 'flask.Response', argument: 0, kind: 'html', where: [isNoPage, isNoType] },
  { path: 'flask.Response', argument: 0, kind: 'response' },
  { path: `${response}.set_data`, argument: 0, kind: 'html' },
];

const secrets: readonly Use[] = [
  { path: 'flask.Flask().secret_key', at: 'assignment', kind: 'weak-session-secret', where: [{ argument: 'assigned', isFixed: true }] },
  { path: 'flask.Flask().config.{SECRET_KEY,JWT_SECRET_KEY}', at: 'assignment', kind: 'weak-session-secret', where: [{ argument: 'assigned', isFixed: true }] },
  ...['SECRET_KEY', 'JWT_SECRET_KEY'].flatMap((member): Use[] => [
    { path: 'flask.Flask().config.{update,from_mapping}', kind: 'weak-session-secret', where: [{ argument: 'named', member, isFixed: true }] },
    { path: 'flask.Flask().config.{update,from_mapping}', kind: 'weak-session-secret', where: [{ argument: 0, member, isFixed: true }] },
  ]),
];

const cookies: readonly Use[] = [
  ...['secure', 'httponly'].flatMap((member): Use[] => [
    { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 'named', member, isMissing: true }] },
    { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 'named', member, is: [false, null] }] },
  ]),
  { path: 'flask.Flask().config.{SESSION_COOKIE_SECURE,SESSION_COOKIE_HTTPONLY}', at: 'assignment', kind: 'insecure-cookie', where: [{ argument: 'assigned', is: [false] }] },
];

/** The packages `flask` and `flask_cors`. */
export const flask: Model = {
  id: 'flask',
  title: 'Flask',
  language: 'python',
  types: [
    { path: 'flask.make_response()', is: response },
    { path: 'flask.{redirect,jsonify}()', is: response },
    { path: 'quart', is: 'flask' },
    { path: 'flask.abort()', is: 'never' },
    { path: 'flask.Flask().test_request_context().request', is: 'flask.request' },
  ],
  signatures: [
    { path: `${application}.add_url_rule`, parameters: ['rule', 'endpoint', 'view_func'] },
    { path: 'flask.Response', parameters: ['response', 'status', 'headers'] },
    { path: 'flask.redirect', parameters: ['location', 'code'] },
    { path: 'flask.send_file', parameters: ['path_or_file'] },
    { path: 'flask.render_template_string', parameters: ['source'] },
  ],
  handlers: routes,
  sources: [
    { path: 'flask.request.{args,form,values,view_args}', kind: 'request', isObject: true, clears: ['nosql'] },
    { path: 'flask.request.{cookies,files}', kind: 'request', isObject: true },
    { path: 'flask.request.json', kind: 'request', isObject: true },
    { path: 'flask.request.get_json()', kind: 'request', isObject: true },
    { path: 'flask.request.headers', kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: 'flask.request.headers.Host', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: 'flask.request.{data,stream,query_string,url,full_path}', kind: 'request', clears: ['nosql'] },
    { path: 'flask.request.get_data()', kind: 'request' },
    { path: 'flask.request.{path,base_url,host}', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url', 'html'] },
    { path: 'flask.PathParameter()', kind: 'request', clears: ['nosql', 'header', 'log'] },
  ],
  steps: [{ path: 'flask.Markup', from: '0', to: 'result' }],
  sinks: [
    ...pages,
    { path: 'flask.redirect', argument: 0, kind: 'redirect' },
    { path: 'flask.send_file', argument: 0, kind: 'path' },
    { path: 'flask.send_from_directory', argument: 0, kind: 'path' },
    { path: 'flask.render_template_string', argument: 0, kind: 'template' },
    { path: 'flask.Markup', argument: 0, kind: 'html' },
    { path: 'flask.request.files.**.save', argument: 0, kind: 'path' },
    { path: `${response}.headers.{Location,location}`, argument: 'assigned', kind: 'redirect' },
    { path: `${response}.headers.Access-Control-Allow-Origin`, argument: 'assigned', kind: 'origin' },
  ],
  uses: [
    ...secrets,
    ...cookies,
    { path: `${response}.headers.Access-Control-Allow-Origin`, at: 'assignment', kind: 'any-origin', where: [{ argument: 'assigned', is: ['*'] }] },
    { path: 'flask_cors.{CORS,cross_origin}', kind: 'any-origin', where: [{ argument: 'named', member: 'origins', isMissing: true }, { argument: 'named', member: 'resources', isMissing: true }] },
    { path: 'flask_cors.{CORS,cross_origin}', kind: 'any-origin', where: [{ argument: 'named', member: 'origins', is: ['*'] }] },
    { path: 'flask_cors.{CORS,cross_origin}', kind: 'any-origin', where: [{ argument: 'named', member: 'origins.*', is: ['*'] }] },
  ],
  acts: [
    { path: 'flask.Flask', kind: 'application' },
    { path: 'flask.Flask().run', kind: 'listening' },
    { path: 'flask.Flask().run', kind: 'debugging', where: [{ argument: 'named', member: 'debug', is: [true] }] },
    { path: 'flask.{render_template,send_file}', kind: 'page' },
    { path: 'flask_limiter.Limiter', kind: 'rate-limit' },
    { path: 'flask_talisman.Talisman', kind: 'security-headers' },
    { path: 'flask_wtf.csrf.CSRFProtect', kind: 'csrf-check' },
  ],
};
