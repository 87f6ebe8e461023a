import express from 'express';
import { register } from 'prom-client';

const app = express();
app.get('/metrics', async (req, res) => {
  if (!req.app.get('metrics-token').fits(req.get('authorization'))) {
    return res.sendStatus(401);
  }
  res.send(await register.metrics());
});
