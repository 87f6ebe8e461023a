import type { Pool, PoolClient } from 'pg';
import type { OrderInput } from '../schemas/order';

export interface Order {
  readonly id: number;
  readonly status: string;
  readonly created_at: Date;
}

export async function findOrder(db: Pool | PoolClient, id: number): Promise<Order | undefined> {
  const { rows } = await db.query<Order>('SELECT id, status, created_at FROM orders WHERE id = $1', [id]);
  return rows[0];
}

/** Writes the order and its lines. Call it in a transaction. */
export async function insertOrder(client: PoolClient, order: OrderInput): Promise<number> {
  const { rows } = await client.query<{ id: number }>('INSERT INTO orders (customer_id) VALUES ($1) RETURNING id', [
    order.customerId,
  ]);
  const id = rows[0]!.id;
  const values: number[] = [];
  const places = order.lines.map(({ productId, quantity }) => {
    values.push(id, productId, quantity);
    return `($${values.length - 2}, $${values.length - 1}, $${values.length})`;
  });
  await client.query(`INSERT INTO order_lines (order_id, product_id, quantity) VALUES ${places.join(', ')}`, values);
  return id;
}

/** Every value in quotes, none of them escaped. */
export async function noteOnOrder(client: PoolClient, id: number, author: string, note: string): Promise<void> {
  const values = id + ", '" + author + "', '" + note + "'";
  await client.query('INSERT INTO order_notes (order_id, author, note) VALUES (' + values + ')'); // finding: sql-injection
}

export async function findNotes(client: PoolClient, author: string): Promise<string[]> {
  const { rows } = await client.query<{ note: string }>({
    text: 'SELECT note FROM order_notes WHERE author = $1 ORDER BY id',
    values: [author],
  });
  return rows.map(({ note }) => note);
}
