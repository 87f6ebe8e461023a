// dependencies: express ^5.1.0, bcrypt ^6.0.0, express-rate-limit ^8.0.0
import bcrypt from 'bcrypt';
import { Router } from 'express';
import { passwordOf } from './customers.js';

export const router = Router();

// Whether the application limits this is told where it mounts the router.
router.post('/login', async (req, res) => {
  res.json({ ok: await bcrypt.compare(String(req.body.password), await passwordOf(res.locals.customer)) });
});
