import { Router } from 'express';
import { pool } from '../db';
import { HttpError } from '../middleware/error-handler';
import { idParams, productFilter, productInput } from '../schemas/product';

export const productsRouter = Router();

// GET /products/search?name=mug: whoever writes the name also writes the SQL.
productsRouter.get('/search', async (req, res) => {
  const name = req.query.name; // finding: missing-input-validation
  const { rows } = await pool.query(`SELECT id, name, price_cents FROM products WHERE name = '${name}'`); // finding: sql-injection
  res.json(rows);
});

// GET /products?name=mug&limit=20: checked by a schema, passed as parameters.
productsRouter.get('/', async (req, res) => {
  const { name, limit, offset } = productFilter.parse(req.query);
  const { rows } = await pool.query(
    `SELECT id, name, price_cents FROM products
      WHERE $1::text IS NULL OR name ILIKE $1
      ORDER BY name LIMIT $2 OFFSET $3`,
    [name ?? null, limit, offset],
  );
  res.json(rows);
});

productsRouter.get('/:id', async (req, res) => {
  const id = Number(req.params.id);
  if (!Number.isInteger(id)) throw new HttpError(400, 'The id must be a whole number');
  const { rows } = await pool.query('SELECT id, sku, name, price_cents FROM products WHERE id = $1', [id]);
  if (rows.length === 0) throw new HttpError(404, 'No such product');
  res.json(rows[0]);
});

// POST /products: parameters keep the SQL safe, but the shop stores whatever it is sent.
productsRouter.post('/', async (req, res) => {
  const { rows } = await pool.query(
    'INSERT INTO products (sku, name, price_cents) VALUES ($1, $2, $3) RETURNING id',
    [req.body.sku, req.body.name, req.body.priceCents], // finding: missing-input-validation
  );
  res.status(201).location(`/products/${rows[0].id}`).json(rows[0]);
});

// PUT /products/42: only what fits the schema is stored.
productsRouter.put('/:id', async (req, res) => {
  const { id } = idParams.parse(req.params);
  const input = productInput.safeParse(req.body);
  if (!input.success) {
    res.status(400).json({ title: 'The product is not valid', status: 400, errors: input.error.issues });
    return;
  }
  const { sku, name, priceCents } = input.data;
  const { rowCount } = await pool.query('UPDATE products SET sku = $1, name = $2, price_cents = $3 WHERE id = $4', [
    sku,
    name,
    priceCents,
    id,
  ]);
  if (rowCount === 0) throw new HttpError(404, 'No such product');
  res.status(204).end();
});

// DELETE /products/42: the id goes through a variable into the SQL.
productsRouter.delete('/:id', async (req, res) => {
  const id = req.params.id; // finding: missing-input-validation
  const sql = 'DELETE FROM products WHERE id = ' + id;
  const { rowCount } = await pool.query(sql); // finding: sql-injection
  if (rowCount === 0) throw new HttpError(404, 'No such product');
  res.status(204).end();
});
