'use server';

import { pool } from '../lib/db';

export async function remove(form: FormData) {
  await pool.query(`DELETE FROM orders WHERE id = '${form.get('id')}'`); // finding: sql-injection, missing-input-validation
}

export const rename = async (id, name) => { // finding: missing-input-validation
  await pool.query('UPDATE orders SET name = $1 WHERE id = $2', [name, id]);
};
