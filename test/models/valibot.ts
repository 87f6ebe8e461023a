import express from 'express';
import { Pool } from 'pg';
import * as v from 'valibot';
import { parse, string } from 'valibot';

const app = express();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO lamps (value) VALUES ($1)', [value]);

const lamp = v.object({ name: v.pipe(v.string(), v.maxLength(40)) });

app.post('/lamps', async (req, res) => {
  await save(v.parse(lamp, req.body));
  await save(req.body.name);
  await save(parse(string(), req.query.name));
  res.status(201).end();
});

app.put('/lamps', async (req, res) => {
  const result = v.safeParse(lamp, req.body);
  if (!result.success) return res.status(400).json(v.flatten(result.issues));
  await save(result.output);
  await save(req.body);
  res.status(204).end();
});

app.patch('/lamps', async (req, res) => {
  await save(await v.parseAsync(lamp, req.body));
  const result = await v.safeParseAsync(lamp, req.query);
  if (result.success) await save(req.query);
  else await save(req.query); // finding: missing-input-validation
  res.status(204).end();
});

app.get('/lamps', async (req, res) => {
  if (!v.is(lamp, req.query)) return res.status(400).end();
  await save(req.query);
  v.assert(v.string(), req.headers.from);
  await save(req.headers.from);
  res.end();
});
