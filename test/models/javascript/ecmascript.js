const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.get('/strings', async (req, res) => {
  const { q } = req.query;
  if (typeof q !== 'string') return res.status(400).end();
  await pool.query('SELECT 1 WHERE a = ' + q.trim()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.trimStart() + q.trimEnd()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.toLowerCase()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.toUpperCase()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.toLocaleLowerCase()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.toLocaleUpperCase()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.substring(1)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.substr(1)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.slice(0, 80)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.charAt(0)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.at(-1)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.normalize().toWellFormed()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.valueOf()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.toString()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.toLocaleString()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.padStart(10)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + '7'.padEnd(40, q)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.repeat(2)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.replace('a', 'b')); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = :a'.replaceAll(':a', q)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = :a'.replace(':a', () => q)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = '.concat(q)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.split(',')[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + q.match(/a(.*)/)[1]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + [...q.matchAll(/a(.*)/g)][0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + /a(.*)/.exec(q)[1]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + String(q)); // finding: sql-injection
  await pool.query(String.raw`SELECT 1 WHERE a = ${q}`); // finding: sql-injection
  await pool.query('SELECT 1 LIMIT ' + q.length);
  await pool.query('SELECT 1 LIMIT ' + q.indexOf('a'));
  await pool.query('SELECT 1 WHERE ' + q.includes('a') + q.startsWith('b'));
  res.end();
});

app.get('/lists', async (req, res) => {
  const { q } = req.query;
  if (typeof q !== 'string') return res.status(400).end();
  const words = q.split(' ');
  await pool.query('SELECT 1 WHERE a = ' + words.map((word) => `'${word}'`).join(',')); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.flatMap((word) => [word, word])[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.filter((word) => word.length > 2)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.find((word) => word.length > 2)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.findLast((word) => word.length > 2)); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.reduce((text, word) => text + word, '')); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.reduceRight((text, word) => text + word, '')); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.concat('b')[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.sort((a, b) => a.length - b.length)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.toSorted()[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.reverse()[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.toReversed()[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.pop()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.shift()); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.splice(0, 1)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.toSpliced(0, 1)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.with(0, 'b')[1]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + [1, 2].fill(q)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + [[words]].flat()[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + words.values().toArray()[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + Array.from(words)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + (await Array.fromAsync(words))[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + Array.from([1], () => q)[0]); // finding: sql-injection
  await pool.query('SELECT 1 WHERE a = ' + Array.of(q)[0] + new Array(q, q)[0]); // finding: sql-injection
  await pool.query('SELECT 1 LIMIT ' + words.map(Number).join(','));
  await pool.query('SELECT 1 LIMIT ' + words.map((word) => parseInt(word, 10))[0]);
  await pool.query('SELECT 1 LIMIT ' + words.findIndex((word) => word === 'a') + words.findLastIndex((word) => word === 'b'));
  await pool.query('SELECT 1 WHERE a = ' + words.some((word) => word === 'a') + words.every((word) => word === 'b'));
  await pool.query(`SELECT 1 WHERE a IN (${words.map((_, index) => `$${index + 1}`).join(', ')})`, words);
  await pool.query('SELECT 1 WHERE a IN (' + words.map(() => '?').join() + ')', words);
  await pool.query('SELECT 1 LIMIT ' + Array.from(words, Number)[0]); // spurious: sql-injection

  const parts = ['SELECT 1'];
  parts.push('WHERE a = ' + q);
  await pool.query(parts.join(' ')); // finding: sql-injection
  const first = ['LIMIT 1'];
  first.unshift(`SELECT '${q}'`);
  await pool.query(first.join(' ')); // finding: sql-injection
  const safe = ['SELECT 1', q];
  await pool.query(safe[0], [safe[1]]);
  let sql = 'SELECT 1 WHERE false';
  words.forEach((word) => { sql += ` OR a = '${word}'`; });
  await pool.query(sql); // finding: sql-injection
  res.end();
});

app.post('/objects', async (req, res) => {
  const { name, ...rest } = req.body; // finding: missing-input-validation
  await pool.query('UPDATE t SET ' + Object.keys(rest).map((key) => `${key} = 1`).join(', ')); // finding: sql-injection
  await pool.query('UPDATE t SET ' + Object.getOwnPropertyNames(rest)[0] + Reflect.ownKeys(rest)[1]); // finding: sql-injection
  await pool.query('UPDATE t SET a = ' + Object.values(rest).join()); // finding: sql-injection
  for (const [key, value] of Object.entries(rest)) {
    await pool.query(`UPDATE t SET ${key} = $1`, [value]); // finding: sql-injection
  }
  const known = { name };
  await pool.query('UPDATE t SET ' + Object.keys(known).map((key) => `${key} = $1`).join(), [name]);
  await pool.query('UPDATE t SET name = ' + Object.values(known)[0]); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + Object.assign({ a: 1 }, known).name); // finding: sql-injection
  await pool.query('UPDATE t SET a = ' + Object.assign({ a: 1 }, known).a);
  await pool.query('UPDATE t SET name = ' + Object.fromEntries([['name', name]]).name); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + Object.freeze(Object.seal(Object.preventExtensions({ name }))).name); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + Object.groupBy([name], () => 'all').all[0]); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + structuredClone({ name }).name); // finding: sql-injection
  await pool.query(`UPDATE t SET json = '${JSON.stringify({ deep: { name } })}'`); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + JSON.parse(name).first); // finding: sql-injection

  const map = new Map([['a', 'id']]);
  map.set('b', name);
  await pool.query('UPDATE t SET name = ' + map.get('b')); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + [...map.values()].join()); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + [...new Map([[name, 1]]).keys()][0]); // finding: sql-injection
  await pool.query('UPDATE t SET name = ' + [...map.entries()][0][1]); // finding: sql-injection
  const set = new Set(['a']).add(name);
  await pool.query('UPDATE t SET name = ' + [...set].join()); // finding: sql-injection
  res.end();
});

