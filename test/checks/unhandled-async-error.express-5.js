// dependencies: express ^5.1.0
import express from 'express';
import { find } from './payments.js';

const app = express();

app.post('/orders', async (req, res) => {
  res.json(await find(res.locals.order));
});
