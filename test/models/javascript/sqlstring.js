const mysql = require('mysql2/promise');
const SqlString = require('sqlstring');

const pool = mysql.createPool({ uri: process.env.DATABASE_URL });

function findArticles(author, column) {
  const where = 'author = ' + SqlString.escape(author);
  return pool.query(`SELECT id, title FROM articles WHERE ${where} ORDER BY ${SqlString.escapeId(column)}`);
}

function findDrafts(author) {
  return pool.query(SqlString.format('SELECT id FROM articles WHERE author = ? AND draft = ?', [author, true]));
}

function countArticles(author, kind) {
  return pool.query(SqlString.format(`SELECT count(*) FROM articles WHERE kind = '${kind}' AND author = ?`, [author])); // finding: sql-injection
}

// `raw` says: do not escape this.
function touchArticle(id, expression) {
  const sql = SqlString.raw('UPDATE articles SET touched = ' + expression + ' WHERE id = ' + SqlString.escape(id));
  return pool.query(sql); // finding: sql-injection
}

async function removeArticle(req, res) {
  const id = req.params.id; // finding: missing-input-validation
  await pool.query('DELETE FROM articles WHERE id = ' + SqlString.escape(id));
  res.status(204).end();
}

module.exports = { findArticles, findDrafts, countArticles, touchArticle, removeArticle };
