/**
 * Django: views get a request, and answer with a response; the object-relational mapper escapes values, but for the methods that take SQL. Also
 * Django REST framework. https://docs.djangoproject.com, https://www.django-rest-framework.org
 */
import type { Model, Sink, Use } from '../../model.ts';

const request = 'django.http.HttpRequest()';
const response = 'django.http.HttpResponse()';
const cursor = 'django.db.{connection,connections.*}.cursor()';
const isPage = [{ argument: 'named', member: 'content_type', isMissing: true }] as const;

const queries: readonly Sink[] = [
  { path: `${cursor}.execute`, argument: 0, kind: 'sql', parameters: { placeholder: '%s', values: { argument: 1 } } },
  { path: `${cursor}.executemany`, argument: 0, kind: 'sql' },
  { path: `${cursor}.{execute,executemany}`, argument: 1, kind: 'data' },
  { path: 'django.db.models.expressions.RawSQL', argument: 0, kind: 'sql', warnsOfParameters: true, parameters: { placeholder: '%s', values: { argument: 1 } } },
  { path: 'django.db.models.RawSQL', argument: 0, kind: 'sql', parameters: { placeholder: '%s', values: { argument: 1 } } },
  { path: 'django.db.models.Model.objects.**.raw', argument: 0, kind: 'sql', parameters: { placeholder: '%s', values: { argument: 1 } } },
  ...[0, 1, 3, 4].flatMap((argument) => ['django.db.models.Model.objects.**.extra', 'any.extra'].map((path): Sink => ({ path, argument, member: '*', kind: 'sql' }))),
];

const stored: readonly Sink[] = [
  { path: 'django.db.models.Model.objects.**.{create,update,get_or_create,update_or_create}', argument: 'named', kind: 'attributes' },
  { path: 'django.db.models.Model', argument: 'named', kind: 'attributes' },
  { path: 'django.db.models.Model.objects.**.{create,update}', argument: 'named', kind: 'data' },
];

const cookies: readonly Use[] = [
  { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 6, lacks: [true] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 'named', member: 'secure', to: 'True' }], assumes: 'browsers reach the server by HTTPS' } },
  { path: `${response}.set_cookie`, kind: 'insecure-cookie', where: [{ argument: 7, lacks: [true] }], remedy: { title: 'Hide it from scripts', set: [{ argument: 'named', member: 'httponly', to: 'True' }], assumes: 'no script of the page reads it' } },
  { path: `${response}.set_signed_cookie`, kind: 'insecure-cookie', where: [{ argument: 7, lacks: [true] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 'named', member: 'secure', to: 'True' }], assumes: 'browsers reach the server by HTTPS' } },
  { path: `${response}.set_signed_cookie`, kind: 'insecure-cookie', where: [{ argument: 8, lacks: [true] }], remedy: { title: 'Hide it from scripts', set: [{ argument: 'named', member: 'httponly', to: 'True' }], assumes: 'no script of the page reads it' } },
];

