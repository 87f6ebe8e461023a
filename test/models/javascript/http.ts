import http, { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import http2, { type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import url from 'node:url';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

createServer(async (req, res) => {
  const { query } = url.parse(req.url, true); // finding: missing-input-validation
  const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${query.customer}'`); // finding: sql-injection
  const { searchParams } = new URL(req.url, 'http://localhost'); // finding: missing-input-validation
  await pool.query("SELECT id FROM orders WHERE state = '" + searchParams.get('state') + "'"); // finding: sql-injection
  res.setHeader('Content-Type', 'application/json').end(JSON.stringify(rows));
}).listen(8080);

const server = http.createServer((input, output) => {
  save(input.url); // finding: missing-input-validation
  save(input.headers.host); // finding: missing-input-validation
  save(input.rawHeaders[0]); // finding: missing-input-validation
  save(input.headersDistinct.host); // finding: missing-input-validation
  save(input.trailers.checksum); // finding: missing-input-validation
  save(input.read()); // finding: missing-input-validation
  save([input.method, input.httpVersion, input.socket.remoteAddress]);
  const chunks = [];
  input.setEncoding('utf8').on('data', (chunk) => chunks.push(chunk)).on('end', () => { // finding: missing-input-validation
    const order = JSON.parse(chunks.join(''));
    pool.query(`INSERT INTO orders (name) VALUES ('${order.name}')`); // finding: sql-injection
  });
  input.once('data', (chunk) => save(chunk)); // finding: missing-input-validation
  input.addListener('data', (chunk) => save(chunk)); // finding: missing-input-validation
  input.on('error', (error) => save(error.message));
  output.end();
});
server.on('request', (a) => save(a.url)); // finding: missing-input-validation
server.on('clientError', (error, socket) => socket.end());

new http.Server((a, b) => { save(a.url); b.end(); }); // finding: missing-input-validation
https.createServer({ key: process.env.KEY }, (a, b) => { save(a.url); b.end(); }); // finding: missing-input-validation
http2.createSecureServer({}, (a, b) => { save(a.url); b.end(); }); // finding: missing-input-validation

export function typed(input: IncomingMessage, output: ServerResponse) {
  save(input.url); // finding: missing-input-validation
  output.end();
}
export function newer(input: Http2ServerRequest, output: Http2ServerResponse) {
  save(input.url); // finding: missing-input-validation
  output.end();
}
export const listener: RequestListener = (input, output) => {
  save(input.url); // finding: missing-input-validation
  output.end();
};

http.createServer((req, res) => {
  const name = new URL(req.url, 'http://localhost').searchParams.get('name');
  res.setHeader('x-name', name);
  res.setHeader('Location', name); // finding: open-redirect
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // finding: permissive-cors
  res.writeHead(302, { Location: name, location: name, 'Access-Control-Allow-Origin': req.headers.origin }); // finding: open-redirect, permissive-cors
  res.write(`<p>${name}</p>`); // finding: cross-site-scripting
  res.end(`<p>${name}</p>`); // finding: cross-site-scripting
});

http.createServer((req, res) => {
  const name = new URL(req.url, 'http://localhost').searchParams.get('name');
  res.setHeader(name, 'x');
  if (req.method === 'PUT') return res.setHeader('Content-Type', 'text/plain').end(`<p>${name}</p>`);
  if (req.method === 'POST') {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    return res.end(`{ "name": "${name}" }`);
  }
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end(`<p>${name}</p>`); // finding: cross-site-scripting
});
