const { Router } = require('express');
const { body, matchedData, validationResult } = require('express-validator');
const { pool } = require('../db');

const customersRouter = Router();

// POST /customers/login-link: a destructured body, and a check that the field is there does not make it safe.
customersRouter.post('/login-link', async (req, res) => {
  const { email } = req.body;
  if (!email) {
    return res.status(400).json({ title: 'The email is missing', status: 400 });
  }
  const { rows } = await pool.query("SELECT id FROM customers WHERE email = '" + email + "'"); // finding: sql-injection
  if (rows.length > 0) {
    console.log('login link requested', { customer: rows[0].id });
  }
  return res.status(202).end();
});

// POST /customers/newsletter: nobody asks whether these are strings.
customersRouter.post('/newsletter', async (req, res, next) => {
  try {
    const { email, name } = req.body; // finding: missing-input-validation
    await pool.query('INSERT INTO customers (email, name) VALUES ($1, $2)', [email, name]);
    res.status(201).end();
  } catch (error) {
    next(error);
  }
});

// POST /customers: express-validator checks, matchedData returns what was checked.
customersRouter.post(
  '/',
  body('email').isEmail().normalizeEmail(),
  body('name').isString().trim().isLength({ min: 1, max: 80 }),
  async (req, res) => {
    const errors = validationResult(req);
    if (!errors.isEmpty()) {
      return res.status(400).json({ title: 'The customer is not valid', status: 400, errors: errors.array() });
    }
    const { email, name } = matchedData(req);
    const { rows } = await pool.query('INSERT INTO customers (email, name) VALUES ($1, $2) RETURNING id', [
      email,
      name,
    ]);
    return res.status(201).location(`/customers/${rows[0].id}`).json(rows[0]);
  },
);

// GET /customers/by-email?email=…: a guard written by hand, then a parameter.
customersRouter.get('/by-email', async (req, res) => {
  const { email } = req.query;
  if (typeof email !== 'string' || email.length > 200) {
    return res.status(400).json({ title: 'The email must be one string', status: 400 });
  }
  const { rows } = await pool.query({ text: 'SELECT id, name FROM customers WHERE email = $1', values: [email] });
  if (rows.length === 0) {
    return res.status(404).json({ title: 'No such customer', status: 404 });
  }
  return res.json(rows[0]);
});

// GET /customers/:id/orders: try and catch do not stop the data.
customersRouter.get('/:id/orders', async (req, res, next) => {
  try {
    const text = `SELECT id, status FROM orders WHERE customer_id = ${req.params.id}`; // finding: missing-input-validation
    const { rows } = await pool.query({ text }); // finding: sql-injection
    res.json(rows);
  } catch (error) {
    next(error);
  }
});

module.exports = { customersRouter };
