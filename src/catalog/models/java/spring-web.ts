/**
 * Spring MVC and WebFlux: methods of controllers get parts of the request by annotations, and what they return is the answer.
 * https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller.html
 */
import type { Annotation, Model } from '../../model.ts';

const bind = 'org.springframework.web.bind.annotation';
const verbs = ['Get', 'Post', 'Put', 'Delete', 'Patch'];
const address = ['path'];
/** Of which types a page may be. */
const noPage = { named: 'produces', unless: 'html|svg|\\*' };

const http = 'org.springframework.http';
const entity = `${http}.ResponseEntity`;
const made = '{ok,status,badRequest,internalServerError,unprocessableEntity,created,accepted}';
const builder = `${entity}.BodyBuilder()`;
/** A view that says where to go. */
const toView = { kind: 'redirect', begins: 'redirect:', harmlessBehind: 'redirect:(?:/[^/\\\\\\u0000]|[\\w.-]+/|/$)' } as const;
const pages = ['text/html', 'text/html;charset=utf-8', 'application/xhtml+xml', 'image/svg+xml', '*/*'];
const types = {
  TEXT_PLAIN: 'text/plain', TEXT_HTML: 'text/html', TEXT_XML: 'text/xml', APPLICATION_JSON: 'application/json', APPLICATION_XML: 'application/xml', APPLICATION_OCTET_STREAM: 'application/octet-stream',
  APPLICATION_PDF: 'application/pdf', IMAGE_PNG: 'image/png', IMAGE_JPEG: 'image/jpeg', IMAGE_GIF: 'image/gif', TEXT_EVENT_STREAM: 'text/event-stream', ALL: '*/*',
};

const parameters: readonly Annotation[] = [
  { path: `${bind}.{RequestParam,RequestPart,MatrixVariable}`, on: 'parameter', is: 'org.springframework.Request().parameter', keepsType: true },
  { path: `${bind}.PathVariable`, on: 'parameter', is: 'org.springframework.Request().path', keepsType: true },
  { path: `${bind}.{RequestHeader,CookieValue}`, on: 'parameter', is: 'org.springframework.Request().header', keepsType: true },
  { path: `${bind}.{RequestBody,ModelAttribute}`, on: 'parameter', is: 'org.springframework.Request().body', checksFields: 'asked', keepsType: true },
  { path: `org.springframework.messaging.handler.annotation.{Payload,DestinationVariable,Header}`, on: 'parameter', is: 'org.springframework.Request().body', keepsType: true },
  { path: `org.springframework.graphql.data.method.annotation.Argument`, on: 'parameter', is: 'org.springframework.Request().body', keepsType: true },
];

