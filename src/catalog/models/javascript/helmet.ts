/** Helmet: `app.use(helmet())` sends the headers by which browsers protect a page. https://helmetjs.github.io */
import type { Model } from '../../model.ts';

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
  acts: [
    { path: 'helmet', kind: 'security-headers' },
    { path: 'helmet.{contentSecurityPolicy,frameguard,hsts,noSniff}', kind: 'security-headers' },
    { path: 'lusca', kind: 'security-headers' },
  ],
};
