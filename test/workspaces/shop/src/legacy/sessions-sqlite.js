// Sessions of the old shop, in a SQLite file.
const Database = require('better-sqlite3');

const db = new Database('sessions.sqlite');
db.pragma('journal_mode = WAL');
db.exec('CREATE TABLE IF NOT EXISTS sessions (token TEXT PRIMARY KEY, customer TEXT, seen INTEGER)');

function findSession(token) {
  return db.prepare(`SELECT customer, seen FROM sessions WHERE token = '${token}'`).get(); // finding: sql-injection
}

const byToken = db.prepare('SELECT customer, seen FROM sessions WHERE token = ?');

function findSessionSafely(token) {
  return byToken.get(token);
}

function removeSessions(req, res) {
  const { customer } = req.body; // finding: missing-input-validation
  db.exec("DELETE FROM sessions WHERE customer = '" + customer + "'"); // finding: sql-injection
  res.status(204).end();
}

function removeSessionsSafely(req, res) {
  const { customer } = req.body;
  if (typeof customer !== 'string' || customer === '') {
    return res.status(400).json({ title: 'The customer is missing', status: 400 });
  }
  db.prepare('DELETE FROM sessions WHERE customer = @customer').run({ customer });
  return res.status(204).end();
}

module.exports = { findSession, findSessionSafely, removeSessions, removeSessionsSafely };
