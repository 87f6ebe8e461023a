import { Router, type Request, type Response } from 'express';
import pg, { Pool, Client, type PoolClient, type ClientBase, escapeLiteral, escapeIdentifier } from 'pg';
import BoundedPool from 'pg-pool';
import Cursor from 'pg-cursor';
import QueryStream from 'pg-query-stream';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const replica = new BoundedPool({ max: 4 });
const legacy = new pg.Pool();
const native = new pg.native!.Client();

export const products = Router();

products.get('/', async (req: Request, res: Response) => {
  const { name, sort } = req.query; // source: query; finding: missing-input-validation
  const { rows } = await pool.query(`SELECT id, name FROM products WHERE name = '${name}'`); // finding: sql-injection from query
  await replica.query('SELECT count(*) FROM products WHERE name = ' + name); // finding: sql-injection from query
  await legacy.query({ text: `SELECT id FROM products ORDER BY ${sort}`, values: [] }); // finding: sql-injection from query
  await native.query("SELECT id FROM products WHERE name = '" + name + "'"); // finding: sql-injection from query
  res.json(rows);
});

products.get('/safe', async (req, res) => {
  const name = String(req.query.name);
  if (name.length > 80) return res.status(400).end();
  const { rows } = await pool.query('SELECT id, name FROM products WHERE name = $1', [name]);
  await pool.query({ name: 'by-name', text: 'SELECT id FROM products WHERE name = $1', values: [name] });
  await pool.query(`SELECT id FROM products WHERE name = ${escapeLiteral(name)} ORDER BY ${escapeIdentifier(name)}`);
  res.json(rows);
});

products.post('/', async (req, res) => {
  const values = [req.body.name, req.body.price]; // finding: missing-input-validation
  await pool.query('INSERT INTO products (name, price) VALUES ($1, $2)', values);
  await pool.query({ text: 'INSERT INTO log (entry) VALUES ($1)', values: [req.body.note] }); // finding: missing-input-validation
  res.status(201).end();
});

// A client from the pool, with a promise and with a callback.
export async function renameProduct(id: string, name: string) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`UPDATE products SET name = '${name}' WHERE id = $1`, [id]); // finding: sql-injection
    await client.query('UPDATE products SET name = $1 WHERE id = $2', [name, id]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

export function countProducts(kind: string, done: (error: Error | null, count?: number) => void) {
  pool.connect((error, client, release) => {
    if (error || !client) return done(error ?? null);
    client.query(`SELECT count(*) FROM products WHERE kind = '${kind}'`, (failure, result) => { // finding: sql-injection
      release();
      done(failure, result?.rows[0].count);
    });
  });
}

export const addNote = (client: PoolClient, note: string) => client.query(`INSERT INTO notes (text) VALUES ('${note}')`); // finding: sql-injection
export const dropNote = (client: ClientBase, note: string) => client.query('DELETE FROM notes WHERE text = ' + note); // finding: sql-injection

export async function exportNotes(author: string) {
  const client = new Client();
  await client.connect();
  const quoted = client.escapeLiteral(author);
  await client.query(`SELECT text FROM notes WHERE author = ${quoted} ORDER BY ${client.escapeIdentifier(author)}`);
  client.query(new pg.Query(`SELECT text FROM notes WHERE author = '${author}'`)); // finding: sql-injection
  client.query(new pg.Query('SELECT text FROM notes WHERE author = $1', [author]));
  client.query(new pg.Query({ text: 'SELECT text FROM notes WHERE author = $1', values: [author] }));
  client.query(new Cursor(`SELECT text FROM notes WHERE author = '${author}'`)); // finding: sql-injection
  client.query(new Cursor('SELECT text FROM notes WHERE author = $1', [author]));
  return client.query(new QueryStream(`SELECT text FROM notes WHERE author = '${author}'`)); // finding: sql-injection
}
