// dependencies: express ^4.21.2
import express from 'express';
import { chargeCard, find } from './payments.js';

const app = express();

app.post('/orders', async (req, res) => {
  const order = await find(res.locals.order); // finding: unhandled-async-error
  await chargeCard(order);
  res.end();
});

app.post('/orders/checked', async (req, res, next) => {
  try {
    await chargeCard(await find(res.locals.order));
    res.end();
  } catch (error) {
    next(error);
  }
});

app.post('/orders/half', async (req, res) => {
  let order;
  try {
    order = await find(res.locals.order);
  } catch (error) {
    await chargeCard(error); // finding: unhandled-async-error
  }
  res.json(order);
});

app.post('/orders/thrown', async (req, res) => {
  if (!res.locals.customer) throw new Error('no customer'); // finding: unhandled-async-error
  res.end();
});

const handled = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);

app.post('/orders/wrapped', handled(async (req, res) => {
  res.json(await find(res.locals.order));
}));

app.post('/orders/quiet', async (req, res) => {
  await find(res.locals.order).catch(() => null);
  res.end();
});

async function note(order) {
  await chargeCard(order);
}

async function noteSafely(order) {
  try {
    await chargeCard(order);
  } catch (error) {
    console.error(error);
  }
}

app.post('/notes', (req, res) => {
  note(1); // finding: unhandled-async-error
  noteSafely(1);
  note(2).catch(console.error);
  void find(3);
  find(4).then((order) => res.json(order)); // finding: unhandled-async-error
  find(5).then((order) => res.json(order), console.error);
  find(6).then((order) => res.json(order)).catch(console.error);
});

note('while it starts');
