const { Buffer: NodeBuffer } = require('node:buffer');
const buffer = require('buffer');
const path = require('path');
const querystring = require('querystring');
const url = require('url');
const util = require('util');
const nodePath = require('node:path');
const nodeQuerystring = require('node:querystring');
const { parse: parseUrl } = require('node:url');
const { format } = require('node:util');
const mysql = require('mysql2');

const connection = mysql.createConnection({ host: 'localhost' });

// Everything built from the text is still built from it.
async function search(req, res) {
  const { q } = req.query;
  if (typeof q !== 'string') return res.status(400).end();
  const find = util.promisify(connection.query).bind(connection);
  await find(`SELECT id FROM pages WHERE title = '${q}'`); // finding: sql-injection
  await connection.query(util.format('SELECT id FROM pages WHERE title = %s', q)); // finding: sql-injection
  await connection.query(format("SELECT id FROM pages WHERE title = '%s'", q)); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE json = '${util.inspect({ title: q })}'`); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE title = ' + Buffer.from(q, 'base64').toString()); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE title = ' + new Buffer(q, 'base64').toString()); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE title = ' + NodeBuffer.from(q).toString('utf8')); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE title = ' + buffer.Buffer.concat([Buffer.from(q)])); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE host = ' + url.parse(q).host); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE host = ' + parseUrl(q).host); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE host = ' + url.resolve('https://shop.example', q)); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE host = ' + url.format(new url.URL(q))); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE tag = ' + new url.URLSearchParams(q).get('tag')); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE tag = ' + querystring.parse(q).tag); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE tag = ' + nodeQuerystring.decode(q).tag); // finding: sql-injection
  await connection.query('SELECT id FROM pages WHERE tag = ' + querystring.unescape(q)); // finding: sql-injection
  await connection.query("SELECT id FROM pages WHERE tag = '" + querystring.escape(q) + "'"); // finding: sql-injection
  await connection.query("SELECT id FROM pages WHERE tag = '" + querystring.stringify({ q }) + "'"); // finding: sql-injection
  await connection.query("SELECT id FROM pages WHERE tag = '" + querystring.encode({ q }) + "'"); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE file = '${path.join('/srv', q)}'`); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE file = '${nodePath.resolve('/srv', q)}'`); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE file = '${path.posix.normalize(q)}'`); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE file = '${path.relative('/srv', q)}'`); // finding: sql-injection
  const { host, hostname, origin } = new url.URL(q);
  await connection.query(`SELECT id FROM pages WHERE host = '${host}' OR host = '${hostname}' OR origin = '${origin}'`); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE file = '${path.win32.basename(q)}'`); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE file = '${path.dirname(q)}${path.extname(q)}'`); // finding: sql-injection
  await connection.query(`SELECT id FROM pages WHERE size > ${Buffer.byteLength(q)}`);
  res.end();
}

const oldFind = util.deprecate(findPage, 'use search');
const findWithCallback = util.callbackify(findPage);

async function findPage(title) {
  return connection.promise().query("SELECT id FROM pages WHERE title = '" + title + "'"); // finding: sql-injection
}

// A stream that is piped is the one that it is piped into.
function pipes(req, res) {
  const form = req.pipe(require('busboy')({ headers: req.headers }));
  form.on('field', (name) => connection.query('SELECT id FROM pages WHERE title = ' + name)); // finding: sql-injection, missing-input-validation
}

module.exports = { pipes, search, oldFind, findWithCallback };

// Those that keep the process busy: advice only, where they run for a request.
const zlib = require('node:zlib');
const childProcess = require('node:child_process');
const nodeCrypto = require('node:crypto');
const http = require('http');

http.createServer().listen(3000);

function pack(text) {
  const key = nodeCrypto.scryptSync(text, 'salt', 32) + nodeCrypto.pbkdf2Sync(text, 'salt', 600_000, 32, 'sha256') + nodeCrypto.generatePrimeSync(2048);
  const pair = nodeCrypto.generateKeyPairSync('ed25519');
  const read = childProcess.execSync('ls') + childProcess.execFileSync('ls') + childProcess.spawnSync('ls').stdout;
  const packed = [zlib.gzipSync(text), zlib.deflateSync(text), zlib.brotliCompressSync(text)];
  const unpacked = [zlib.gunzipSync(packed[0]), zlib.unzipSync(packed[0]), zlib.inflateSync(packed[1]), zlib.brotliDecompressSync(packed[2])];
  return { key, pair, read, unpacked };
}

module.exports.pack = pack;

// ES5's way to inherit.
function Page(text) {
  this.text = text;
}
Page.prototype.read = function read() {
  return this.text;
};
function Letter(text) {
  Page.call(this, text);
}
util.inherits(Letter, Page);
async function inheriting(req, res) {
  const { q } = req.query; // finding: missing-input-validation
  await connection.query('SELECT id FROM pages ORDER BY ' + new Letter(q).read()); // finding: sql-injection
  res.end();
}

// Constants, and what belongs to the program.
const { writeFileSync } = require('fs');
const os = require('os');
const { tmpdir } = require('node:os');
const nodeProcess = require('node:process');

writeFileSync(path.join(os.tmpdir(), 'pages.json'), ''); // finding: insecure-temporary-file
writeFileSync(nodePath.join(tmpdir(), 'shop', 'pages.json'), ''); // finding: insecure-temporary-file
writeFileSync(path.join(os.tmpdir(), `${new util.TextDecoder().decode(new TextEncoder().encode(buffer.name))}.json`), '');
console.log(nodeProcess.env.API_KEY); // finding: secret-in-log
console.log(new util.TextEncoder().encode(process.env.API_KEY)); // finding: secret-in-log
console.log(new TextDecoder().decode(process.env.API_KEY)); // finding: secret-in-log

// What ends the process is followed by nothing.
async function onlyNumbers(req, res) {
  const { id } = req.query;
  if (!/^\d+$/.test(id)) process.exit(1);
  await connection.query('SELECT id FROM pages WHERE id = ' + id);
  if (req.query.q === 'off') process.abort();
  if (req.query.q === 'now') process.reallyExit(0);
  await connection.query('SELECT id FROM pages WHERE q = ' + req.query.q); // finding: sql-injection, missing-input-validation
  res.end();
}
module.exports.onlyNumbers = onlyNumbers;
