const WebSocket = require('ws');
const { WebSocketServer } = require('ws');
const { Pool } = require('pg');

const pool = new Pool();
const save = (value) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket, request) => {
  save(request.url); // finding: missing-input-validation
  socket.on('message', async (data) => {
    const { id } = JSON.parse(data); // finding: missing-input-validation
    await pool.query(`DELETE FROM jobs WHERE id = '${id}'`); // finding: sql-injection
  });
  socket.once('message', (data) => save(data)); // finding: missing-input-validation
  socket.on('close', (code) => save(code));
  socket.addEventListener('message', (event) => save(event.data)); // finding: missing-input-validation
});
new WebSocket.Server({ port: 8081 }).on('connection', (socket) => socket.on('message', (data) => save(data))); // finding: missing-input-validation
new WebSocket.WebSocket.Server({ port: 8082 }).on('connection', (socket) => socket.on('message', (data) => save(data))); // finding: missing-input-validation

// A server that we chose answers.
const client = new WebSocket('wss://prices.example.com');
client.on('message', (data) => save(data));
