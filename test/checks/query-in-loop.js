import knex from 'knex';
import { Pool } from 'pg';

const pool = new Pool();
const db = knex({ client: 'pg' });

async function nameOf(id) {
  const { rows } = await pool.query('SELECT name FROM customers WHERE id = $1', [id]);
  return rows[0].name;
}

const known = new Map();
async function kept(id) {
  if (!known.has(id)) known.set(id, await pool.query('SELECT name FROM customers WHERE id = $1', [id]));
  return known.get(id);
}

export async function each(orders) {
  for (const { customerId } of orders) {
    await pool.query('SELECT name FROM customers WHERE id = $1', [customerId]); // finding: query-in-loop
  }
  for (let index = 0; index < orders.length; index++) {
    const order = orders[index];
    await db('orders').where({ id: order.id }).update({ seen: true }); // finding: query-in-loop
  }
  orders.forEach((order) => {
    const id = order.id;
    pool.query('DELETE FROM orders WHERE id = $1', [id]); // finding: query-in-loop
  });
  return Promise.all(orders.map((order) => nameOf(order.customerId))); // finding: query-in-loop
}

export async function silent(ids, batches) {
  for (let attempt = 0; attempt < 3; attempt++) {
    await pool.query('SELECT name FROM customers WHERE id = ANY($1)', [ids]);
  }
  for (const batch of batches) {
    await pool.query('SELECT name FROM customers WHERE id = ANY($1)', [batch]);
  }
  let after = 0;
  while (after >= 0) {
    const { rows } = await pool.query('SELECT id FROM orders WHERE id > $1 LIMIT 100', [after]);
    after = rows.at(-1)?.id ?? -1;
  }
  for (const id of ids) {
    await kept(id);
  }
  for (const row of (await pool.query('SELECT id FROM orders LIMIT 10')).rows) {
    console.info(row.id);
  }
  const list = ids.map((id) => ({ id }));
  return list.filter(({ id }) => id > 0);
}
