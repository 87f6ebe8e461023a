// dependencies: express ^5.1.0, bcrypt ^6.0.0
import bcrypt from 'bcrypt';
import { Router } from 'express';
import { passwordOf } from './customers.js';

export const router = Router();

router.post('/login', async (req, res) => { // finding: missing-rate-limit
  res.json({ ok: await bcrypt.compare(String(req.body.password), await passwordOf(res.locals.customer)) });
});
