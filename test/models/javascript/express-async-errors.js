// With these, what an async handler throws is handled.
import 'express-async-errors';
import express from 'express';
import Router from 'express-promise-router';
import { cancelOrder } from './orders.js';

const router = Router();
const app = express();
app.post('/orders/:id/cancel', async (req, res) => {
  await cancelOrder(res.locals.order);
  res.end();
});

export { router };
