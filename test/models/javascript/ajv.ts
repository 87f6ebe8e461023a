import express from 'express';
import Ajv, { Ajv as Named } from 'ajv';
import Ajv2019 from 'ajv/dist/2019';
import Ajv2020 from 'ajv/dist/2020';
import Jtd from 'ajv/dist/jtd';
import { Pool } from 'pg';

const Required = require('ajv').default;
const app = express();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO meals (value) VALUES ($1)', [value]);

const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const ajv = new Ajv({ allErrors: true });
const isMeal = ajv.compile(schema);
const stored = ajv.getSchema('https://example.org/meal.json');

app.post('/meals', async (req, res) => {
  if (!isMeal(req.body)) return res.status(400).json(isMeal.errors);
  await save(req.body.name);
  res.status(201).end();
});

app.put('/meals', async (req, res) => {
  const isValid = ajv.validate(schema, req.body);
  if (!isValid) return res.status(400).json(ajv.errors);
  await save(req.body);
  res.status(204).end();
});

app.patch('/meals', async (req, res) => {
  if (stored(req.body)) {
    await save(req.body);
    return res.status(204).end();
  }
  await save(req.body); // finding: missing-input-validation
  res.status(400).end();
});

// Nobody looks at the answer.
app.post('/unchecked', async (req, res) => {
  isMeal(req.body);
  await save(req.body); // finding: missing-input-validation
  res.status(201).end();
});

app.post('/drafts', async (req, res) => {
  if (!new Ajv2019().compile(schema)(req.body)) return res.status(400).end();
  await save(req.body);
  if (!new Ajv2020().compile(schema)(req.query)) return res.status(400).end();
  await save(req.query);
  if (!new Jtd().compile({ properties: {} })(req.cookies)) return res.status(400).end();
  await save(req.cookies);
  if (!new Named().validate(schema, req.headers)) return res.status(400).end();
  await save(req.headers);
  if (!new Required().validate(schema, req.params)) return res.status(400).end();
  await save(req.params);
  res.status(201).end();
});

// Member by member: a text is any text.
app.get('/members', async (req, res) => {
  const isExact = ajv.compile({ type: 'object', properties: { id: { type: 'string', format: 'uuid' }, count: { type: ['integer', 'null'] }, kind: { enum: ['a', 'b'] }, name: { type: 'string' } } });
  if (!isExact(req.query)) return res.status(400).end();
  await pool.query(`SELECT ${req.query.id} ${req.query.count} ${req.query.kind}`);
  await pool.query(req.query.name as string); // finding: sql-injection
  if (!ajv.validate({ properties: { id: { pattern: '^[a-z]+$' }, name: { type: 'string' } } }, req.body)) return res.status(400).end();
  await pool.query(req.body.id);
  await pool.query(req.body.name); // finding: sql-injection
  res.end();
});
