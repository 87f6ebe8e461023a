const express = require('express');
const { DataSource } = require('./own-driver-that-is-not-here');
const tiny = require('a-driver-that-no-model-knows');

const app = express();
const source = new DataSource();
const client = tiny.connect(process.env.DATABASE_URL);

app.get('/products/:name', async (req, res) => {
  const name = req.params.name; // source: name; finding: missing-input-validation
  await client.query(`SELECT id, price FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await client.execute('select * from products p where p.name = "' + name + '"'); // finding: sql-injection
  await client.exec(`INSERT INTO seen (name) VALUES ('${name}')`); // finding: sql-injection
  await client.raw(`UPDATE products SET seen = seen + 1 WHERE name = '${name}'`); // finding: sql-injection
  await client.prepare(`DELETE FROM products WHERE name = '${name}'`); // finding: sql-injection
  await source.manager.run(`REPLACE INTO seen VALUES ('${name}')`); // finding: sql-injection
  source.all(`WITH found AS (SELECT * FROM products WHERE name = '${name}') SELECT * FROM found`, () => {}); // finding: sql-injection
  source.get(`SELECT * FROM ${name} LIMIT 1`, () => {}); // finding: sql-injection
  source.each(`(SELECT a.id FROM a WHERE x = '${name}') UNION (SELECT id FROM b)`, () => {}); // finding: sql-injection
  await source.queryRaw(`DROP TABLE ${name}`); // finding: sql-injection
  await source.executeRaw(`CREATE TABLE ${name} (id int)`); // finding: sql-injection
  await source.queryOne(`SELECT count(*) FROM (SELECT 1 FROM a WHERE x = '${name}')`); // finding: sql-injection
  await source.queryAll({ sql: `SELECT 1 FROM a WHERE x = '${name}'` });
  await globalThis.db.fetchOne('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.fetchAll('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.query({ sql: `SELECT 1 FROM a WHERE x = '${name}'` }); // finding: sql-injection
  await connection.query({ text: `SELECT 1 FROM a WHERE x = '${name}'` }); // finding: sql-injection
  await connection.query({ query: `SELECT 1 FROM a WHERE x = '${name}'` }); // finding: sql-injection
  await connection.executeQuery('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.runQuery('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.sendQuery('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.one('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.oneOrNone('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.many('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.manyOrNone('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.none('DELETE FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.any('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.multi('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.result('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.stream('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  await connection.unsafe('SELECT 1 FROM a WHERE x = ' + name); // finding: sql-injection
  res.end();
});

// What is put together here and there is one statement.
app.get('/pieces', async (req, res) => {
  let sql = 'SELECT * FROM products';
  if (req.query.name) sql += ` WHERE name = '${req.query.name}'`;
  sql += ' ORDER BY id';
  await client.query(sql); // finding: sql-injection
  res.end();
});

// Only the name of the function is known.
const { query, format } = require('./own-driver-that-is-not-here');
app.get('/named', async (req, res) => {
  await query('SELECT * FROM products WHERE name = ?', [req.query.name]);
  await query(`SELECT * FROM products WHERE name = '${req.query.name}'`); // finding: sql-injection, missing-input-validation
  format(`SELECT * FROM products WHERE name = '${req.query.name}'`);
  res.end();
});

// Functions of the program that hand it on.
function ask(sql) {
  return client.query(sql); // finding: sql-injection
}
class Store {
  constructor(driver) {
    this.driver = driver;
  }

  rows(statement) {
    return this.driver.all(statement); // finding: sql-injection
  }

  cached(key) {
    return this.driver.get(key);
  }
}
const store = new Store(client);
app.get('/wrapped', async (req, res) => {
  await ask(`SELECT * FROM products WHERE name = '${req.query.name}'`); // finding: missing-input-validation
  await store.rows(`SELECT * FROM products WHERE name = '${req.query.name}'`); // finding: missing-input-validation
  res.json(await store.cached(`product ${req.query.name}`));
});

// A function that may be called with anything.
function findOrders(driver, customer) {
  return driver.query(`SELECT * FROM orders WHERE customer = '${customer}'`); // finding: sql-injection
}
function fromTable(driver, table) {
  return driver.query(`SELECT * FROM ${table}`);
}

// What is no statement, runs none, or has the values beside it.
app.get('/others', async (req, res) => {
  const { name } = req.query;
  if (!name) return res.status(400).end();
  await client.query('SELECT id FROM products WHERE name = $1', [name]);
  await client.query({ text: 'SELECT id FROM products WHERE name = $1', values: [name] });
  await client.query(`SELECT id FROM products WHERE id = ${Number(name)}`);
  await client.query(`query { product(name: "${name}") { id } }`);
  await client.query(name);
  await client.run(`Select a product from the list: ${name}`);
  await client.run(`Update your profile, then set ${name}`);
  await client.run(`Delete ${name} from the cart`);
  await client.get(`/products/${name}`);
  await client.emit(`SELECT id FROM products WHERE name = '${name}'`);
  /select (\w+)/.exec(`SELECT id FROM products WHERE name = '${name}'`);
  new Map([['a', 1]]).get(`SELECT id FROM products WHERE name = '${name}'`);
  await client.query`SELECT id FROM products WHERE name = ${name}`;
  res.end();
});

module.exports = { findOrders, fromTable, ask, Store };
