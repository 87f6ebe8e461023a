import type { HttpFunction } from '@google-cloud/functions-framework';
import { Pool } from 'pg';

const pool = new Pool();

export const orders: HttpFunction = async (input, output) => {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE id = '${input.query.id}'`); // finding: sql-injection, missing-input-validation
  output.json(rows);
};