/** The packages `org.springframework.web` and what comes with them. */
export const springWeb: Model = {
  id: 'spring-web',
  title: 'Spring MVC and WebFlux',
  language: 'java',
  types: [
    { path: 'org.springframework.web.context.request.WebRequest()', is: 'javax.servlet.http.HttpServletRequest()' },
    { path: `${entity}.${made}()`, is: builder },
  ],
  constants: [
    ...[...verbs, 'Head', 'Options'].map((verb) => ({ path: `${bind}.RequestMethod.${verb.toUpperCase()}`, value: verb.toLowerCase() })),
    ...Object.entries(types).flatMap(([name, value]) => [{ path: `${http}.MediaType.${name}`, value }, { path: `${http}.MediaType.${name}_VALUE`, value }]),
  ],
  annotations: [
    ...parameters,
    ...verbs.map((verb): Annotation => ({ path: `${bind}.${verb}Mapping`, on: 'method', receives: [], others: 'org.springframework.Request().body', methods: [verb.toLowerCase()], address, noPage })),
    { path: `${bind}.RequestMapping`, on: 'method', receives: [], others: 'org.springframework.Request().body', methods: { named: 'method' }, address, noPage },
    { path: `${bind}.RequestMapping`, on: 'class', address, noPage },
    { path: `${bind}.{RestController,ResponseBody}`, on: 'class', answers: 'org.springframework.Body' },
    { path: `${bind}.ResponseBody`, on: 'method', receives: [], answers: 'org.springframework.Body' },
    { path: 'org.springframework.stereotype.Controller', on: 'class', answers: 'org.springframework.View' },
  ],
  sources: [
    { path: 'org.springframework.Request().parameter', kind: 'request' },
    { path: 'org.springframework.Request().path', kind: 'request' },
    { path: 'org.springframework.Request().body', kind: 'request' },
    { path: 'org.springframework.Request().header', kind: 'request', clears: ['header', 'log'] },
    { path: 'org.springframework.web.multipart.MultipartFile().{getOriginalFilename,getBytes,getInputStream,getContentType}()', kind: 'request' },
    { path: 'org.springframework.web.reactive.function.server.ServerRequest().{queryParam,queryParams,pathVariable,bodyToMono,headers}()', kind: 'request' },
    { path: 'org.springframework.http.server.reactive.ServerHttpRequest().{getQueryParams,getHeaders,getCookies,getBody}()', kind: 'request' },
  ],
  containers: [{ path: `${entity}.${made}`, shape: 'record', isSettings: true }],
  computations: [{ path: `${http}.MediaType.{parseMediaType,valueOf}`, of: 'arguments', does: 'toText' }],
  steps: [
    { path: `${builder}.{contentType,contentLength,header,headers,cacheControl,eTag,lastModified,location,allow,varyBy}`, from: 'this', to: 'result' },
    // What is in headers that are made elsewhere is not known.
    { path: `${builder}.{contentType,headers}`, from: '0', to: 'this[.type]' },
    { path: `${builder}.header`, from: '1', to: 'this[@0]' },
    { path: 'org.springframework.web.util.HtmlUtils.{htmlEscape,htmlEscapeDecimal,htmlEscapeHex}', from: '0', to: 'result' },
    { path: 'org.springframework.web.util.HtmlUtils.htmlUnescape', from: '0', to: 'result', decodes: true },
    { path: 'org.springframework.web.util.UriUtils.{encode,encodePathSegment,encodeQueryParam}', from: '0', to: 'result' },
    { path: 'org.springframework.web.util.UriUtils.decode', from: '0', to: 'result', decodes: true },
    { path: 'org.springframework.util.StringUtils.getFilename', from: '0', to: 'result' },
    { path: 'org.springframework.util.StringUtils.{trimWhitespace,cleanPath,capitalize,trimAllWhitespace}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'org.springframework.web.util.HtmlUtils.{htmlEscape,htmlEscapeDecimal,htmlEscapeHex}', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'org.springframework.web.util.UriUtils.{encode,encodePathSegment,encodeQueryParam}', argument: 0, cleans: 'result', clears: ['html', 'header', 'log', 'url', 'path'] },
    { path: 'org.springframework.util.StringUtils.getFilename', argument: 0, cleans: 'result', clears: ['path'] },
  ],
  sinks: [
    // A text that a method returns is a page, or the name of one.
    { path: 'org.springframework.Body', argument: 'assigned', kind: 'html' },
    { path: 'org.springframework.View', argument: 'assigned', ...toView },
    { path: 'org.springframework.web.servlet.ModelAndView', argument: 0, ...toView },
    { path: 'org.springframework.web.servlet.ModelAndView().setViewName', argument: 0, ...toView },
    { path: entity, argument: 0, kind: 'html', where: [{ argument: 2, isMissing: true }] },
    { path: `${entity}.ok`, argument: 0, kind: 'html' },
    { path: `${builder}.body`, argument: 0, kind: 'html', where: [{ argument: 'this', member: 'type', isMissing: true }, { argument: 'this', member: 'Content-Type', isMissing: true }] },
    ...['type', 'Content-Type'].map((member) => ({ path: `${builder}.body`, argument: 0, kind: 'html', where: [{ argument: 'this', member, is: pages }] } as const)),
    { path: `${builder}.location`, argument: 0, kind: 'redirect' },
    { path: 'org.springframework.web.multipart.MultipartFile().transferTo', argument: 0, kind: 'upload' },
    { path: 'org.springframework.web.multipart.MultipartFile().transferTo', argument: 0, kind: 'path' },
    { path: 'org.springframework.web.servlet.view.RedirectView', argument: 0, kind: 'redirect' },
    { path: 'org.springframework.web.servlet.view.RedirectView().setUrl', argument: 0, kind: 'redirect' },
    { path: 'org.springframework.http.HttpHeaders().{setLocation,setAccessControlAllowOrigin}', argument: 0, kind: 'redirect' },
  ],
  uses: [
    { path: `${bind}.CrossOrigin`, kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    ...['origins', 'originPatterns'].map((member) => ({ path: `${bind}.CrossOrigin`, kind: 'any-origin', where: [{ argument: 'named', member, is: ['*'] }] } as const)),
    // Without any, all of them may.
    { path: `${bind}.CrossOrigin`, kind: 'any-origin', where: [{ argument: 0, isMissing: true }, { argument: 'named', member: 'origins', isMissing: true }, { argument: 'named', member: 'originPatterns', isMissing: true }] },
    { path: 'org.springframework.web.multipart.commons.CommonsMultipartResolver().{setMaxUploadSize,setMaxUploadSizePerFile}', kind: 'unbounded-body', where: [{ argument: 0, below: 0 }] },
    { path: 'org.springframework.web.servlet.config.annotation.CorsRegistration().{allowedOrigins,allowedOriginPatterns}', kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    { path: 'org.springframework.web.servlet.config.annotation.CorsRegistry().addMapping().**.{allowedOrigins,allowedOriginPatterns}', kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    { path: 'org.springframework.web.cors.CorsConfiguration().{addAllowedOrigin,addAllowedOriginPattern}', kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    { path: 'org.springframework.web.cors.CorsConfiguration().{setAllowedOrigins,setAllowedOriginPatterns}', kind: 'any-origin', where: [{ argument: 0, member: '*', is: ['*'] }] },
  ],
};
