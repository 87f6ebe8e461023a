import type { Request, Response } from 'express';
import sql, { ConnectionPool, PreparedStatement, Transaction } from 'mssql';
import native from 'mssql/msnodesqlv8';

const config = { server: 'localhost', database: 'shop' };
const pool = new ConnectionPool(config);

export async function search(req: Request, res: Response) {
  const name = req.query.name; // source: name; finding: missing-input-validation
  const connected = await sql.connect(config);
  await connected.request().query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await connected.query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await sql.query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await sql.batch(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await native.query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await new sql.Request(pool).batch(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await new Transaction(pool).request().query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await pool.transaction().request().query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  res.end();
}

// Parameters, and tags, which make parameters.
export async function safe(name: string, id: number) {
  const connected = await pool.connect();
  await connected.request().input('name', sql.NVarChar, name).output('count', sql.Int).query('SELECT id FROM products WHERE name = @name');
  await sql.query`SELECT id FROM products WHERE name = ${name}`;
  await connected.request().query`SELECT id FROM products WHERE name = ${name}`;
  await connected.request().query(`SELECT id FROM products WHERE id = ${id}`);
  await connected.request().query(`SELECT id FROM products WHERE name = '${name}'`); // finding: sql-injection
}

export async function stored(req: Request, res: Response) {
  await pool.request().input('name', req.body.name).query('INSERT INTO products (name) VALUES (@name)'); // finding: missing-input-validation
  await pool.request().input('size', sql.Int, req.body.size).query('INSERT INTO products (size) VALUES (@size)'); // finding: missing-input-validation
  const statement = new PreparedStatement(pool).input('name', sql.NVarChar).output('id', sql.Int);
  await statement.prepare(`SELECT id FROM products WHERE name = '${req.body.other}'`); // finding: sql-injection; finding: missing-input-validation
  await statement.execute({ name: req.body.name }); // finding: missing-input-validation
  res.end();
}
