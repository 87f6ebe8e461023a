import express from 'express';
import { Pool } from 'pg';
import { DataTypes, Sequelize } from 'sequelize';

const app = express();
const pool = new Pool();
const sequelize = new Sequelize(process.env.DATABASE_URL);
const Order = sequelize.define('order', { total: DataTypes.INTEGER });

app.get('/orders', async (req, res) => {
  await pool.query('SELECT * FROM orders'); // finding: unbounded-query
  await pool.query(`SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id ORDER BY o.id`); // finding: unbounded-query
  await Order.findAll(); // finding: unbounded-query
  res.end();
});

app.get('/orders/some', async (req, res) => {
  const customer = Number(req.query.customer);
  await pool.query('SELECT * FROM orders WHERE customer_id = $1', [customer]);
  await pool.query('SELECT * FROM orders LIMIT 50');
  await pool.query('SELECT count(*) FROM orders');
  await pool.query('SELECT code FROM countries');
  await pool.query(`SELECT * FROM orders ${customer > 0 ? 'WHERE paid' : 'WHERE NOT paid'}`);
  await Order.findAll({ limit: 50 });
  await Order.findAll({ where: { customer } });
  await Order.findAll(req.options);
  res.end();
});

export async function exportAll() {
  return pool.query('SELECT * FROM orders');
}
