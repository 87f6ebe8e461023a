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
  { path: `${application}.{after_request,after_app_request}`, from: 0, receives: [response] },
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

/** A pattern that every origin fits. */
const anyOrigin = '^(?:\\*|\\^?\\.[*+]\\$?)$';

const cookies: readonly Use[] = [
  { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 6, lacks: [true] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 'named', member: 'secure', to: 'True' }], assumes: 'browsers reach the server by HTTPS' } },
  { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 7, lacks: [true] }], remedy: { title: 'Hide it from scripts', set: [{ argument: 'named', member: 'httponly', to: 'True' }], assumes: 'no script of the page reads it' } },
  { path: 'flask.Flask().config.{SESSION_COOKIE_SECURE,SESSION_COOKIE_HTTPONLY}', at: 'assignment', kind: 'insecure-cookie', where: [{ argument: 'assigned', is: [false] }], remedy: { title: 'Protect it', set: [{ argument: 'assigned', to: 'True' }], assumes: 'browsers reach the server by HTTPS, and no script of the page reads it' } },
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
    { path: 'flask.ext.cors', is: 'flask_cors' },
    { path: 'flask.Flask().{response_class,Response}', is: 'flask.Response' },
    { path: 'flask.abort()', is: 'never' },
    { path: 'flask.Flask().test_request_context().request', is: 'flask.request' },
    { path: 'flask.current_app', is: 'flask.Flask()' },
    { path: 'flask.{wrappers,helpers}', is: 'flask' },
  ],
  signatures: [
    { path: 'flask.Flask().run', parameters: ['host', 'port', 'debug'] },
    { path: `${response}.set_cookie`, parameters: ['key', 'value', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'] },
    { path: `${application}.add_url_rule`, parameters: ['rule', 'endpoint', 'view_func'] },
    { path: 'flask.Response', parameters: ['response', 'status', 'headers'] },
    { path: 'flask.redirect', parameters: ['location', 'code'] },
    { path: '{flask_limiter,slowapi}.Limiter', parameters: ['key_func', 'app'] },
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
    { path: 'flask.request.{referrer,user_agent}', kind: 'request', clears: ['header', 'log', 'nosql'] },
    { path: 'flask.request.authorization', kind: 'request', isObject: true },
    { path: 'flask.request.environ', kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: 'flask.request.headers.Host', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: 'flask.request.{data,stream,query_string,url,full_path}', kind: 'request', clears: ['nosql'] },
    { path: 'flask.request.get_data()', kind: 'request' },
    { path: 'flask.request.{path,base_url,host}', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url', 'html'] },
    { path: '{flask_restful,flask_restx}.reqparse.RequestParser().parse_args()', kind: 'request', isObject: true, clears: ['nosql'] },
    { path: 'flask.PathParameter()', kind: 'request', clears: ['nosql', 'header', 'log'] },
  ],
  steps: [
    { path: 'flask.Markup', from: '0', to: 'result' },
    { path: 'any.to_dict', from: 'this', to: 'result' },
  ],
  sinks: [
    ...pages,
    { path: 'flask.session.*', argument: 'assigned', kind: 'session' },
    { path: 'flask.redirect', argument: 0, kind: 'redirect' },
    { path: 'flask.send_file', argument: 0, kind: 'path' },
    { path: 'flask.send_from_directory', argument: 0, kind: 'path' },
    { path: 'flask.render_template_string', argument: 0, kind: 'template' },
    { path: 'flask.Markup', argument: 0, kind: 'html' },
    { path: '{flask_limiter,slowapi}.Limiter', argument: 'returned', kind: 'limit-key' },
    { path: 'flask.request.files.**.save', argument: 0, kind: 'path' },
    { path: 'flask.request.files.**.save', argument: 0, kind: 'upload' },
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
    ...['origins', 'origins.*', 'resources.*.origins', 'resources.*.origins.*'].flatMap((member): Use[] => [
      { path: 'flask_cors.{CORS,cross_origin}', kind: 'any-origin', where: [{ argument: 'named', member, matches: anyOrigin }] },
    ]),
    { path: 'flask_cors.CORS', kind: 'any-origin', where: [{ argument: 'named', member: 'origins', isMissing: true }, { argument: 'named', member: 'resources', matches: '' }] },
    { path: '{flask.Response,werkzeug.datastructures.Headers}', kind: 'any-origin', where: [{ argument: 2, member: 'Access-Control-Allow-Origin', is: ['*'] }] },
    { path: 'werkzeug.datastructures.Headers', kind: 'any-origin', where: [{ argument: 0, member: 'Access-Control-Allow-Origin', is: ['*'] }] },
    ...['1', '2'].map((index): Use => ({ path: 'flask.make_response', kind: 'any-origin', where: [{ argument: 0, member: `${index}.Access-Control-Allow-Origin`, is: ['*'] }] })),
    ...[`${response}.headers`, 'werkzeug.datastructures.Headers()'].flatMap((path): Use[] => [
      { path: `${path}.{set,add,setdefault,__setitem__}`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
    ]),
    { path: 'werkzeug.datastructures.Headers().Access-Control-Allow-Origin', at: 'assignment', kind: 'any-origin', where: [{ argument: 'assigned', is: ['*'] }] },
    { path: 'flask.Flask().debug', at: 'assignment', kind: 'debugging', where: [{ argument: 'assigned', is: [true] }], remedy: { title: 'Switch it off', set: [{ argument: 'assigned', to: 'False' }], assumes: 'developers switch it on by other means' } },
    { path: 'flask.Flask().config.DEBUG', at: 'assignment', kind: 'debugging', where: [{ argument: 'assigned', is: [true] }], remedy: { title: 'Switch it off', set: [{ argument: 'assigned', to: 'False' }], assumes: 'developers switch it on by other means' } },
    { path: 'flask.Flask().config.MAX_CONTENT_LENGTH', at: 'assignment', kind: 'unbounded-body', where: [{ argument: 'assigned', above: 200 * 1024 * 1024 }] },
    { path: 'flask.Flask().config.BCRYPT_LOG_ROUNDS', at: 'assignment', kind: 'weak-password-hash', where: [{ argument: 'assigned', below: 10 }] },
    { path: 'flask.Flask().config.{WTF_CSRF_ENABLED,WTF_CSRF_CHECK_DEFAULT}', at: 'assignment', kind: 'no-csrf-check', where: [{ argument: 'assigned', is: [false] }], remedy: { title: 'Check forms', set: [{ argument: 'assigned', to: 'True' }], assumes: 'the pages send the token along' } },
    { path: 'flask_wtf.{csrf.CSRFProtect,csrf.CsrfProtect,CSRFProtect}().exempt', kind: 'no-csrf-check' },
    { path: 'flask_wtf.{FlaskForm,Form}', kind: 'no-csrf-check', where: [{ argument: 'named', member: 'csrf_enabled', is: [false] }] },
    { path: 'flask_wtf.{FlaskForm,Form}', kind: 'no-csrf-check', where: [{ argument: 'named', member: 'meta.csrf', is: [false] }] },
  ],
  acts: [
    { path: 'flask.Flask', kind: 'application' },
    { path: 'flask.Flask().run', kind: 'listening' },
    { path: 'flask.Flask().run', kind: 'debugging', where: [{ argument: 2, is: [true] }], remedies: { 'debug-enabled': { title: 'Switch it off', set: [{ argument: 'named', member: 'debug', to: 'False' }], assumes: 'developers switch it on by other means' } } },
    { path: 'flask.{render_template,send_file}', kind: 'page' },
    { path: '{flask_limiter,slowapi}.Limiter', kind: 'rate-limit' },
    { path: 'prometheus_client.generate_latest', kind: 'metrics' },
    { path: 'flask_talisman.Talisman', kind: 'security-headers' },
    { path: 'flask_wtf.csrf.CSRFProtect', kind: 'csrf-check' },
  ],
};
