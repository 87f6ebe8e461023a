/** The client whose server is a web worker. */
import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { settings } from '../../protocol.ts';
import { clientName, clientOptions, prepared, type Launch } from './client.ts';

/** As far as it is used here; the types of browsers are not those of Node.js. */
interface Thread {
  terminate(): void;
}
declare const Worker: new (address: string) => Thread & ConstructorParameters<typeof BrowserMessageReader>[0] & ConstructorParameters<typeof BrowserMessageWriter>[0];

export const launch: Launch = (parts) => {
  const address = Uri.joinPath(parts.context.extensionUri, 'dist', 'server-browser.js').toString(true);
  let running: Thread | undefined;
  // The protocol ends the server, but not the thread that it runs in.
  const end = (): void => { running?.terminate(); };
  // Not the worker itself: the client would ask whether it is one, and the extension host makes workers of a class of its own.
  const start = (): Promise<MessageTransports> => {
    end();
    const worker = new Worker(address);
    running = worker;
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  parts.context.subscriptions.push({ dispose: end });
  return { client: prepared(new LanguageClient(settings.section, clientName, start, clientOptions(parts)), parts), processId: () => undefined };
};
