import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

async function cancel(id) {
  await pool.query('UPDATE orders SET cancelled = true WHERE id = $1', [id]); // finding: state-change-on-get
}

app.get('/orders/:id/cancelled', async (req, res) => {
  await cancel(Number(req.params.id));
  res.end();
});

app.get('/cart/empty', async (req, res) => {
  await pool.query('DELETE FROM cart_items'); // finding: state-change-on-get
  res.end();
});

app.get('/orders', async (req, res) => {
  await pool.query('INSERT INTO access_log (at) VALUES (now())');
  const { rows } = await pool.query('SELECT id FROM orders LIMIT 100');
  res.json(rows);
});

app.get('/newsletter/confirm', async (req, res) => {
  await pool.query('UPDATE subscribers SET confirmed = true');
  res.end();
});

app.post('/cart', async (req, res) => {
  await pool.query('DELETE FROM cart_items');
  res.end();
});
