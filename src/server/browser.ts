/** The entry of the server in a web worker, for VS Code in a browser: it reads by way of the extension. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { requests } from '../protocol.ts';
import { serve } from './serve.ts';

/** What the readers want to know of a worker's scope, whose types are not those of Node.js. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];

const worker = globalThis as unknown as Scope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

serve(connection, {
  readAsset: async (path) => await connection.sendRequest<Uint8Array | null>(requests.readAsset, path) ?? undefined,
});