app.get('/promises', async (req, res) => {
  const { q } = req.query;
  if (typeof q !== 'string') return res.status(400).end();
  const sql = 'SELECT 1 WHERE a = ' + q;
  const resolved = Promise.resolve(sql);
  await resolved.then((text) => pool.query(text)); // finding: sql-injection
  await pool.query(await resolved.catch(() => 'SELECT 1').finally(() => {})); // finding: sql-injection
  await pool.query(await new Promise((resolve) => resolve(sql))); // finding: sql-injection
  await pool.query(await new Promise((resolve) => { setTimeout(() => resolve(sql), 5); })); // finding: sql-injection
  await pool.query(await Promise.try(() => sql)); // finding: sql-injection
  const [risky, constant] = await Promise.all([resolved, 'SELECT 1']);
  await pool.query(risky); // finding: sql-injection
  await pool.query(constant);
  const settled = await Promise.allSettled([resolved]);
  await pool.query(settled[0].value); // finding: sql-injection
  await pool.query(await Promise.race([resolved])); // finding: sql-injection
  await pool.query(await Promise.any([resolved])); // finding: sql-injection

  const ask = (text) => pool.query(text); // finding: sql-injection
  ask.call(null, sql);
  ask.apply(null, [sql]);
  ask.bind(null)(sql);
  setTimeout(ask, 10, sql);
  const beat = (text) => pool.query(text); // finding: sql-injection
  setInterval(beat, 10, sql);
  const soon = (text) => pool.query(text); // finding: sql-injection
  setImmediate(soon, sql);
  res.end();
});

app.get('/addresses', async (req, res) => {
  const { q } = req.query;
  if (typeof q !== 'string') return res.status(400).end();
  await pool.query(`SELECT 1 WHERE a = '${encodeURIComponent(q)}'`); // finding: sql-injection
  await pool.query(`SELECT 1 WHERE a = '${decodeURIComponent(q)}'`); // finding: sql-injection
  await pool.query(`SELECT 1 WHERE a = '${encodeURI(q)}${decodeURI(q)}'`); // finding: sql-injection
  await pool.query(`SELECT 1 WHERE a = '${escape(q)}${unescape(q)}'`); // finding: sql-injection
  await pool.query(`SELECT 1 WHERE a = '${atob(q)}'`); // finding: sql-injection
  await pool.query(`SELECT 1 WHERE a = '${new URL(q).hash}'`); // finding: sql-injection
  const { host, hostname, origin } = new URL(q);
  await pool.query(`SELECT 1 WHERE a = '${host}' OR a = '${hostname}' OR a = '${origin}'`); // finding: sql-injection
  await pool.query(`SELECT 1 WHERE a = '${new URL(q).searchParams.get('a')}'`); // finding: sql-injection
  const address = new URL(q);
  res.send(`${address.href}${address.pathname}${address.search}${address.hash}${address.toString()}`);
  res.send(address.searchParams.get('a')); // finding: cross-site-scripting
  await pool.query(`SELECT 1 WHERE a = '${new URLSearchParams(q).getAll('a')[0]}'`); // finding: sql-injection
  const params = new URLSearchParams();
  params.append('a', q);
  await pool.query(`SELECT 1 WHERE a = '${params.get('a')}'`); // finding: sql-injection
  res.end();
});

