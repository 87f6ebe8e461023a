const express = require('express');
const validator = require('validator');
const { isUUID } = require('validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

// A checked value may be stored; only a number, a constant or a plain pattern may become SQL text.
app.get('/items', async (req, res) => {
  const { q } = req.query; // source: q; finding: missing-input-validation
  const find = (condition) => pool.query(`SELECT id FROM items WHERE ${condition}`); // finding: sql-injection from q
  await find(`name = '${q}'`);
  if (validator.isEmail(q)) await pool.query(`SELECT id FROM items WHERE owner = '${q}'`); // finding: sql-injection from q
  if (validator.isURL(q)) await pool.query(`SELECT id FROM items WHERE page = '${q}'`); // finding: sql-injection from q
  if (validator.isLength(q, { max: 20 })) await pool.query(`SELECT id FROM items WHERE name = '${q}'`); // finding: sql-injection from q
  if (validator.isByteLength(q, { max: 20 })) await pool.query(`SELECT id FROM items WHERE name = '${q}'`); // finding: sql-injection from q
  if (validator.isInt(q)) await pool.query(`SELECT id FROM items WHERE id = ${q}`);
  if (validator.isFloat(q)) await pool.query(`SELECT id FROM items WHERE price = ${q}`);
  if (validator.isUUID(q)) await pool.query(`SELECT id FROM items WHERE key = '${q}'`);
  if (validator.isAlphanumeric(q)) await pool.query(`SELECT id FROM items WHERE code = '${q}'`);
  if (validator.isIn(q, ['name', 'price'])) await pool.query(`SELECT id FROM items ORDER BY ${q}`);
  res.end();
});

const store = (value) => pool.query('INSERT INTO items (value) VALUES ($1)', [value]);

app.post('/items', async (req, res) => {
  const { number, code, text } = req.body;
  const { isNumeric, isDecimal, isPort, isBoolean } = validator;
  if (isNumeric(number) || isDecimal(number) || isPort(number) || isBoolean(number)) await store(number);
  const { isAlpha, isHexadecimal, isHexColor, isMongoId, isSlug, isULID } = validator;
  if (isAlpha(code) || isHexadecimal(code) || isHexColor(code) || isMongoId(code)) await store(code);
  if (isSlug(code) || isUUID(code) || isULID(code)) await store(code);
  const { isCreditCard, isDate, isISO8601, isIP, isMobilePhone, isSemVer } = validator;
  if (isCreditCard(code) || isDate(code) || isISO8601(code) || isIP(code)) await store(code);
  if (isMobilePhone(code) || isSemVer(code)) await store(code);
  const { isFQDN, isJSON, isStrongPassword, matches, contains, equals } = validator;
  if (isFQDN(text) || isJSON(text) || isStrongPassword(text)) await store(text);
  if (matches(text, /^[a-z]+/) || contains(text, '@') || equals(text, 'yes')) await store(text);
  res.status(201).end();
});

app.put('/items', async (req, res) => {
  await store(validator.toInt(req.body.count));
  await store(validator.toFloat(req.body.price));
  await store(validator.toDate(req.body.day));
  await store(validator.toBoolean(req.body.sold));
  await store(validator.trim(req.body.name)); // finding: missing-input-validation
  await store(validator.ltrim(validator.rtrim(req.body.name))); // finding: missing-input-validation
  await store(validator.escape(req.body.name)); // finding: missing-input-validation
  await store(validator.unescape(req.body.name)); // finding: missing-input-validation
  await store(validator.stripLow(req.body.name)); // finding: missing-input-validation
  await store(validator.whitelist(req.body.name, 'a-z')); // finding: missing-input-validation
  await store(validator.blacklist(req.body.name, '<>')); // finding: missing-input-validation
  await store(validator.normalizeEmail(req.body.email)); // finding: missing-input-validation
  res.status(204).end();
});
