/** From the start of the server's process to the first diagnostics of a file that is open. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { quantile } from '../measure.ts';
import type { Measurement } from '../measurement.ts';
import { onDisk } from '../on-disk.ts';
import { longFile, shopProject } from '../shop-project.ts';

/** In a project of 1,000 files. */
export const serverStart: Measurement = {
  id: 'server-start',
  run({ isQuick }, tell) {
    const files = shopProject(isQuick ? 100 : 1000);
    const text = files.find(({ path }) => path === longFile)?.text ?? '';
    return onDisk(files, async (folder) => {
      const times: number[] = [];
      for (let round = 0; round < (isQuick ? 2 : 5); round++) times.push(await start(folder, text));
      const median = quantile(times, 0.5);
      tell(`server's start to the first diagnostics, in a file of 1,000 lines: median ${median.toFixed(0)} ms`);
      return { 'first diagnostics: ms': median };
    });
  },
};

async function start(folder: string, text: string): Promise<number> {
  const began = performance.now();
  const server = spawn(process.execPath, [resolve(join('out', 'server.js')), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const uri = pathToFileURL(join(folder, longFile)).href;
  const told = new Promise<void>((done) => {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => { if (params.uri === uri && params.diagnostics.length > 0) done(); });
  });
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'shop' }] });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'javascript', version: 1, text } });
  await told;
  const milliseconds = performance.now() - began;
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  return milliseconds;
}
