import express from 'express';
import { Pool } from 'pg';
import * as yup from 'yup';

const app = express();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO pets (value) VALUES ($1)', [value]);

const pet = yup.object({ name: yup.string().required(), age: yup.number().positive() }).noUnknown();

app.post('/pets', async (req, res) => {
  const data = await pet.validate(req.body, { abortEarly: false });
  await save(data);
  await save(req.body.name);
  res.status(201).end();
});

app.put('/pets', async (req, res) => {
  await save(pet.validateSync(req.body));
  res.status(204).end();
});

app.patch('/pets', async (req, res) => {
  if (!(await pet.isValid(req.body))) return res.status(400).end();
  await save(req.body);
  res.status(204).end();
});

app.get('/pets', async (req, res) => {
  if (yup.string().isValidSync(req.query.name)) await save(req.query.name);
  else await save(req.query.name); // finding: missing-input-validation
  res.end();
});
