const express = require('express');
const Joi = require('joi');
const OldJoi = require('@hapi/joi');
const { Pool } = require('pg');
const { tripSchema } = require('./schemas');

const app = express();
const pool = new Pool();
const save = (value) => pool.query('INSERT INTO trips (value) VALUES ($1)', [value]);

const trip = Joi.object({ from: Joi.string().required(), seats: Joi.number().integer().min(1) });

app.post('/trips', async (req, res) => {
  const { error, value } = trip.validate(req.body, { abortEarly: false });
  if (error) return res.status(400).json(error.details);
  await save(value);
  await save(req.body.from);
  res.status(201).end();
});

app.put('/trips', async (req, res) => {
  const result = trip.validate(req.body);
  if (result.error) throw result.error;
  await save(req.body);
  res.status(204).end();
});

app.patch('/trips', async (req, res, next) => {
  try {
    const value = await trip.validateAsync(req.body);
    await save(value);
    await save(req.body);
    res.status(204).end();
  } catch (error) {
    next(error);
  }
});

app.get('/trips', async (req, res) => {
  Joi.assert(req.query, Joi.object({ from: Joi.string() }));
  await save(req.query.from);
  const id = Joi.attempt(req.get('x-id'), Joi.string().guid());
  await save(id);
  res.end();
});

// Nobody looks at the answer.
app.post('/unchecked', async (req, res) => {
  trip.validate(req.body);
  await save(req.body); // finding: missing-input-validation
  res.status(201).end();
});

app.post('/old', async (req, res) => {
  const { error } = OldJoi.string().validate(req.body.name);
  if (error) return res.status(400).end();
  await save(req.body.name);
  res.status(201).end();
});

// Schemas from elsewhere.
app.post('/elsewhere', async (req, res) => {
  const { error } = tripSchema.validate(req.body);
  if (error) return res.status(400).end();
  await save(req.body);
  await tripSchema.validateAsync(req.query);
  await save(req.query);
  await save(req.headers.from); // finding: missing-input-validation
  res.status(201).end();
});

// A valid text is still any text.
app.delete('/trips', async (req, res) => {
  const { error } = Joi.object({ from: Joi.string() }).validate(req.query);
  if (error) return res.status(400).end();
  const from = req.query.from; // source: origin
  await pool.query(`DELETE FROM trips WHERE origin = '${from}'`); // finding: sql-injection from origin
  res.status(204).end();
});
