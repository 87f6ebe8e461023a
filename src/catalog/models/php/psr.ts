/** PSR-7 requests and answers, Slim's routes, CodeIgniter's input, and loggers. https://www.php-fig.org/psr/psr-7, https://www.slimframework.com */
import type { Model } from '../../model.ts';

const request = 'Psr\\Http\\Message\\ServerRequestInterface()';
const answer = 'Psr\\Http\\Message\\ResponseInterface()';
const input = 'CI_Controller().input';
const incoming = 'CodeIgniter\\HTTP\\IncomingRequest()';
const levels = '{emergency,alert,critical,error,warning,notice,info,debug}';

/** What PSR-7 names, what Slim and CodeIgniter hand out, and PSR-3. */
export const psr: Model = {
  id: 'psr',
  title: 'PSR-7, Slim and CodeIgniter',
  language: 'php',
  types: [
    { path: 'Slim\\Factory\\AppFactory.create()', is: 'Slim\\App()' },
    { path: 'Slim\\App().group()', is: 'Slim\\Routing\\RouteCollectorProxy()' },
    { path: 'CodeIgniter\\Controller().request', is: incoming },
    { path: 'CodeIgniter\\RESTful\\ResourceController().request', is: incoming },
    { path: 'Monolog\\Logger()', is: 'Psr\\Log\\LoggerInterface()' },
    { path: `${answer}.{withStatus,withBody}()`, is: answer },
  ],
  handlers: ['Slim\\App()', 'Slim\\Routing\\RouteCollectorProxy()'].flatMap((path) => [
    { path: `${path}.{get,post,put,patch,delete,options,any}`, from: 1, receives: [request, answer, 'Slim\\Arguments()'], route: { method: 'name', path: { argument: 0 } } } as const,
    { path: `${path}.map`, from: 2, receives: [request, answer, 'Slim\\Arguments()'] } as const,
  ]),
  sources: [
    { path: `${request}.{getQueryParams,getParsedBody,getCookieParams,getUploadedFiles,getBody,getAttribute}()`, kind: 'request' },
    { path: `${request}.{getHeader,getHeaderLine,getHeaders}()`, kind: 'request', clears: ['header', 'log'] },
    { path: 'Slim\\Arguments()', kind: 'request', isObject: true },
    { path: 'Psr\\Http\\Message\\UploadedFileInterface().{getClientFilename,getClientMediaType}()', kind: 'request' },
    { path: `${input}.{get,post,get_post,post_get,cookie,input_stream}()`, kind: 'request' },
    { path: `any.input.{get_post,post_get,input_stream}()`, kind: 'request' },
    { path: `${incoming}.{getGet,getPost,getVar,getJSON,getCookie,getGetPost,getPostGet,getRawInput}()`, kind: 'request' },
  ],
  steps: [{ path: '{esc,xss_clean}', from: '0', to: 'result' }],
  sanitizers: [
    { path: '{esc,xss_clean}', argument: 0, cleans: 'result', escapes: ['html'] },
  ],
  sinks: [
    { path: `${answer}.getBody().write`, argument: 0, kind: 'html' },
    { path: `${answer}.**.withHeader`, argument: 1, kind: 'redirect', where: [{ argument: 0, is: ['Location'] }] },
    { path: 'Laminas\\Diactoros\\Response\\HtmlResponse', argument: 0, kind: 'html' },
    { path: 'Laminas\\Diactoros\\Response\\RedirectResponse', argument: 0, kind: 'redirect' },
    { path: `Psr\\Log\\LoggerInterface().${levels}`, argument: 0, kind: 'log', ignoresParameters: true },
    { path: 'Psr\\Log\\LoggerInterface().log', argument: 1, kind: 'log', ignoresParameters: true },
    { path: 'syslog', argument: 1, kind: 'log', ignoresParameters: true },
  ],
  uses: [
    { path: `${answer}.**.withHeader`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
  ],
};
