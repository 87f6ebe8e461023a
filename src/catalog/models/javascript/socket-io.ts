/** Socket.IO: `io.on('connection', (socket) => socket.on('order', (order, answer) => …))`. https://socket.io/docs */
import type { Model } from '../../model.ts';

const server = '"socket.io".Server()';
const socket = '"socket.io".Socket()';
const message = '"socket.io".Message()';

/** The package `socket.io`. */
export const socketIo: Model = {
  id: 'socket-io',
  title: 'Socket.IO',
  language: 'javascript',
  types: [
    { path: '"socket.io"()', is: server },
    { path: `${server}.{of,on,use}()`, is: server },
    { path: '"socket.io".Namespace()', is: server },
  ],
  handlers: [
    { path: `${server}.on`, from: 1, receives: [socket], where: [{ argument: 0, is: ['connection', 'connect'] }] },
    { path: `${server}.use`, from: 0, receives: [socket, null], passesOn: -1, reachesLater: true },
    { path: `${socket}.{on,once}`, from: 1, receives: [message, message, message, message] },
    { path: `${socket}.{onAny,prependAny}`, from: 0, receives: [null, message, message, message] },
  ],
  conventions: [
    { parameters: [['io'], ['socket']], receives: [server, socket] },
    { parameters: [['socket'], ['io']], receives: [socket, server] },
  ],
  sources: [
    { path: message, kind: 'request' },
    { path: `${socket}.handshake.{query,auth,headers,url}`, kind: 'request' },
  ],
};