/** The packages `django` and `rest_framework`. */
export const django: Model = {
  id: 'django',
  title: 'Django',
  language: 'python',
  types: [
    { path: 'django.views.**.request', is: request },
    { path: 'rest_framework.**.request', is: request },
    { path: 'rest_framework.request.Request()', is: request },
    { path: 'django.http.request.HttpRequest()', is: request },
    { path: 'django.core.handlers.wsgi.WSGIRequest()', is: request },
    { path: 'django.http.{HttpResponseBadRequest,HttpResponseForbidden,HttpResponseNotFound,HttpResponseServerError,StreamingHttpResponse,JsonResponse,HttpResponseRedirect,HttpResponsePermanentRedirect,HttpResponseNotModified,HttpResponseNotAllowed,HttpResponseGone,FileResponse}()', is: response },
    { path: 'django.shortcuts.{render,redirect}()', is: response },
    { path: 'rest_framework.response.Response()', is: response },
    { path: 'django.http.response.HttpResponse', is: 'django.http.HttpResponse' },
    { path: 'django.utils.safestring.SafeString', is: 'django.utils.safestring.mark_safe' },
    { path: 'django.db.models.Manager()', is: 'django.db.models.Model.objects' },
    { path: 'django.contrib.auth.models.{User,Group,Permission}', is: 'django.db.models.Model' },
    { path: 'django.contrib.auth.get_user_model()', is: 'django.db.models.Model' },
    { path: 'django.conf.urls.{url}', is: 'django.urls.re_path' },
    { path: 'web.Request()', is: request },
  ],
  conventions: [
    { parameters: [['request', 'req', 'http_request']], receives: ['web.Request()'] },
  ],
  handlers: [
    { path: 'django.urls.path', from: 1, receives: [request], others: { is: 'django.PathParameter()', numbers: '<(?:int|uuid|slug):NAME>' } },
    { path: 'django.urls.re_path', from: 1, receives: [request], others: { is: 'django.PathParameter()', numbers: '\\(\\?P<NAME>(?:\\\\d|\\[0-9\\])[+*{)]' } },
  ],
  annotations: [
    { path: 'rest_framework.decorators.{action,api_view}', on: 'method', receives: ['web.Request()'] },
  ],
  sources: [
    { path: `${request}.{GET,POST}`, kind: 'request', isObject: true, clears: ['nosql'] },
    { path: `${request}.{COOKIES,FILES}`, kind: 'request', isObject: true },
    { path: `${request}.{META,headers}`, kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: `${request}.META.{REMOTE_ADDR,SERVER_NAME,SERVER_PORT,REQUEST_METHOD}`, kind: 'environment' },
    { path: `${request}.{body,data}`, kind: 'request', isObject: true },
    { path: `${request}.query_params`, kind: 'request', isObject: true, clears: ['nosql'] },
    { path: `${request}.{get_full_path,build_absolute_uri}()`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url'] },
    { path: `${request}.read()`, kind: 'request' },
    { path: `${request}.{path,path_info}`, kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url', 'html'] },
    { path: 'django.PathParameter()', kind: 'request', clears: ['nosql', 'header', 'log'] },
    { path: '{django.views.**,rest_framework.**}.kwargs', kind: 'request', isObject: true, clears: ['nosql', 'header', 'log'] },
  ],
  steps: [
    { path: 'django.utils.safestring.mark_safe', from: '0', to: 'result' },
    { path: 'django.utils.html.{escape,conditional_escape,strip_tags}', from: '0', to: 'result' },
    { path: 'django.utils.html.format_html', from: '0', to: 'result' },
    { path: 'django.utils.http.{urlencode,quote,urlquote}', from: '0[*]', to: 'result' },
    { path: 'django.utils.text.{slugify,get_valid_filename}', from: '0', to: 'result' },
    { path: 'any.dict', from: 'this', to: 'result' },
    { path: 'django.utils.encoding.{force_str,smart_str,force_bytes}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'django.utils.html.{escape,conditional_escape}', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'django.utils.text.slugify', argument: 0, cleans: 'result', establishes: 'pattern' },
    { path: 'django.utils.text.get_valid_filename', argument: 0, cleans: 'result', clears: ['path', 'header', 'log'] },
    { path: 'django.utils.http.{urlencode,quote,urlquote}', argument: 'all', cleans: 'result', clears: ['html', 'header', 'log'] },
    { path: 'django.utils.http.{url_has_allowed_host_and_scheme,is_safe_url}', argument: 0, cleans: 'argument', when: { is: true }, clears: ['redirect'] },
    { path: 'django.core.validators.{validate_slug,validate_email,validate_ipv4_address}', argument: 0, cleans: 'argument', establishes: 'pattern' },
  ],
  sinks: [
    ...queries,
    ...stored,
    { path: 'django.http.{HttpResponse,HttpResponseBadRequest,HttpResponseForbidden,HttpResponseNotFound,HttpResponseServerError,StreamingHttpResponse}', argument: 0, kind: 'html', where: isPage },
    { path: 'django.http.{HttpResponse,HttpResponseBadRequest,HttpResponseServerError,JsonResponse}', argument: 0, kind: 'response' },
    { path: 'rest_framework.response.Response', argument: 0, kind: 'response' },
    { path: `${response}.write`, argument: 0, kind: 'html' },
    { path: `${request}.session.*`, argument: 'assigned', kind: 'session' },
    { path: 'django.utils.safestring.mark_safe', argument: 0, kind: 'html' },
    { path: 'django.utils.html.format_html', argument: 0, kind: 'html' },
    { path: 'django.http.{HttpResponseRedirect,HttpResponsePermanentRedirect}', argument: 0, kind: 'redirect' },
    { path: 'django.shortcuts.redirect', argument: 0, kind: 'redirect' },
    { path: 'django.template.Template', argument: 0, kind: 'template' },
    { path: 'django.template.engines.*.from_string', argument: 0, kind: 'template' },
    { path: 'django.core.files.storage.FileSystemStorage().{open,delete}', argument: 0, kind: 'path' },
    // Markup for a template is markup in the page: there would be no other reason to make it.
    { path: 'django.shortcuts.render', argument: 2, member: '*', kind: 'html', begins: '\\s*<[a-z][\\w-]*[\\s>/]' },
  ],
  uses: [
    ...cookies,
    { path: `${response}.Access-Control-Allow-Origin`, at: 'assignment', kind: 'any-origin', where: [{ argument: 'assigned', is: ['*'] }] },
    { path: `${response}.__setitem__`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
    { path: 'django.contrib.auth.hashers.make_password', kind: 'weak-password-hash', where: [{ argument: 2, matches: '^(?:unsalted_)?(?:md5|sha1)$' }] },
  ],
  signatures: [
    { path: `${response}.set_cookie`, parameters: ['key', 'value', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'] },
    { path: `${response}.set_signed_cookie`, parameters: ['key', 'value', 'salt', 'max_age', 'expires', 'path', 'domain', 'secure', 'httponly', 'samesite'] },
    { path: 'django.db.models.Model.objects.**.extra', parameters: ['select', 'where', 'params', 'tables', 'order_by'] },
    { path: 'any.extra', parameters: ['select', 'where', 'params', 'tables', 'order_by'] },
    { path: 'django.contrib.auth.hashers.make_password', parameters: ['password', 'salt', 'hasher'] },
    { path: 'django.http.HttpResponse', parameters: ['content', 'content_type', 'status'] },
  ],
  acts: [
    { path: 'django.shortcuts.render', kind: 'page' },
    { path: 'django.contrib.auth.{authenticate,hashers.check_password}', kind: 'password-check' },
    { path: `${cursor}.execute`, kind: 'query' },
  ],
};
