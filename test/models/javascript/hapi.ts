import { Server, type Lifecycle, type Request, type ResponseToolkit } from '@hapi/hapi';
import { Pool } from 'pg';

const pool = new Pool();

export async function list(input: Request, toolkit: ResponseToolkit) {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE state = '${input.query.state}'`); // finding: sql-injection, missing-input-validation
  return toolkit.response(rows).redirect('/orders');
}

export const show: Lifecycle.Method = async (input) => {
  return pool.query(`SELECT id FROM orders WHERE id = '${input.params.id}'`); // finding: sql-injection, missing-input-validation
};

export const register = async (server: Server) => {
  server.route({ method: 'GET', path: '/orders', handler: (a) => pool.query('SELECT id FROM orders WHERE id = $1', [a.query.id]) }); // finding: missing-input-validation
};

export const page: Lifecycle.Method = (input) => `<p>${input.query.name}</p>`; // finding: cross-site-scripting
export const other = (request, h) => `<p>${request.query.name}</p>`; // finding: cross-site-scripting
