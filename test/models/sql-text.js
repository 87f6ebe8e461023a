const connection = require('./connection');
const { open } = require('some-driver');

exports.find = async (req, res) => {
  const { name } = req.params; // source: name; finding: missing-input-validation
  connection.query(`SELECT * FROM products WHERE name = '${name}'`, () => {}); // finding: sql-injection from name
  const db = await open('shop');
  await db.execute("UPDATE products SET seen = 1 WHERE name = '" + name + "'"); // finding: sql-injection from name
  await db.raw('DELETE FROM products WHERE name = \'' + name + '\''); // finding: sql-injection from name
  await db.exec(`REPLACE INTO products (name) VALUES ('${name}')`); // finding: sql-injection from name
  db.run('insert into products (name) values (\'' + name + '\')'); // finding: sql-injection from name
  db.all('SELECT id,\n name FROM products WHERE name = "' + name + '"'); // finding: sql-injection from name
  db.get(`SELECT * FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  db.each(`SELECT * FROM products WHERE name = '${name}'`, () => {}); // finding: sql-injection from name
  db.prepare(`SELECT * FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await db.unsafe(`SELECT * FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await db.queryAsync(`SELECT * FROM products WHERE name = '${name}'`); // finding: sql-injection from name
  await db.query({ sql: `SELECT * FROM products WHERE name = '${name}'` }); // finding: sql-injection from name
  await db.execute({ text: `SELECT * FROM products WHERE name = '${name}'` }); // finding: sql-injection from name
  res.end();
};

// Built from a parameter: nobody knows who calls it with what.
exports.byName = (name) => connection.query(`SELECT * FROM products WHERE name = '${name}'`); // finding: sql-injection

// No statement, or none that data is part of.
exports.others = async (req, res) => {
  const { name } = req.params;
  const { cache, search } = connection;
  await connection.query('SELECT * FROM products WHERE name = ?', [name]);
  await cache.get(`products/${name}`);
  await search.query(`name:${name}`);
  await search.query({ text: `select the best ${name}` });
  await cache.run(`update of ${name}`);
  res.end();
};
