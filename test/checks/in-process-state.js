import express from 'express';

const app = express();
const carts = {}; // finding: in-process-state
const orders = []; // finding: in-process-state
let visitors = 0; // finding: in-process-state
const sessions = new Map(); // finding: in-process-state
let coupons = [{ code: 'A' }]; // finding: in-process-state

const priceCache = new Map();
const roles = new Set();
const limits = { small: 10 };
let started = 0;
let connection;

roles.add('admin');
started++;

function remember(order) {
  orders.push(order);
}

app.use((req, res, next) => {
  visitors += 1;
  sessions.set('a', res.locals.customer);
  connection ??= connect();
  next();
});

app.post('/orders', (req, res) => {
  remember({ id: 1 });
  delete carts[res.locals.customer];
  coupons = coupons.filter(({ code }) => code !== 'A');
  priceCache.set('a', 1);
  const local = [];
  local.push(limits.small, started);
  res.json(local);
});

function connect() {
  return {};
}
