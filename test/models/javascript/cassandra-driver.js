const express = require('express');
const cassandra = require('cassandra-driver');

const app = express();
const client = new cassandra.Client({ contactPoints: ['localhost'] });

app.get('/sensors', async (req, res) => {
  const place = req.query.place; // source: place; finding: missing-input-validation
  await client.execute(`SELECT id FROM sensors WHERE place = '${place}'`); // finding: sql-injection from place
  client.eachRow(`SELECT id FROM sensors WHERE place = '${place}'`, [], console.log); // finding: sql-injection from place
  client.stream(`SELECT id FROM sensors WHERE place = '${place}'`); // finding: sql-injection from place
  await client.execute('SELECT id FROM sensors WHERE place = ?', [req.query.other], { prepare: true }); // finding: missing-input-validation
  await client.batch([{ query: 'INSERT INTO sensors (place) VALUES (?)', params: [req.query.more] }]); // finding: missing-input-validation
  res.end();
});
