const express = require('express');
const sqlite3 = require('sqlite3').verbose();
const { open } = require('sqlite');

const app = express();
const db = new sqlite3.Database(':memory:');
const shared = new sqlite3.cached.Database('shared.db');

db.serialize(() => {
  db.run('CREATE TABLE books (isbn TEXT, title TEXT)');
  db.exec('CREATE INDEX books_title ON books (title)');
});

app.get('/books', (req, res) => {
  const title = req.query.title; // source: title; finding: missing-input-validation
  db.all(`SELECT isbn FROM books WHERE title = '${title}'`, (error, rows) => res.json(rows)); // finding: sql-injection from title
});

app.get('/books/:isbn', (req, res) => {
  db.get('SELECT title FROM books WHERE isbn = ?', req.params.isbn, (error, row) => res.json(row)); // finding: missing-input-validation
});

app.post('/books', (req, res) => {
  db.run('INSERT INTO books VALUES ($isbn, $title)', { $isbn: req.body.isbn, $title: 'unknown' }, () => res.status(201).end()); // finding: missing-input-validation
});

app.post('/books/import', (req, res) => {
  const statement = db.prepare('INSERT INTO books VALUES (?, ?)');
  statement.run('0', req.body.title); // finding: missing-input-validation
  statement.get([req.body.isbn]); // finding: missing-input-validation
  statement.all([req.body.isbn]); // finding: missing-input-validation
  statement.each([req.body.isbn], () => {}); // finding: missing-input-validation
  statement.bind(req.body.isbn); // finding: missing-input-validation
  statement.finalize();
  res.status(201).end();
});

function removeBook(isbn, done) {
  db.run("DELETE FROM books WHERE isbn = '" + isbn + "'", done); // finding: sql-injection
  db.run('DELETE FROM books WHERE isbn = ?', [isbn], done);
  db.exec(`DELETE FROM books WHERE isbn = '${isbn}'`, done); // finding: sql-injection
  shared.get(`SELECT title FROM books WHERE isbn = '${isbn}'`, done); // finding: sql-injection
  shared.each(`SELECT title FROM books WHERE isbn = '${isbn}'`, done); // finding: sql-injection
  shared.prepare(`SELECT title FROM books WHERE isbn = '${isbn}'`).get(done); // finding: sql-injection
}

// The wrapper `sqlite` answers with promises.
async function findBook(isbn) {
  const books = await open({ filename: 'books.db', driver: sqlite3.Database });
  await books.get(`SELECT title FROM books WHERE isbn = '${isbn}'`); // finding: sql-injection
  const statement = await books.prepare('SELECT title FROM books WHERE isbn = ?');
  return statement.get(isbn);
}

module.exports = { app, removeBook, findBook };
