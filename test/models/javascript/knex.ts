import { knex, type Knex } from 'knex';

const db = knex({ client: 'mysql2' });

// In a transaction, handed to a callback and returned.
export function move(part: string, place: string) {
  return db.transaction(async (trx) => {
    await trx.raw(`UPDATE parts SET place = '${place}' WHERE id = ?`, [part]); // finding: sql-injection
    await trx('parts').where({ id: part }).update({ place });
  });
}

export async function moveAll(place: string) {
  const trx = await db.transaction();
  await trx('parts').whereRaw(`place <> '${place}'`).update({ place }); // finding: sql-injection
  await trx.commit();
}

export const listShelf = (trx: Knex.Transaction, shelf: string) => trx.raw(`SELECT id FROM parts WHERE shelf = '${shelf}'`); // finding: sql-injection
export const listPlace = (shop: Knex, place: string) => shop('parts').whereRaw("place = '" + place + "'"); // finding: sql-injection
export const onlyPlace = (query: Knex.QueryBuilder, place: string) => query.whereRaw(`place = '${place}'`); // finding: sql-injection

// Groups of conditions.
export function search(term: string, place: string) {
  return db('parts')
    .where((group) => group.whereRaw(`name LIKE '%${term}%'`).orWhere('sku', term)) // finding: sql-injection
    .andWhere((group) => group.whereRaw('place = ?', [place]))
    .orWhere((group) => group.whereRaw(`place = '${place}'`)) // finding: sql-injection
    .whereNot((group) => group.whereRaw(`kind = '${term}'`)) // finding: sql-injection
    .whereExists((query) => query.select('id').from('stock').whereRaw(`sku = '${term}'`)) // finding: sql-injection
    .whereNotExists((query) => query.select('id').from('sold').whereRaw(`sku = '${term}'`)) // finding: sql-injection
    .modify((query) => { query.orderByRaw(`name = '${term}'`); }) // finding: sql-injection
    .with('recent', (query) => { query.select('*').fromRaw(`log WHERE name = '${term}'`); }) // finding: sql-injection
    .union((query) => { query.select('*').fromRaw(`old WHERE name = '${term}'`); }) // finding: sql-injection
    .unionAll((query) => { query.select('*').fromRaw(`older WHERE name = '${term}'`); }); // finding: sql-injection
}
