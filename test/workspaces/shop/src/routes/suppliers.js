const { Router } = require('express');
const Ajv = require('ajv');
const Joi = require('joi');
const { pool } = require('../db');

const suppliersRouter = Router();

const supplierSchema = Joi.object({
  name: Joi.string().trim().min(1).max(120).required(),
  country: Joi.string().length(2).uppercase().required(),
});

// POST /suppliers: joi returns the checked value, or the error.
suppliersRouter.post('/', async (req, res) => {
  const { error, value } = supplierSchema.validate(req.body, { abortEarly: false });
  if (error) {
    return res.status(400).json({ title: 'The supplier is not valid', status: 400, errors: error.details });
  }
  const { rows } = await pool.query('INSERT INTO suppliers (name, country) VALUES ($1, $2) RETURNING id', [
    value.name,
    value.country,
  ]);
  return res.status(201).location(`/suppliers/${rows[0].id}`).json(rows[0]);
});

const isRenaming = new Ajv().compile({
  type: 'object',
  properties: { id: { type: 'integer' }, name: { type: 'string', minLength: 1, maxLength: 120 } },
  required: ['id', 'name'],
  additionalProperties: false,
});

// POST /suppliers/rename: ajv checks the body in place.
suppliersRouter.post('/rename', async (req, res) => {
  if (!isRenaming(req.body)) {
    return res.status(400).json({ title: 'The renaming is not valid', status: 400, errors: isRenaming.errors });
  }
  await pool.query('UPDATE suppliers SET name = $1 WHERE id = $2', [req.body.name, req.body.id]);
  return res.status(204).end();
});

// POST /suppliers/move: the same without any check.
suppliersRouter.post('/move', async (req, res) => {
  const supplier = req.body; // finding: missing-input-validation
  await pool.query('UPDATE suppliers SET country = $1 WHERE id = $2', [supplier.country, supplier.id]);
  res.status(204).end();
});

// GET /suppliers/by-country?country=…: joi says that it is a string, not that it is harmless in SQL.
suppliersRouter.get('/by-country', async (req, res) => {
  const country = Joi.attempt(req.query.country, Joi.string().required());
  const { rows } = await pool.query("SELECT id, name FROM suppliers WHERE country = '" + country + "'"); // finding: sql-injection
  res.json(rows);
});

module.exports = { suppliersRouter };
