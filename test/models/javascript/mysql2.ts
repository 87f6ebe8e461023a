import type { Request, Response } from 'express';
import mysql, { type Pool, type PoolConnection, type PreparedStatementInfo } from 'mysql2/promise';
import { createPool, createPoolCluster, createConnection, createPoolPromise, createConnectionPromise, escape, escapeId, format, raw } from 'mysql2';

const pool = mysql.createPool({ host: 'localhost', namedPlaceholders: true });
const callbacks = createPool({ host: 'localhost' });
const promised = callbacks.promise();
const cluster = createPoolCluster();

export async function listOrders(req: Request, res: Response) {
  const status = req.query.status; // source: status; finding: missing-input-validation
  const [rows] = await pool.query(`SELECT id, total FROM orders WHERE status = '${status}'`); // finding: sql-injection from status
  await pool.execute('SELECT id FROM orders WHERE status = "' + status + '"'); // finding: sql-injection from status
  await promised.query({ sql: `SELECT id FROM orders WHERE status = '${status}'` }); // finding: sql-injection from status
  res.json(rows);
}

export async function createOrder(req: Request, res: Response) {
  await pool.execute('INSERT INTO orders (item, note) VALUES (?, ?)', [req.body.item, 'new']); // finding: missing-input-validation
  await pool.execute('INSERT INTO orders (item) VALUES (:item)', { item: req.body.item }); // finding: missing-input-validation
  await pool.query({ sql: 'INSERT INTO notes SET ?', values: [req.body.note] }); // finding: missing-input-validation
  res.status(201).end();
}

export async function moveOrder(id: string, place: string) {
  const connection = await pool.getConnection();
  await connection.beginTransaction();
  await connection.query(`UPDATE orders SET place = '${place}' WHERE id = ?`, [id]); // finding: sql-injection
  await connection.execute('UPDATE orders SET place = ? WHERE id = ?', [place, id]);
  await connection.commit();
  connection.release();
}

export function countOrders(place: string, done: (error: Error | null, rows?: unknown) => void) {
  callbacks.getConnection((error, connection) => {
    if (error) return done(error);
    connection.query('SELECT count(*) FROM orders WHERE place = ' + place, done); // finding: sql-injection
  });
  cluster.getConnection((error, connection) => {
    if (!error) connection.query('DELETE FROM cache WHERE place = ' + place); // finding: sql-injection
  });
  cluster.of('replica*').query(`SELECT id FROM orders WHERE place = '${place}'`, done); // finding: sql-injection
}

export async function shipOrders(place: string) {
  const connection = createConnection({ host: 'localhost' });
  connection.execute(`UPDATE orders SET shipped = 1 WHERE place = '${place}'`); // finding: sql-injection
  await connection.promise().query('UPDATE orders SET shipped = 1 WHERE place = ' + place); // finding: sql-injection
  const direct = await createConnectionPromise({ host: 'localhost' });
  await direct.query('UPDATE orders SET shipped = 1 WHERE place = ' + place); // finding: sql-injection
  await createPoolPromise({ host: 'localhost' }).query('UPDATE orders SET shipped = 1 WHERE place = ?', [place]);
}

export async function archiveOrders(connection: PoolConnection, year: string) {
  const statement = await connection.prepare('INSERT INTO archive SELECT * FROM orders WHERE year = ?');
  await statement.execute([year]);
  const risky = await connection.prepare(`INSERT INTO archive SELECT * FROM orders WHERE year = '${year}'`); // finding: sql-injection
  await risky.execute([]);
}

export async function runPrepared(statement: PreparedStatementInfo, req: Request, res: Response) {
  await statement.execute([req.body.year]); // finding: missing-input-validation
  res.end();
}

export function prepareOnce(done: () => void) {
  const connection = createConnection({ host: 'localhost' });
  connection.prepare('SELECT id FROM orders WHERE id = ?', (error, statement) => {
    if (!error) statement.execute([1], done);
  });
}

export async function escaped(shop: Pool, place: string, column: string) {
  await shop.query(`SELECT id FROM orders WHERE place = ${escape(place)} ORDER BY ${escapeId(column)}`);
  await shop.query(`SELECT id FROM orders WHERE place = ${shop.escape(place)} ORDER BY ${shop.escapeId(column)}`);
  await shop.query(format('SELECT id FROM orders WHERE place = ?', [place]));
  await shop.query(shop.format('SELECT id FROM orders WHERE place = ?', [place]));
  await shop.query('SELECT id FROM orders WHERE place = ' + raw(place)); // finding: sql-injection
}
