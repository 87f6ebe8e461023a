/**
 * Spring MVC and WebFlux: methods of controllers get parts of the request by annotations, and what they return is the answer.
 * https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller.html
 */
import type { Annotation, Model } from '../../model.ts';

const bind = 'org.springframework.web.bind.annotation';
const mappings = '{RequestMapping,GetMapping,PostMapping,PutMapping,DeleteMapping,PatchMapping}';

const parameters: readonly Annotation[] = [
  { path: `${bind}.{RequestParam,RequestPart,MatrixVariable}`, on: 'parameter', is: 'org.springframework.Request().parameter', keepsType: true },
  { path: `${bind}.PathVariable`, on: 'parameter', is: 'org.springframework.Request().path', keepsType: true },
  { path: `${bind}.{RequestHeader,CookieValue}`, on: 'parameter', is: 'org.springframework.Request().header', keepsType: true },
  { path: `${bind}.{RequestBody,ModelAttribute}`, on: 'parameter', is: 'org.springframework.Request().body', checksFields: true, keepsType: true },
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
  ],
  annotations: [
    ...parameters,
    { path: `${bind}.${mappings}`, on: 'method', receives: [], others: 'org.springframework.Request().body', },
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
  steps: [
    { path: 'org.springframework.web.util.HtmlUtils.{htmlEscape,htmlEscapeDecimal,htmlEscapeHex}', from: '0', to: 'result' },
    { path: 'org.springframework.web.util.HtmlUtils.htmlUnescape', from: '0', to: 'result' },
    { path: 'org.springframework.web.util.UriUtils.{encode,encodePathSegment,encodeQueryParam}', from: '0', to: 'result' },
    { path: 'org.springframework.web.util.UriUtils.decode', from: '0', to: 'result' },
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
    { path: 'org.springframework.View', argument: 'assigned', kind: 'redirect', begins: 'redirect:' , harmlessBehind: 'redirect:(?:/[^/\\\\\\u0000]|[\\w.-]+/|/$)' },
    { path: 'org.springframework.web.servlet.view.RedirectView', argument: 0, kind: 'redirect' },
    { path: 'org.springframework.web.servlet.view.RedirectView().setUrl', argument: 0, kind: 'redirect' },
    { path: 'org.springframework.http.HttpHeaders().{setLocation,setAccessControlAllowOrigin}', argument: 0, kind: 'redirect' },
  ],
  uses: [
    { path: 'org.springframework.web.multipart.commons.CommonsMultipartResolver().{setMaxUploadSize,setMaxUploadSizePerFile}', kind: 'unbounded-body', where: [{ argument: 0, below: 0 }] },
    { path: 'org.springframework.web.servlet.config.annotation.CorsRegistration().{allowedOrigins,allowedOriginPatterns}', kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    { path: 'org.springframework.web.servlet.config.annotation.CorsRegistry().addMapping().**.{allowedOrigins,allowedOriginPatterns}', kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    { path: 'org.springframework.web.cors.CorsConfiguration().{addAllowedOrigin,addAllowedOriginPattern}', kind: 'any-origin', where: [{ argument: 0, is: ['*'] }] },
    { path: 'org.springframework.web.cors.CorsConfiguration().{setAllowedOrigins,setAllowedOriginPatterns}', kind: 'any-origin', where: [{ argument: 0, member: '*', is: ['*'] }] },
  ],
};
