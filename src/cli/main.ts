#!/usr/bin/env node
/**
 * The entry of the command line's process, and of the threads that it starts.
 *
 *     node dist/cli.js scan shop --format sarif --output findings.sarif
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { version } from '../../package.json';
import { createLanguages } from '../analysis/languages.ts';
import { catalog } from '../catalog/index.ts';
import { run } from './run.ts';
import { serveFolder, type WorkerTask } from './workers.ts';

const rulePages = join(__dirname, 'rules');
const { stdout, stderr } = process;
const knowledge = { catalog, languages: createLanguages((file) => readFile(join(__dirname, 'grammars', file))) };

if (isMainThread) start();
else if (parentPort) serveFolder(parentPort, workerData as WorkerTask, knowledge);

function start(): void {
  // Who reads us may have seen enough: `backend-guide scan . | head`.
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => { process.exit(code === 'EPIPE' ? 0 : 2); });

  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write('\r\x1b[K');
    isShown = false;
  };
  const ended = run(process.argv.slice(2), {
    ...knowledge,
    version,
    today: new Date().toISOString().slice(0, 10),
    readRulePage: (ruleId) => {
      const path = join(rulePages, `${ruleId}.md`);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    out: (text) => {
      clear();
      stdout.write(text);
    },
    tell: (text) => {
      clear();
      stderr.write(text);
    },
    startWorker: (task) => new Worker(__filename, { workerData: task }),
    serve: () => {
      // The server reads how it is spoken to from the arguments.
      process.argv.push('--stdio');
      void import(pathToFileURL(join(__dirname, 'server.js')).href);
    },
    ...(stdout.isTTY && !process.env['NO_COLOR'] && { paint: styleText }),
    ...(stderr.isTTY && {
      onProgress: (done, all, file) => {
        isShown = true;
        const line = `${done}/${all} ${file}`;
        stderr.write(`\r\x1b[K${line.slice(0, Math.max(20, stderr.columns - 1))}`);
      },
    }),
  });
  // Whatever it is: 1 would say that there are findings.
  ended.then((code) => { process.exitCode = code; }, (error: unknown) => {
    stderr.write(`${String(error)}\n`);
    process.exitCode = 2;
  });
}
