import { pool } from '../app/lib/db';

export async function getServerSideProps(input) {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE state = '${input.query.state}'`); // finding: sql-injection, missing-input-validation
  return { props: { rows } };
}

export default function Orders({ rows }) {
  return <p>{rows.length}</p>;
}
