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

// Member by member: a text is any text.
const exact = Joi.object().keys({
  number: Joi.number(), boolean: Joi.boolean(), bool: Joi.bool(), date: Joi.date(), valid: Joi.string().valid('a', 'b'), equal: Joi.any().equal('a'), plain: 'a',
  guid: Joi.string().guid(), uuid: Joi.string().uuid(), hex: Joi.string().hex(), alphanum: Joi.string().alphanum(), token: Joi.string().token(),
  isoDate: Joi.string().isoDate(), isoDuration: Joi.string().isoDuration(), base64: Joi.string().base64(), creditCard: Joi.string().creditCard(), ip: Joi.string().ip(),
  pattern: Joi.string().pattern(/^\w+$/), regex: Joi.string().regex(/^\w+$/), custom: Joi.string().custom((text) => Number(text)), compiled: Joi.compile({ id: Joi.number() }),
});
app.get('/exact', async (req, res) => {
  const { error, value } = exact.validate(req.query);
  if (error) return res.status(400).end();
  await pool.query(`SELECT ${value.number} ${value.boolean} ${value.bool} ${value.date} ${value.valid} ${value.equal} ${value.plain} ${value.guid} ${value.uuid} ${value.hex}`);
  await pool.query(`SELECT ${value.alphanum} ${value.token} ${value.isoDate} ${value.isoDuration} ${value.base64} ${value.creditCard} ${value.ip} ${value.pattern}`);
  await pool.query(`SELECT ${value.regex} ${value.custom} ${value.compiled.id}`);
  await pool.query(`SELECT ${req.query.number} ${req.query.guid}`);
  res.end();
});

const texts = Joi.object({
  string: Joi.string(), binary: Joi.binary(), email: Joi.string().email(), pattern: Joi.string().pattern(/\w/), any: Joi.any(), nested: { name: Joi.string() },
  array: Joi.array().items(Joi.string()), either: Joi.alternatives().try(Joi.number(), Joi.string()), alt: Joi.alt(Joi.number(), Joi.string()),
}).append({ more: Joi.string() }).concat(Joi.object({ other: Joi.string() }));
app.get('/texts', async (req, res) => {
  const value = await texts.unknown().validateAsync(req.query); // finding: missing-input-validation
  await pool.query(value.string); // finding: sql-injection
  await pool.query(value.binary); // finding: sql-injection
  await pool.query(value.email); // finding: sql-injection
  await pool.query(value.pattern); // finding: sql-injection
  await pool.query(value.any); // finding: sql-injection
  await pool.query(value.nested.name); // finding: sql-injection
  await pool.query(value.array[0]); // finding: sql-injection
  await pool.query(value.either); // finding: sql-injection
  await pool.query(value.alt); // finding: sql-injection
  await pool.query(value.more); // finding: sql-injection
  await pool.query(value.other); // finding: sql-injection
  await pool.query(value.elsewhere); // finding: sql-injection
  res.end();
});

// Which schema holds depends on the rest.
app.get('/depends', async (req, res) => {
  const kind = Joi.string().when('other', { is: 1, then: Joi.valid('a') });
  const code = Joi.alternatives().conditional('other', { is: 1, then: Joi.number() });
  const value = Joi.attempt(req.query, Joi.object({ kind, code }));
  await pool.query(`SELECT ${value.kind} ${value.code}`);
  res.end();
});
