import express from 'express';
import { DatabaseSync } from 'node:sqlite';

const app = express();
const db = new DatabaseSync('shop.db');

app.get('/tools', (req, res) => {
  const name = req.query.name; // source: name; finding: missing-input-validation
  db.prepare(`SELECT id FROM tools WHERE name = '${name}'`).all(); // finding: sql-injection from name
  db.exec(`DELETE FROM tools WHERE name = '${name}'`); // finding: sql-injection from name
  const statement = db.prepare('SELECT id FROM tools WHERE name = ?');
  statement.get(req.query.get); // finding: missing-input-validation
  statement.run(req.query.run); // finding: missing-input-validation
  for (const one of statement.iterate(req.query.iterate)) res.write(one.id); // finding: missing-input-validation
  res.end();
});
