// Another site's page cannot send JSON unasked.
import express from 'express';
import session from 'express-session';

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true } }));
app.post('/orders', (req, res) => res.status(201).end());
