import express from 'express';
import { Pool } from 'pg';
import * as s from 'superstruct';
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

// Member by member: a text is any text.
const exact = s.type({
  number: s.number(), integer: s.integer(), bigint: s.bigint(), boolean: s.boolean(), date: s.date(), enums: s.enums(['a', 'b']), literal: s.literal('a'), never: s.never(),
  pattern: s.pattern(s.string(), /^\w+$/), refined: s.refine(s.string(), 'word', (text) => /^\w+$/.test(text)), defined: s.define('word', (text) => /^\w+$/.test(text)),
});
app.get('/exact', async (req, res) => {
  const data = s.create(req.query, exact); // finding: missing-input-validation
  await pool.query(`SELECT ${data.number} ${data.integer} ${data.bigint} ${data.boolean} ${data.date} ${data.enums} ${data.literal} ${data.never}`);
  await pool.query(`SELECT ${data.pattern} ${data.refined} ${data.defined}`);
  await pool.query(data.other); // finding: sql-injection
  res.end();
});

const texts = s.type({
  string: s.string(), instance: s.instance(Blob), func: s.func(), regexp: s.regexp(), pattern: s.pattern(s.string(), /\w/), any: s.any(), unknown: s.unknown(),
  array: s.array(s.string()), set: s.set(s.string()), record: s.record(s.string(), s.string()), map: s.map(s.string(), s.string()), tuple: s.tuple([s.number(), s.string()]),
  union: s.union([s.number(), s.string()]), lazy: s.lazy(() => s.string()), dynamic: s.dynamic(() => s.string()),
});
app.get('/texts', async (req, res) => {
  const data = s.create(req.query, texts); // finding: missing-input-validation
  await pool.query(data.string); // finding: sql-injection
  await pool.query(data.instance); // finding: sql-injection
  await pool.query(data.func); // finding: sql-injection
  await pool.query(data.regexp); // finding: sql-injection
  await pool.query(data.pattern); // finding: sql-injection
  await pool.query(data.any); // finding: sql-injection
  await pool.query(data.unknown); // finding: sql-injection
  await pool.query(data.array[0]); // finding: sql-injection
  for (const one of data.set) await pool.query(one); // finding: sql-injection
  await pool.query(data.record.name); // finding: sql-injection
  await pool.query(data.map.get('name')); // finding: sql-injection
  await pool.query(data.tuple[1]); // finding: sql-injection
  await pool.query(data.union); // finding: sql-injection
  await pool.query(data.lazy); // finding: sql-injection
  await pool.query(data.dynamic); // finding: sql-injection
  res.end();
});

app.post('/combined', async (req, res) => {
  const { a, b, c, d, e, f } = req.body;
  await pool.query(s.create(a, s.assign(Boat, s.object({ more: s.string() }))).more); // finding: sql-injection
  await pool.query(s.create(b, s.intersection([Boat, s.object({ more: s.string() })])).more); // finding: sql-injection
  await pool.query(s.create(c, s.pick(Boat, ['name'])).name); // finding: sql-injection
  await pool.query(s.create(d, s.omit(Boat, ['name'])).name);
  await pool.query(s.create(e, s.partial(Boat)).name); // finding: sql-injection
  await pool.query(s.create(f, s.coerce(s.number(), s.string(), Number)));
  res.end();
});

app.post('/wrapped', async (req, res) => {
  for (const wrap of [s.optional, s.nullable, s.defaulted, s.deprecated, s.size, s.min, s.max, s.nonempty, s.empty, s.trimmed]) {
    await pool.query(s.create(req.body.a, wrap(s.string()))); // finding: sql-injection
  }
  res.end();
});

app.post('/methods', async (req, res) => {
  const { a, b, c, d } = req.body;
  if (Boat.is(a)) await pool.query(a.name); // finding: sql-injection
  await pool.query(Boat.create(b).name); // finding: sql-injection
  await pool.query(Boat.mask(c).name); // finding: sql-injection
  const [error, boat] = Boat.validate(d);
  if (!error) await save(boat);
  res.end();
});
