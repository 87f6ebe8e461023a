import express from 'express';
import session from 'express-session';

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true } })); // finding: disabled-csrf-protection
app.post('/orders', (req, res) => res.redirect('/orders'));
