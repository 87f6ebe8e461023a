import { pool } from '../lib/db';

export default async function Page({ searchParams }) { // finding: missing-input-validation
  const { state } = await searchParams;
  const { rows } = await pool.query(`SELECT id FROM orders WHERE state = '${state}'`); // finding: sql-injection
  return <ul>{rows.map(({ id }) => <li key={id}>{id}</li>)}</ul>;
}
