/** ws: WebSockets, `server.on('connection', (socket, request) => socket.on('message', (data) => …))`. https://github.com/websockets/ws */
import type { Model } from '../../model.ts';

const server = 'ws.WebSocketServer()';
/** What a server gets: what a client of ours reads comes from a server that we chose. */
const peer = 'ws.Peer()';

/** The package `ws`. */
export const ws: Model = {
  id: 'ws',
  title: 'ws',
  language: 'javascript',
  types: [
    { path: 'ws.{Server,WebSocket.Server}()', is: server },
    { path: `${peer}.on()`, is: peer },
  ],
  handlers: [
    { path: `${server}.on`, from: 1, receives: [peer, 'http.IncomingMessage()'], where: [{ argument: 0, is: ['connection'] }] },
    { path: `${peer}.{on,once}`, from: 1, receives: ['ws.Data()', null], where: [{ argument: 0, is: ['message'] }] },
    { path: `${peer}.addEventListener`, from: 1, receives: ['ws.MessageEvent()'], where: [{ argument: 0, is: ['message'] }] },
  ],
  sources: [
    { path: 'ws.Data()', kind: 'request' },
    { path: 'ws.MessageEvent().data', kind: 'request' },
  ],
};
