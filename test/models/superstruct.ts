import express from 'express';
import { Pool } from 'pg';
import { assert, create, is, mask, object, string, validate } from 'superstruct';

const app = express();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO boats (value) VALUES ($1)', [value]);

const Boat = object({ name: string() });

app.post('/boats', async (req, res) => {
  assert(req.body, Boat);
  await save(req.body.name);
  res.status(201).end();
});

app.put('/boats', async (req, res) => {
  await save(create(req.body, Boat));
  await save(mask(req.query, Boat));
  res.status(204).end();
});

app.patch('/boats', async (req, res) => {
  const [error, boat] = validate(req.body, Boat);
  if (error) return res.status(400).end();
  await save(boat);
  await save(req.body);
  res.status(204).end();
});

app.get('/boats', async (req, res) => {
  if (is(req.query, Boat)) await save(req.query);
  else await save(req.query); // finding: missing-input-validation
  Boat.assert(req.headers);
  await save(req.headers.name);
  res.end();
});
