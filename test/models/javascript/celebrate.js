const express = require('express');
const { celebrate, celebrator, errors, Joi, Segments } = require('celebrate');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
const save = (value) => pool.query('INSERT INTO songs (value) VALUES ($1)', [value]);

const songBody = celebrate({ [Segments.BODY]: Joi.object({ title: Joi.string().required() }) });

app.post('/songs', songBody, async (req, res) => {
  await save(req.body.title);
  res.status(201).end();
});

app.get('/songs', celebrate({ [Segments.QUERY]: { title: Joi.string() } }), async (req, res) => {
  await save(req.query.title);
  res.end();
});

const strict = celebrator({ reqContext: true }, { convert: false });
app.put('/songs', strict({ [Segments.BODY]: { title: Joi.string() } }), async (req, res) => {
  await save(req.body.title);
  res.status(204).end();
});

app.patch('/songs', async (req, res) => {
  const { error } = Joi.object({ title: Joi.string() }).validate(req.body);
  if (error) return res.status(400).end();
  await save(req.body.title);
  res.status(204).end();
});

app.delete('/songs', async (req, res) => {
  await save(req.body.title); // finding: missing-input-validation
  res.status(204).end();
});

app.use(errors());

// A part of the request that has no schema is not checked; a text is any text.
app.post('/members', celebrate({
  [Segments.BODY]: Joi.object({ id: Joi.number(), title: Joi.string() }), [Segments.PARAMS]: { id: Joi.number() }, [Segments.HEADERS]: Joi.object({ from: Joi.string() }).unknown(),
  [Segments.COOKIES]: { a: Joi.string() }, [Segments.SIGNEDCOOKIES]: { b: Joi.string() },
}), async (req, res) => {
  await pool.query(`SELECT ${req.body.id} ${req.params.id}`);
  await pool.query(req.body.title); // finding: sql-injection
  await save([req.headers.from, req.cookies.a, req.signedCookies.b]);
  await save(req.query.title); // finding: missing-input-validation
  res.end();
});
