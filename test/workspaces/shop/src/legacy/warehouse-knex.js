// The warehouse's own database, by way of knex.
const { Router } = require('express');
const knex = require('knex');

const db = knex({ client: 'pg', connection: process.env.WAREHOUSE_DATABASE_URL });

const warehouseRouter = Router();

warehouseRouter.get('/shelves', async (req, res) => {
  const { zone } = req.query;
  if (!zone) return res.status(400).json({ title: 'The zone is missing', status: 400 });
  const { rows } = await db.raw(`SELECT id, zone FROM shelves WHERE zone = '${zone}'`); // finding: sql-injection
  return res.json(rows);
});

warehouseRouter.get('/shelves/raw', async (req, res) => {
  const { zone } = req.query;
  if (typeof zone !== 'string') return res.status(400).json({ title: 'The zone must be one string', status: 400 });
  const { rows } = await db.raw('SELECT id, zone FROM shelves WHERE zone = ?', [zone]);
  return res.json(rows);
});

// The query builder passes its values as parameters.
warehouseRouter.get('/shelves/built', async (req, res) => {
  const { zone } = req.query;
  if (typeof zone !== 'string') return res.status(400).json({ title: 'The zone must be one string', status: 400 });
  return res.json(await db('shelves').where({ zone }).select('id', 'zone'));
});

module.exports = { warehouseRouter };
