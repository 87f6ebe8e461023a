// The inventory of the old shop, on MySQL.
const { Router } = require('express');
const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.INVENTORY_DATABASE_URL);

const inventoryRouter = Router();

inventoryRouter.get('/search', async (req, res) => {
  const place = req.query.place; // finding: missing-input-validation
  const [rows] = await pool.query(`SELECT sku, stock FROM inventory WHERE place = '${place}'`); // finding: sql-injection
  res.json(rows);
});

inventoryRouter.get('/', async (req, res) => {
  const { place } = req.query;
  if (typeof place !== 'string') {
    return res.status(400).json({ title: 'The place must be one string', status: 400 });
  }
  const [rows] = await pool.execute('SELECT sku, stock FROM inventory WHERE place = ?', [place]);
  return res.json(rows);
});

inventoryRouter.get('/page', async (req, res) => {
  const page = Number(req.query.page);
  if (!Number.isSafeInteger(page) || page < 0) {
    return res.status(400).json({ title: 'The page must be a whole number', status: 400 });
  }
  const [rows] = await pool.query('SELECT sku, stock FROM inventory LIMIT 50 OFFSET ' + page * 50);
  return res.json(rows);
});

async function setStock(sku, stock) {
  const sql = 'UPDATE inventory SET stock = ' + Number(stock) + " WHERE sku = '" + sku + "'";
  await pool.execute(sql); // finding: sql-injection
}

async function addStock(sku, amount) {
  await pool.execute('UPDATE inventory SET stock = stock + ? WHERE sku = ?', [amount, sku]);
}

module.exports = { inventoryRouter, setStock, addStock };
