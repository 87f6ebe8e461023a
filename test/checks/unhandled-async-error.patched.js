// dependencies: express ^4.21.2, express-async-errors ^3.1.1
import 'express-async-errors';
import express from 'express';
import { find } from './payments.js';

const app = express();

app.post('/orders', async (req, res) => {
  res.json(await find(res.locals.order));
});
