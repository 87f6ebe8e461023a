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

// Member by member: a text is any text.
app.get('/members', async (req, res) => {
  const schema = yup.object().shape({
    count: yup.number(), isOld: yup.boolean(), isNew: yup.bool(), born: yup.date(), kind: yup.string().oneOf(['cat', 'dog']),
    id: yup.string().uuid(), at: yup.string().datetime(), code: yup.string().matches(/^\w+$/), name: yup.string(), tags: yup.array().of(yup.string()),
    loose: yup.string().matches(/\w/), pair: yup.tuple([yup.number(), yup.string()]), list: yup.array(yup.string()), mixed: yup.mixed(),
  });
  const data = await schema.validate(req.query); // finding: missing-input-validation
  await pool.query(`SELECT ${data.count} ${data.isOld} ${data.isNew} ${data.born} ${data.kind} ${data.id} ${data.at} ${data.code} ${data.pair[0]}`);
  await pool.query(data.name); // finding: sql-injection
  await pool.query(data.loose); // finding: sql-injection
  await pool.query(data.tags[0]); // finding: sql-injection
  await pool.query(data.list[0]); // finding: sql-injection
  await pool.query(data.pair[1]); // finding: sql-injection
  await pool.query(data.mixed); // finding: sql-injection
  res.end();
});

app.get('/combined', async (req, res) => {
  await pool.query(pet.concat(yup.object({ more: yup.string() })).validateSync(req.body.a).more); // finding: sql-injection
  await pool.query(pet.pick(['name']).validateSync(req.body.b).name); // finding: sql-injection
  await pool.query(pet.omit(['name']).validateSync(req.body.c).name);
  await pool.query(yup.lazy(() => yup.string()).validateSync(req.body.d)); // finding: sql-injection
  await pool.query(yup.string().when('kind', ([kind], schema) => schema.uuid()).validateSync(req.body.e));
  res.end();
});
