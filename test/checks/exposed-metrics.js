import express from 'express';
import { register } from 'prom-client';

const app = express();
const show = async (req, res) => {
  res.send(await register.metrics());
};
const onlyInside = (req, res, next) => (req.ip === '10.0.0.9' ? next() : res.sendStatus(404));

app.get('/metrics', show); // finding: exposed-metrics
const handled = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);
app.get('/wrapped', handled(show)); // finding: exposed-metrics
app.get('/orders', handled((req, res) => res.json([])));
app.get('/inside', onlyInside, show);
app.get('/health', (req, res) => {
  res.json({ ok: true });
});
