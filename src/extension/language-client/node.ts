/** The client whose server is a process of Node.js. */
import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { settings } from '../../protocol.ts';
import { clientName, clientOptions, prepared, type Launch } from './client.ts';

export const launch: Launch = (parts) => {
  const module = Uri.joinPath(parts.context.extensionUri, 'dist', 'server.js').fsPath;
  const transport = TransportKind.ipc;
  const server = { run: { module, transport }, debug: { module, transport, options: { execArgv: ['--inspect=127.0.0.1:0'] } } };
  const client = prepared(new LanguageClient(settings.section, clientName, server, clientOptions(parts)), parts);
  return { client, processId: () => client.serverProcess?.pid };
};
