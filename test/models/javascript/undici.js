const undici = require('undici');
const { request, fetch: undiciFetch, Client, Pool, BalancedPool, ProxyAgent, Agent } = undici;

exports.chosen = async (req, res) => {
  const { url } = req.query;
  await fetch(url); // finding: server-side-request-forgery
  await fetch(`http://${req.body.host}/status`); // finding: server-side-request-forgery
  await fetch(new URL(url)); // finding: server-side-request-forgery
  await fetch(new URL(url, 'https://api.example')); // finding: server-side-request-forgery
  await fetch(new Request(url, { method: 'POST' })); // finding: server-side-request-forgery
  await fetch(new undici.Request(url)); // finding: server-side-request-forgery
  await globalThis.fetch(url); // finding: server-side-request-forgery
  await undiciFetch(url); // finding: server-side-request-forgery
  await request(url); // finding: server-side-request-forgery
  await undici.stream(url, {}, () => res); // finding: server-side-request-forgery
  undici.pipeline(url, {}, () => {}); // finding: server-side-request-forgery
  await undici.connect(url); // finding: server-side-request-forgery
  await undici.upgrade(url); // finding: server-side-request-forgery
  const client = new Client(url); // finding: server-side-request-forgery
  const pool = new Pool(url); // finding: server-side-request-forgery
  const balanced = new BalancedPool(url); // finding: server-side-request-forgery
  const proxy = new ProxyAgent(url); // finding: server-side-request-forgery
  await new Agent().request({ origin: url, path: '/' }); // finding: server-side-request-forgery
  await new Agent().stream({ origin: url }, () => res); // finding: server-side-request-forgery
  new Agent().dispatch({ origin: url }, {}); // finding: server-side-request-forgery
  return [client, pool, balanced, proxy];
};

// Behind a host, only the path is chosen.
exports.path = async (req, res) => {
  const base = process.env.API_URL;
  await fetch(`https://api.example/users/${req.params.id}`);
  await fetch('https://api.example/users?name=' + req.query.name);
  await fetch(`${base}/users/${req.params.id}`);
  await fetch(base + req.query.path);
  await fetch(`https://${base}${req.query.path}`);
  await fetch('https://api.example' + req.originalUrl);
  await fetch(new URL(req.url, 'http://localhost').searchParams.get('to')); // finding: server-side-request-forgery
  await fetch(`${req.protocol}://${req.query.host}/`); // finding: server-side-request-forgery
  await fetch(`https://${base}.${req.query.host}/`); // finding: server-side-request-forgery
  await fetch(`https://api.example${req.query.path}`); // finding: server-side-request-forgery
  await fetch(`https://${req.query.tenant}.example/`); // finding: server-side-request-forgery
  res.end();
};

exports.listed = async (req, res) => {
  const url = new URL(req.query.url);
  if (!['a.example', 'b.example'].includes(url.hostname)) return res.status(400).end();
  await fetch(url);
  await fetch(url.href);
};

exports.begins = async (req, res) => {
  if (!req.query.url.startsWith('https://api.example/')) return res.status(400).end();
  await fetch(req.query.url);
};

exports.host = async (req, res) => {
  if (!req.query.url.startsWith('https://api.example')) return res.status(400).end(); // finding: open-redirect
  await fetch(req.query.url); // finding: server-side-request-forgery
};
