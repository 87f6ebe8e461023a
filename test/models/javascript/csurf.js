// Checks of forms by a token: an application with one is silent.
import express from 'express';
import session from 'express-session';
import csurf from 'csurf';
import tinyCsrf from 'tiny-csrf';
import { doubleCsrf } from 'csrf-csrf';
import { csrfSync } from 'csrf-sync';
import lusca from 'lusca';

const { doubleCsrfProtection } = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET });
const { csrfSynchronisedProtection } = csrfSync();

const app = express();
app.use(csurf());
app.use(tinyCsrf(process.env.CSRF_SECRET));
app.use(doubleCsrfProtection);
app.use(csrfSynchronisedProtection);
app.use(lusca.csrf());
app.post('/orders', (req, res) => res.end());

export { session };
