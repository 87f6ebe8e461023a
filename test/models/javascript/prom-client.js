const express = require('express');
const client = require('prom-client');

const app = express();
const registry = new client.Registry();

app.get('/metrics', async (req, res) => {
  res.type(client.register.contentType).send(await client.register.metrics());
});
app.get('/metrics.json', async (req, res) => {
  res.json(await registry.getMetricsAsJSON());
});
app.get('/own', async (req, res) => {
  res.send(await registry.metrics());
});
app.get('/all', async (req, res) => {
  res.json([await client.default.register.metrics(), await client.default.register.getMetricsAsJSON(), await client.register.getMetricsAsJSON()]);
});

const isScraper = (req, res, next) => (req.socket.localPort === 9000 ? next() : res.sendStatus(404));
app.get('/guarded', isScraper, async (req, res) => {
  res.send(await registry.metrics());
});
