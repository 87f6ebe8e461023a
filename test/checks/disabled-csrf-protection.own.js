// A check of one's own.
import express from 'express';
import session from 'express-session';
import { checkCsrfToken } from './forms.js';

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true } }));
app.use(checkCsrfToken);
app.post('/orders', (req, res) => res.redirect('/orders'));
