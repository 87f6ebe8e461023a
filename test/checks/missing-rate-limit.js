import bcrypt from 'bcrypt';
import express from 'express';
import { passwordOf } from './customers.js';

const app = express();
app.use(express.json());

async function isRight(req) {
  return bcrypt.compare(String(req.body.password), await passwordOf(res.locals.customer));
}

app.post('/login', async (req, res) => { // finding: missing-rate-limit
  res.json({ ok: await isRight(req) });
});

app.post('/orders', async (req, res) => {
  res.json({ ok: await isRight(req) });
});

app.post('/logout', (req, res) => {
  res.end();
});

app.get('/login', (req, res) => {
  res.render('login');
});