// A number carries no text.
app.get('/numbers', async (req, res) => {
  const { q } = req.query;
  await pool.query('SELECT 1 LIMIT ' + Number(q));
  await pool.query('SELECT 1 LIMIT ' + parseInt(q, 10));
  await pool.query('SELECT 1 LIMIT ' + parseFloat(q));
  await pool.query('SELECT 1 LIMIT ' + Number.parseInt(q, 10));
  await pool.query('SELECT 1 LIMIT ' + Number.parseFloat(q));
  await pool.query('SELECT 1 LIMIT ' + BigInt(q));
  await pool.query('SELECT 1 LIMIT ' + Math.min(q, 100));
  await pool.query('SELECT 1 LIMIT ' + Date.parse(q));
  await pool.query('SELECT 1 WHERE a = ' + Boolean(q));
  await pool.query('SELECT 1 WHERE a > $1', [new Date(q)]);
  res.end();
});

app.get('/checks', async (req, res) => {
  const { a, b, c, d, e, f } = req.body;
  if (Number.isInteger(a)) await pool.query('SELECT 1 LIMIT ' + a);
  if (!Number.isSafeInteger(b)) return res.status(400).end();
  await pool.query('SELECT 1 LIMIT ' + b);
  if (!isNaN(c)) await pool.query('SELECT 1 LIMIT ' + c);
  if (Number.isFinite(d) && isFinite(e)) await pool.query(`SELECT 1 LIMIT ${d} OFFSET ${e}`);
  if (Array.isArray(f)) await pool.query('SELECT 1 WHERE a = ANY($1)', [f]);
  res.end();
});

// Comparisons with what the program itself lists clear the side on which they hold, and only that.
app.get('/comparisons', async (req, res) => {
  const { a, b, c, d, e, f, g, h, i } = req.query; // finding: missing-input-validation
  const columns = ['name', 'price'];
  if (columns.includes(a)) await pool.query('SELECT 1 ORDER BY ' + a);
  else await pool.query('SELECT 1 ORDER BY ' + a); // finding: sql-injection
  if (columns.indexOf(b) >= 0) await pool.query('SELECT 1 ORDER BY ' + b);
  if (columns.indexOf(b) === -1) await pool.query('SELECT 1 ORDER BY ' + b); // finding: sql-injection
  if (columns.lastIndexOf(c) !== -1) await pool.query('SELECT 1 ORDER BY ' + c);
  if (columns.lastIndexOf(c) < 0) await pool.query('SELECT 1 ORDER BY ' + c); // finding: sql-injection

  const names = new Set(['name', 'price']);
  if (!names.has(d)) await pool.query('SELECT 1 ORDER BY ' + d); // finding: sql-injection
  else await pool.query('SELECT 1 ORDER BY ' + d);
  const directions = new Map([['up', 'ASC'], ['down', 'DESC']]);
  if (directions.has(e)) await pool.query(`SELECT 1 WHERE a = '${e}'`);
  else await pool.query(`SELECT 1 WHERE a = '${e}'`); // finding: sql-injection

  const orders = { name: 'ASC', price: 'DESC' };
  if (orders.hasOwnProperty(f)) await pool.query('SELECT 1 ORDER BY ' + f);
  else await pool.query('SELECT 1 ORDER BY ' + f); // finding: sql-injection
  if (Object.hasOwn(orders, g)) await pool.query('SELECT 1 ORDER BY ' + g);
  else await pool.query('SELECT 1 ORDER BY ' + g); // finding: sql-injection
  if (Object.prototype.hasOwnProperty.call(orders, h)) await pool.query('SELECT 1 ORDER BY ' + h);
  else await pool.query('SELECT 1 ORDER BY ' + h); // finding: sql-injection

  // What is compared with the request's own list is compared with nothing.
  if (req.body.names.includes(i)) await pool.query('SELECT 1 ORDER BY ' + i); // finding: sql-injection
  res.end();
});

