const { Pool } = require('pg');
const format = require('pg-format');

const pool = new Pool();

function findTenant(table, name) {
  return pool.query(format('SELECT id FROM %I WHERE name = %L', table, name));
}

function findTenants(table, names) {
  const sql = format.withArray('SELECT id FROM %I WHERE name IN (%L)', [table, names]);
  return pool.query(sql);
}

// What is written into the pattern itself is not escaped.
function findTenantBySlug(slug, name) {
  return pool.query(format(`SELECT id FROM tenants WHERE slug = '${slug}' AND name = %L`, name)); // finding: sql-injection
}

// %s writes the value as it is.
function sortTenants(column) {
  return pool.query(format('SELECT id FROM tenants ORDER BY %s', column)); // missing: sql-injection
}

async function copyTenant(source, target) {
  await pool.query('CREATE TABLE ' + format.ident(target) + ' AS SELECT * FROM tenants WHERE name = ' + format.literal(source));
  await pool.query('SELECT count(*) FROM tenants WHERE name = ' + format.string(source)); // finding: sql-injection
}

async function addTenant(req, res) {
  const name = req.body.name; // finding: missing-input-validation
  await pool.query(format('INSERT INTO tenants (name) VALUES (%L)', name));
  res.status(201).end();
}

module.exports = { findTenant, findTenants, findTenantBySlug, sortTenants, copyTenant, addTenant };
