const { Router } = require('express');
const { Pool } = require('pg');

// Reports have a pool of their own, so that a slow one does not block the shop.
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 2, statement_timeout: 30_000 });

const reportsRouter = Router();

const ORDERS_TABLE = 'orders';
const COLUMNS = ['id', 'customer_id', 'status', 'created_at'];
const SORTS = { newest: 'created_at DESC', oldest: 'created_at ASC', status: 'status ASC' };

// Constants may be written into SQL: nobody else chooses them.
reportsRouter.get('/open-orders', async (req, res) => {
  const sql = 'SELECT ' + COLUMNS.join(', ') + ` FROM ${ORDERS_TABLE}` + " WHERE status = 'open'";
  const { rows } = await pool.query(sql);
  res.json(rows);
});

// A column name cannot be a parameter: it is picked from a list.
reportsRouter.get('/orders', async (req, res) => {
  const column = req.query.sort ?? 'created_at';
  if (!COLUMNS.includes(column)) {
    return res.status(400).json({ title: `Sort by one of ${COLUMNS.join(', ')}`, status: 400 });
  }
  const { rows } = await pool.query(`SELECT id, status FROM ${ORDERS_TABLE} ORDER BY ${column} LIMIT 500`);
  return res.json(rows);
});

// Or the request names one of our own texts.
reportsRouter.get('/latest', async (req, res) => {
  const order = SORTS[req.query.sort] ?? SORTS.newest;
  const { rows } = await pool.query(`SELECT id, status FROM orders ORDER BY ${order} LIMIT 50`);
  res.json(rows);
});

// The same without a list.
reportsRouter.get('/orders-by', async (req, res) => {
  const column = req.query.sort;
  if (!column) return res.redirect('/reports/open-orders');
  const { rows } = await pool.query(`SELECT id, status FROM orders ORDER BY ${column} LIMIT 500`); // finding: sql-injection
  return res.json(rows);
});

// A number is a number: no SQL can hide in it.
reportsRouter.get('/top-products', async (req, res) => {
  const limit = Number.parseInt(req.query.limit ?? '10', 10);
  if (Number.isNaN(limit) || limit < 1 || limit > 100) {
    return res.status(400).json({ title: 'The limit must be between 1 and 100', status: 400 });
  }
  const { rows } = await pool.query(
    'SELECT product_id, sum(quantity) AS sold FROM order_lines GROUP BY product_id ORDER BY sold DESC LIMIT ' + limit,
  );
  return res.json(rows);
});

// Conditions that are collected and joined.
reportsRouter.get('/turnover', async (req, res) => {
  const { from, to } = req.query;
  const conditions = ["status <> 'cancelled'"];
  if (from) conditions.push(`created_at >= '${from}'`);
  if (to) conditions.push(`created_at < '${to}'`);
  const { rows } = await pool.query('SELECT count(*) FROM orders WHERE ' + conditions.join(' AND ')); // finding: sql-injection
  res.json(rows[0]);
});

module.exports = { reportsRouter };