// Patterns clear what they match as a whole.
app.get('/patterns', async (req, res) => {
  const { a, b, c, d, e } = req.query; // finding: missing-input-validation
  if (typeof c !== 'string' || typeof d !== 'string') return res.status(400).end();
  if (/^[a-z]+$/.test(a)) await pool.query('SELECT 1 ORDER BY ' + a);
  else await pool.query('SELECT 1 ORDER BY ' + a); // finding: sql-injection
  if (/^[a-z]+$/.exec(b)) await pool.query('SELECT 1 ORDER BY ' + b);
  else await pool.query('SELECT 1 ORDER BY ' + b); // finding: sql-injection
  if (c.match(/^[a-z]+$/)) await pool.query('SELECT 1 ORDER BY ' + c);
  else await pool.query('SELECT 1 ORDER BY ' + c); // finding: sql-injection
  if (d.search(/^[a-z]+$/) >= 0) await pool.query('SELECT 1 ORDER BY ' + d);
  else await pool.query('SELECT 1 ORDER BY ' + d); // finding: sql-injection
  if (/[a-z]+/.test(e)) await pool.query('SELECT 1 ORDER BY ' + e); // finding: sql-injection
  res.end();
});

// Who writes a pattern decides how long it takes.
function patterns(req, res) {
  const { q } = req.query;
  const found = [
    new RegExp(q, 'i'), // finding: regex-injection
    RegExp('^' + q), // finding: regex-injection
    new RegExp(q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    new RegExp(q.replace('.', '\\.')), // finding: regex-injection
    new RegExp(RegExp.escape(q)),
    new RegExp('^[a-z]+$'),
  ];
  res.json(found);
}

export const forgotten = (ids) => ids.delete;

export const placeOf = (error) => error.stack;
// What inherits, what is thrown, what comes one after the other.
async function inheriting(req, res) {
  const { q } = req.query; // finding: missing-input-validation
  const made = Object.create({ read() { return this.text; } });
  made.text = q;
  await pool.query('SELECT 1 ORDER BY ' + made.read()); // finding: sql-injection
  const other = Object.setPrototypeOf({ text: q }, { read() { return this.text; } });
  await pool.query('SELECT 1 ORDER BY ' + Object.getPrototypeOf(other).read.call(other)); // finding: sql-injection
  const defined = Object.defineProperty({}, 'text', { value: q });
  await pool.query('SELECT 1 ORDER BY ' + Reflect.get(defined, 'text')); // finding: sql-injection
  Reflect.set(defined, 'more', q);
  await pool.query('SELECT 1 ORDER BY ' + defined.more); // finding: sql-injection
  await pool.query('SELECT 1 ORDER BY ' + Reflect.apply((text) => text, null, [q])); // finding: sql-injection
  await pool.query('SELECT 1 ORDER BY ' + [q].values().next().value); // finding: sql-injection
  for (const Kind of [Error, TypeError, RangeError, AggregateError]) {
    try {
      throw new Kind(q);
    } catch (error) {
      await pool.query('SELECT 1 ORDER BY ' + error.message); // finding: sql-injection
    }
  }
  await pool.query('SELECT 1 ORDER BY ' + String.prototype.trim.call(q)); // finding: sql-injection
  await pool.query('SELECT 1 ORDER BY ' + new Proxy({ text: q }, {}).text); // finding: sql-injection
  const taken = new Map([['text', q]]);
  taken.delete('text');
  Reflect.deleteProperty(other, 'text');
  if ('constant'.endsWith('a')) await pool.query('SELECT 1 ORDER BY ' + q);
  await Promise.reject(q).catch((error) => pool.query('SELECT 1 ORDER BY ' + error)); // finding: sql-injection
  res.end();
}
