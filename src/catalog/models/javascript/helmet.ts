/** Helmet: `app.use(helmet())` sends the headers by which browsers protect a page. https://helmetjs.github.io */
import type { Model, Use } from '../../model.ts';

/** The options that stand for a header that protects pages, by their old names and their new ones. */
const headers = ['contentSecurityPolicy', 'frameguard', 'xFrameOptions', 'hsts', 'strictTransportSecurity', 'noSniff', 'xContentTypeOptions'];

/** The package `helmet`, and its twin for Koa. */
export const helmet: Model = {
  id: 'helmet',
  title: 'Helmet',
  language: 'javascript',
  types: [
    { path: 'helmet.default', is: 'helmet' },
    { path: 'koa-helmet', is: 'helmet' },
    { path: '@fastify/helmet', is: 'helmet' },
  ],
  uses: [
    ...headers.map((member): Use => ({ path: 'helmet', kind: 'header-switched-off', where: [{ argument: 0, member, is: [false] }] })),
    ...['hsts', 'strictTransportSecurity'].map((member): Use => ({ path: 'helmet', kind: 'header-switched-off', where: [{ argument: 0, member: `${member}.maxAge`, is: [0] }] })),
  ],
  acts: [
    { path: 'helmet', kind: 'security-headers' },
    { path: 'helmet.{contentSecurityPolicy,frameguard,hsts,noSniff}', kind: 'security-headers' },
    { path: 'lusca', kind: 'security-headers' },
  ],
};
