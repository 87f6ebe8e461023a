// Headers that protect pages: an application with them is silent.
import express from 'express';
import helmet from 'helmet';
import koaHelmet from 'koa-helmet';
import fastifyHelmet from '@fastify/helmet';
import lusca from 'lusca';

const app = express();
app.use(helmet());
app.use(helmet.default());
app.use(helmet.contentSecurityPolicy());
app.use(helmet.frameguard());
app.use(helmet.hsts());
app.use(helmet.noSniff());
app.use(lusca({ xframe: 'SAMEORIGIN' }));
app.get('/', (req, res) => res.render('index'));
app.listen(3000);

export { koaHelmet, fastifyHelmet };

// Headers that are switched off.
app.use(helmet({ contentSecurityPolicy: false }));
app.use(helmet({ frameguard: false, xssFilter: false }));
app.use(helmet({ hsts: { maxAge: 0 } }));
app.use(helmet({ xContentTypeOptions: false }));
app.use(helmet({ xFrameOptions: { action: 'deny' }, strictTransportSecurity: true, xPoweredBy: false }));
