// A password may be tried as often as somebody likes.
import express from 'express';
import argon2 from 'argon2';
import bcrypt from 'bcrypt';
import bcryptjs from 'bcryptjs';
import passport from 'passport';
import session from 'express-session';
import cookieSession from 'cookie-session';
import { find } from './customers.js';

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true } })); // finding: disabled-csrf-protection
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'none' } })); // finding: disabled-csrf-protection
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'lax' } }));
app.use(cookieSession({ keys: [process.env.SESSION_KEY] })); // finding: disabled-csrf-protection
app.use(cookieSession({ keys: [process.env.SESSION_KEY], sameSite: 'none' })); // finding: disabled-csrf-protection
app.use(cookieSession({ keys: [process.env.SESSION_KEY], sameSite: 'strict' }));

app.post('/login', async (req, res) => { // finding: missing-rate-limit
  res.json({ ok: await bcrypt.compare(String(req.body.password), await find()) });
});
app.post('/login', (req, res) => { // finding: missing-rate-limit
  res.json({ ok: bcryptjs.compareSync(String(req.body.password), find()), hash: bcryptjs.hashSync('x', 12) });
});
app.post('/login', async (req, res) => { // finding: missing-rate-limit
  res.json({ ok: await argon2.verify(await find(), String(req.body.password)) });
});
app.post('/login', passport.authenticate('local')); // finding: missing-rate-limit
app.post('/login', passport.authenticate('github'));

const names = ['comparePassword', 'checkPassword', 'verifyPassword', 'validPassword', 'isValidPassword', 'isPasswordMatch', 'matchPassword', 'validatePassword'];
app.post('/login', async (req, res) => { // finding: missing-rate-limit
  const customer = await find();
  res.json({ ok: await customer.comparePassword(String(req.body.password)), names });
});
