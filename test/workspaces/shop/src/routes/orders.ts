import { Router } from 'express';
import { z } from 'zod';
import { inTransaction, pool } from '../db';
import { HttpError } from '../middleware/error-handler';
import { validateBody } from '../middleware/validate';
import { findOrder, insertOrder } from '../repositories/order-repository';
import { orderFilter, orderInput } from '../schemas/order';
import { idParams } from '../schemas/product';

export const ordersRouter = Router();

// GET /orders/search?status=open: SQL that grows step by step.
ordersRouter.get('/search', async (req, res) => {
  let sql = 'SELECT id, status, created_at FROM orders WHERE 1 = 1';
  if (req.query.status) {
    sql += ` AND status = '${req.query.status}'`;
  }
  if (req.query.customer) {
    sql += ' AND customer_id = ' + req.query.customer;
  }
  sql += ' ORDER BY created_at DESC';
  const { rows } = await pool.query(sql); // finding: sql-injection
  res.json(rows);
});

// GET /orders?status=open: grows too, but only by placeholders.
ordersRouter.get('/', async (req, res) => {
  const { status, customerId } = orderFilter.parse(req.query);
  const values: unknown[] = [];
  let sql = 'SELECT id, status, created_at FROM orders WHERE 1 = 1';
  if (status !== undefined) {
    values.push(status);
    sql += ` AND status = $${values.length}`;
  }
  if (customerId !== undefined) {
    values.push(customerId);
    sql += ` AND customer_id = $${values.length}`;
  }
  const { rows } = await pool.query(`${sql} ORDER BY created_at DESC`, values);
  res.json(rows);
});

function ordersOf(email: string): string {
  return `SELECT o.id, o.status FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.email = '${email}'`;
}

// GET /orders/by-email?email=…: a string of up to 200 characters is still SQL if it is written into the text.
ordersRouter.get('/by-email', async (req, res) => {
  const { email } = z.object({ email: z.string().max(200) }).parse(req.query);
  const { rows } = await pool.query(ordersOf(email)); // finding: sql-injection
  res.json(rows);
});

ordersRouter.get('/:id', async (req, res) => {
  const { id } = idParams.parse(req.params);
  const order = await findOrder(pool, id);
  if (order === undefined) throw new HttpError(404, 'No such order');
  res.json(order);
});

// POST /orders: the middleware has checked the body before the handler sees it.
ordersRouter.post('/', validateBody(orderInput), async (req, res) => {
  const id = await inTransaction((client) => insertOrder(client, req.body));
  res.status(201).location(`/orders/${id}`).json({ id });
});

// PATCH /orders/42: checks written by hand.
ordersRouter.patch('/:id', async (req, res) => {
  const id = Number(req.params.id);
  const status: unknown = req.body.status;
  if (!Number.isInteger(id)) throw new HttpError(400, 'The id must be a whole number');
  if (typeof status !== 'string' || !['paid', 'shipped', 'cancelled'].includes(status)) {
    throw new HttpError(400, 'The status must be paid, shipped or cancelled');
  }
  const { rowCount } = await pool.query('UPDATE orders SET status = $1 WHERE id = $2', [status, id]);
  if (rowCount === 0) throw new HttpError(404, 'No such order');
  res.status(204).end();
});
