import { pool } from '../../app/lib/db';

export default async (request, response) => {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE state = '${request.query.state}'`); // finding: sql-injection, missing-input-validation
  response.status(200).json(rows);
};
