const express = require('express');
const mysql = require('mysql');

const app = express();
const pool = mysql.createPool({ host: 'localhost', user: 'shop', database: 'shop' });
const connection = mysql.createConnection(process.env.DATABASE_URL);
connection.connect();

app.get('/customers', (req, res, next) => {
  const city = req.query.city; // source: city; finding: missing-input-validation
  connection.query("SELECT id, name FROM customers WHERE city = '" + city + "'", (error, rows) => { // finding: sql-injection from city
    if (error) return next(error);
    res.json(rows);
  });
});

app.get('/customers/:id', (req, res, next) => {
  const id = Number(req.params.id);
  if (!Number.isInteger(id)) return res.status(400).end();
  pool.query('SELECT id, name FROM customers WHERE id = ?', [id], (error, rows) => {
    if (error) return next(error);
    res.json(rows[0]);
  });
});

app.post('/customers', (req, res, next) => {
  pool.query('INSERT INTO customers SET ?', req.body, (error, result) => { // finding: missing-input-validation
    if (error) return next(error);
    res.status(201).json({ id: result.insertId });
  });
});

function findByEmail(email, done) {
  pool.getConnection((error, borrowed) => {
    if (error) return done(error);
    borrowed.query(`SELECT id FROM customers WHERE email = '${email}'`, (failure, rows) => { // finding: sql-injection
      borrowed.release();
      done(failure, rows);
    });
  });
}

function findByName(name, done) {
  pool.query('SELECT id FROM customers WHERE name = ' + mysql.escape(name), done);
  pool.query({ sql: 'SELECT id FROM customers WHERE name = ?', values: [name], timeout: 4000 }, done);
  pool.query({ sql: `SELECT id FROM customers WHERE name = '${name}'` }, done); // finding: sql-injection
}

module.exports = { app, findByEmail, findByName };
