/**
 * Servlets, of Java EE and Jakarta: what a request brings, what an answer does, and what a session keeps.
 * https://jakarta.ee/specifications/servlet/6.0/apidocs/
 */
import type { Model, Sanitizer, Sink } from '../../model.ts';

const http = '{javax,jakarta}.servlet.http';
const request = `${http}.HttpServletRequest()`;
const response = `${http}.HttpServletResponse()`;
/** The server has read these line by line, and an address holds no line either. */
const lines = ['header', 'log'] as const;

const answers: readonly Sink[] = [
  { path: `${response}.getWriter().{print,println,write,append}`, argument: 0, kind: 'html' },
  { path: `${response}.getWriter().{print,println,write,append}`, argument: 0, kind: 'response' },
  { path: `${response}.getWriter().{format,printf}`, argument: 'all', kind: 'html' },
  { path: `${response}.getWriter().{format,printf}`, argument: 'all', member: '*', kind: 'html' },
  { path: `${response}.getOutputStream().{print,println,write}`, argument: 0, kind: 'html' },
  { path: `${response}.sendRedirect`, argument: 0, kind: 'redirect' },
  { path: `${response}.{addHeader,setHeader}`, argument: 1, kind: 'header' },
  { path: `${response}.{addHeader,setHeader}`, argument: 1, kind: 'redirect', where: [{ argument: 0, is: ['Location'] }] },
  { path: `${response}.{addHeader,setHeader}`, argument: 1, kind: 'origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }] },
  { path: `${response}.sendError`, argument: 1, kind: 'html' },
  // Behind the path there are only parameters of the request that is passed on.
  { path: `${request}.getRequestDispatcher`, argument: 0, kind: 'path', harmlessBehind: '[^?]+\\?' },
  { path: `${http}.Part().write`, argument: 0, kind: 'upload' },
  { path: `${http}.Part().write`, argument: 0, kind: 'path' },
  { path: '{javax,jakarta}.servlet.ServletContext().{getRealPath,getResourceAsStream}', argument: 0, kind: 'path' },
];

/** What an answer sends after it has said that it is no page. */
const noPage: readonly Sanitizer[] = ['text/plain', 'application/json', 'application/xml', 'text/csv', 'application/octet-stream', 'application/pdf', 'image/png', 'text/event-stream'].flatMap((type): Sanitizer[] =>
  [`${type}`, `${type};charset=utf-8`, `${type}; charset=utf-8`, `${type}; charset=utf8`].map((is) => ({ path: `${response}.setContentType`, argument: 'this', cleans: 'argument', where: [{ argument: 0, is: [is] }], clears: ['html'] })));

/** The packages `javax.servlet` and `jakarta.servlet`. */
export const servlet: Model = {
  id: 'servlet',
  title: 'Servlets',
  language: 'java',
  types: [
    { path: '{javax,jakarta}.servlet.ServletRequest()', is: 'javax.servlet.http.HttpServletRequest()' },
    { path: '{javax,jakarta}.servlet.ServletResponse()', is: 'javax.servlet.http.HttpServletResponse()' },
    { path: `${request}.getSession()`, is: 'javax.servlet.http.HttpSession()' },
    { path: `${request}.getServletContext()`, is: 'javax.servlet.ServletContext()' },
    { path: `${request}.getPart()`, is: 'javax.servlet.http.Part()' },
    { path: `${http}.HttpServletRequestWrapper()`, is: 'javax.servlet.http.HttpServletRequest()' },
    { path: `${http}.HttpServlet().getServletContext()`, is: 'javax.servlet.ServletContext()' },
  ],
  sources: [
    { path: `${request}.{getParameter,getParameterMap,getParameterNames,getParameterValues,getQueryString,getReader,getInputStream,getPathInfo,getPathTranslated}()`, kind: 'request' },
    { path: `${request}.{getHeader,getHeaders,getHeaderNames,getRemoteUser}()`, kind: 'request', clears: lines },
    // It begins with this server's address, which a link cannot change.
    { path: `${request}.getRequestURL()`, kind: 'request', clears: [...lines, 'redirect'] },
    { path: `${request}.getRequestURI()`, kind: 'request', clears: [...lines, 'redirect', 'url'] },
    { path: `${request}.{getServerName,getRemoteHost}()`, kind: 'request', clears: [...lines, 'redirect', 'html'] },
    { path: `${request}.getCookies()`, kind: 'request', isObject: true, clears: lines },
    { path: `${http}.Part().{getSubmittedFileName,getInputStream,getHeader}()`, kind: 'request' },
  ],
  steps: [
    { path: 'any.{getValue,getName,getComment,getDomain,getPath}', from: 'this', to: 'result' },
    { path: `${response}.{getWriter,getOutputStream}`, from: 'this', to: 'result' },
    { path: `${request}.getSession`, from: 'this', to: 'result' },
    { path: `${http}.Cookie().setSecure`, from: '0', to: 'this[.secure]' },
    { path: `${http}.Cookie().setHttpOnly`, from: '0', to: 'this[.httpOnly]' },
    { path: `${http}.Cookie().setMaxAge`, from: '0', to: 'this[.maxAge]' },
    { path: `${http}.Cookie().setValue`, from: '0', to: 'this[.value]' },
    { path: `${http}.HttpSession().{setAttribute,putValue}`, from: '1', to: 'this[@0]' },
    { path: `${http}.HttpSession().{getAttribute,getValue}`, from: 'this[@0]', to: 'result' },
    { path: `${request}.setAttribute`, from: '1', to: 'this[@0]' },
    { path: `${request}.getAttribute`, from: 'this[@0]', to: 'result' },
    { path: `${response}.{encodeURL,encodeRedirectURL}`, from: '0', to: 'result' },
  ],
  containers: [{ path: `${http}.Cookie`, shape: 'record', names: ['name', 'value'], isSettings: true }],
  sanitizers: noPage,
  sinks: [
    ...answers,
    { path: `${http}.HttpSession().{setAttribute,putValue}`, argument: 0, kind: 'session' },
    { path: `${http}.HttpSession().{setAttribute,putValue}`, argument: 1, kind: 'session' },
  ],
  uses: [
    { path: `${http}.Cookie().setSecure`, kind: 'insecure-cookie', where: [{ argument: 0, is: [false] }], remedy: { title: 'Send it over HTTPS only', set: [{ argument: 0, to: 'true' }], assumes: 'the site is reached by HTTPS alone' } },
    { path: `${http}.Cookie().setHttpOnly`, kind: 'insecure-cookie', where: [{ argument: 0, is: [false] }], remedy: { title: 'Hide it from scripts', set: [{ argument: 0, to: 'true' }], assumes: 'no script of the page reads it' } },
    // One that is told to end at once protects nothing.
    ...['secure', 'httpOnly'].map((flag) => ({
      path: `${response}.addCookie`, kind: 'insecure-cookie', where: [{ argument: 0, member: flag, isMissing: true }, { argument: 0, member: 'maxAge', lacks: [0] }],
    } as const)),
    { path: `${response}.{addHeader,setHeader}`, kind: 'any-origin', where: [{ argument: 0, is: ['Access-Control-Allow-Origin'] }, { argument: 1, is: ['*'] }] },
  ],
  acts: [
    { path: `${request}.getRequestDispatcher`, kind: 'page' },
  ],
};
