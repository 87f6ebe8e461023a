/** JAX-RS, of Java EE and Jakarta: methods of resources get parts of the request by annotations. https://jakarta.ee/specifications/restful-ws/3.1/ */
import type { Annotation, Model } from '../../model.ts';

const rs = '{javax,jakarta}.ws.rs';
const cookie = `${rs}.core.NewCookie`;

/** The packages `javax.ws.rs` and `jakarta.ws.rs`. */
export const jaxRs: Model = {
  id: 'jax-rs',
  title: 'JAX-RS',
  language: 'java',
  annotations: [
    { path: `${rs}.{QueryParam,FormParam,MatrixParam}`, on: 'parameter', is: 'javax.ws.rs.Request().parameter', keepsType: true },
    { path: `${rs}.PathParam`, on: 'parameter', is: 'javax.ws.rs.Request().path', keepsType: true },
    { path: `${rs}.{HeaderParam,CookieParam}`, on: 'parameter', is: 'javax.ws.rs.Request().header', keepsType: true },
    { path: `${rs}.BeanParam`, on: 'parameter', is: 'javax.ws.rs.Request().body', keepsType: true },
    ...['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].map((verb): Annotation => ({ path: `${rs}.${verb}`, on: 'method', receives: [], others: 'javax.ws.rs.Request().body', methods: [verb.toLowerCase()] })),
    { path: `${rs}.Path`, on: 'method', receives: [], others: 'javax.ws.rs.Request().body', address: [] },
    { path: `${rs}.Path`, on: 'class', address: [] },
  ],
  sources: [
    { path: 'javax.ws.rs.Request().parameter', kind: 'request' },
    { path: 'javax.ws.rs.Request().path', kind: 'request' },
    { path: 'javax.ws.rs.Request().body', kind: 'request' },
    { path: 'javax.ws.rs.Request().header', kind: 'request', clears: ['header', 'log'] },
    { path: `${rs}.core.UriInfo().{getQueryParameters,getPathParameters,getPath}()`, kind: 'request' },
    { path: `${rs}.core.HttpHeaders().{getHeaderString,getRequestHeader,getCookies}()`, kind: 'request', clears: ['header', 'log'] },
  ],
  sinks: [
    { path: `${rs}.core.Response.{seeOther,temporaryRedirect}`, argument: 0, kind: 'redirect' },
    { path: `${rs}.client.Client().target`, argument: 0, kind: 'url' },
    { path: `${rs}.client.ClientBuilder.newClient().target`, argument: 0, kind: 'url' },
  ],
  uses: [
    // Which place a flag has differs by how many arguments there are.
    { path: cookie, kind: 'insecure-cookie', where: [{ argument: 2, isMissing: true }] },
    ...[3, 6].map((last) => ({ path: cookie, kind: 'insecure-cookie', where: [{ argument: last, is: [true] }, { argument: last + 1, isMissing: true }] } as const)),
    ...[3, 4, 5, 6, 7, 8, 9].map((argument) => ({ path: cookie, kind: 'insecure-cookie', where: [{ argument, is: [false] }] } as const)),
  ],
};
