const express = require('express');
const knex = require('knex');

const app = express();
const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });

app.get('/parts', async (req, res) => {
  const { name, sort } = req.query; // source: query; finding: missing-input-validation
  const parts = await db('parts').select('id').whereRaw(`name ILIKE '%${name}%'`); // finding: sql-injection from query
  const sorted = await db('parts').where({ name }).orderByRaw(sort + ' DESC'); // finding: sql-injection from query
  res.json([parts, sorted]);
});

app.get('/parts/safe', async (req, res) => {
  const { name } = req.query;
  if (typeof name !== 'string' || name.length > 40) return res.status(400).end();
  res.json(await db('parts').where('name', name).whereRaw('stock > ?', [0]).orderBy('name'));
});

app.post('/parts', async (req, res) => {
  const [part] = await db('parts').insert(req.body).returning('id'); // finding: mass-assignment, missing-input-validation
  res.status(201).json(part);
});

app.patch('/parts/:id', async (req, res) => {
  const id = Number(req.params.id);
  await db('parts').where({ id }).update({ name: req.body.name }); // finding: missing-input-validation
  await db('parts').where('id', id).increment('stock', req.body.amount); // finding: missing-input-validation
  await db('parts').where('id', id).decrement('stock', req.body.amount); // finding: missing-input-validation
  await db('parts').insert({ id }).onConflict('id').merge(req.body); // finding: mass-assignment, missing-input-validation
  await db.batchInsert('parts', req.body.parts); // finding: mass-assignment, missing-input-validation
  res.status(204).end();
});

// Every condition looks something up by what the client sent.
app.get('/search', async (req, res) => {
  const found = await db(req.query.table) // finding: missing-input-validation
    .select(req.query.select) // finding: missing-input-validation
    .columns(req.query.columns) // finding: missing-input-validation
    .column(req.query.column) // finding: missing-input-validation
    .distinct(req.query.distinct) // finding: missing-input-validation
    .from(req.query.from) // finding: missing-input-validation
    .into(req.query.into) // finding: missing-input-validation
    .andWhere('a', req.query.a) // finding: missing-input-validation
    .orWhere('b', req.query.b) // finding: missing-input-validation
    .whereNot('c', req.query.c) // finding: missing-input-validation
    .andWhereNot('d', req.query.d) // finding: missing-input-validation
    .orWhereNot('e', req.query.e) // finding: missing-input-validation
    .whereIn('f', req.query.f) // finding: missing-input-validation
    .orWhereIn('g', req.query.g) // finding: missing-input-validation
    .whereNotIn('h', req.query.h) // finding: missing-input-validation
    .whereBetween('i', [1, req.query.i]) // finding: missing-input-validation
    .whereNotBetween('j', [1, req.query.j]) // finding: missing-input-validation
    .whereLike('k', `${req.query.k}%`) // finding: missing-input-validation
    .whereILike('l', `${req.query.l}%`) // finding: missing-input-validation
    .orWhereLike('m', `${req.query.m}%`) // finding: missing-input-validation
    .orWhereILike('n', `${req.query.n}%`) // finding: missing-input-validation
    .groupBy(req.query.group) // finding: missing-input-validation
    .having('total', '>', req.query.total) // finding: missing-input-validation
    .orderBy(req.query.order) // finding: missing-input-validation
    .limit(req.query.limit) // finding: missing-input-validation
    .offset(req.query.offset); // finding: missing-input-validation
  const names = await db.table(req.query.table).pluck(req.query.pluck); // finding: missing-input-validation
  res.json([found, names]);
});

function report(kind, column) {
  const safe = db('parts').whereRaw('kind = ?', kind).havingRaw('count(*) > ?', [2]).joinRaw('NATURAL JOIN makers');
  const withTotals = safe.withRaw('totals', 'SELECT sum(stock) FROM parts WHERE kind = ?', [kind]);
  return [
    withTotals,
    db.raw(`SELECT * FROM parts WHERE kind = '${kind}'`), // finding: sql-injection
    db.schema.raw(`CREATE VIEW some AS SELECT * FROM parts WHERE kind = '${kind}'`), // finding: sql-injection
    db('parts').orWhereRaw(`kind = '${kind}'`), // finding: sql-injection
    db('parts').andWhereRaw(`kind = '${kind}'`), // finding: sql-injection
    db('parts').groupByRaw(`kind = '${kind}'`), // finding: sql-injection
    db('parts').groupByRaw(`${column} WITH ROLLUP`),
    db('parts').havingRaw(`max(kind) > '${kind}'`), // finding: sql-injection
    db('parts').orHavingRaw(`max(kind) > '${kind}'`), // finding: sql-injection
    db('parts').joinRaw(`JOIN makers ON makers.kind = '${kind}'`), // finding: sql-injection
    db.select('*').fromRaw(`parts WHERE kind = '${kind}'`), // finding: sql-injection
    db('parts').withRaw('some', `SELECT id FROM parts WHERE kind = '${kind}'`), // finding: sql-injection
  ];
}

module.exports = { app, report };

db('tunes').first();
db('tunes').where({ id: 1 }).del();
db('tunes').where({ id: 1 }).delete();
