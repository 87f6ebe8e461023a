import { createServer } from 'node:http';
import io, { Server, type Namespace, type Socket } from 'socket.io';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);
const server = new Server(createServer());

server.use((socket, next) => {
  save(socket.handshake.auth.token); // finding: missing-input-validation
  next();
});

server.on('connection', (socket) => {
  save(socket.handshake.query.room); // finding: missing-input-validation
  save(socket.handshake.headers.origin); // finding: missing-input-validation
  save(socket.handshake.url); // finding: missing-input-validation
  save([socket.id, socket.handshake.address]);
  socket.on('order', async (order, answer) => {
    const { rows } = await pool.query(`SELECT id FROM orders WHERE name = '${order.name}'`); // finding: sql-injection, missing-input-validation
    answer(rows);
  });
  socket.once('hello', (name) => save(name)); // finding: missing-input-validation
  socket.onAny((event, data) => save(data)); // finding: missing-input-validation
  socket.prependAny((event, data) => save(data)); // finding: missing-input-validation
});
server.of('/admin').on('connection', (socket) => socket.on('a', (x) => save(x))); // finding: missing-input-validation
io(3000).on('connect', (socket) => socket.on('a', (x) => save(x))); // finding: missing-input-validation

export function listen(room: Namespace) {
  room.on('connection', (socket) => socket.on('a', (x) => save(x))); // finding: missing-input-validation
}
export function typed(client: Socket) {
  client.on('a', (x) => save(x)); // finding: missing-input-validation
}
export default (io, socket) => {
  socket.on('a', (x) => save(x)); // finding: missing-input-validation
};
export const reversed = (socket, io) => {
  socket.on('a', (x) => save(x)); // finding: missing-input-validation
};

// Who is refused before does not come here.
server
  .of('/signed')
  .use((socket, next) => {
    if (!checkSignedToken(socket.handshake.auth.token, { file: socket.handshake.auth.file }, key)) {
      next(new Error('forged'));
      return;
    }
    next();
  })
  .on('connection', (socket) => save([socket.handshake.auth.file, socket.handshake.auth.place])); // finding: missing-input-validation

export function start() {
  server.of('/typed').use((socket, next) => {
    if (!checkSignedToken(socket.handshake.auth.token, { room: socket.handshake.auth.room }, key)) return next(new Error('forged'));
    next();
  }).on('connection', enter);
}
function enter(socket: Socket) {
  save(socket.handshake.auth.room);
  save(socket.handshake.auth.name); // finding: missing-input-validation
}
