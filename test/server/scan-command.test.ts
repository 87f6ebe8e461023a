/** All files of the workspace, on demand: what is analysed in threads is what the server would find itself, and it may be stopped. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import { DiskFiles } from '../../src/server/disk-files.ts';
import { AnalysesFile, digest } from '../../src/server/kept-analyses.ts';
import { serveScan } from '../../src/server/scan-thread.ts';
import type { PackedOrigin, ScanThreads } from '../../src/server/workspace-scan.ts';
import { languages } from '../analyzer.ts';
import { openEditor, type Editor } from './editor.ts';

const route = (index: number): string => `const express = require('express');\nconst { find } = require('./db${index % 5}');\nexpress().get('/', async (req, res) => res.json(await find(req.query.name)));\n`;
const db = "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.find = (name) => pool.query('SELECT 1 FROM t WHERE name = ' + name);\n";

describe('server: all files, on demand', function () {
  this.timeout(30_000);
  let folder = '';
  const editors: Editor[] = [];
  const address = (file: string): string => pathToFileURL(join(folder, file)).href;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'scan-')));
    for (let index = 0; index < 5; index++) writeFileSync(join(folder, `db${index}.js`), db);
    for (let index = 0; index < 195; index++) writeFileSync(join(folder, `route${index}.js`), route(index));
  });
  afterEach(async () => {
    await Promise.all(editors.splice(0).map((editor) => editor.quit()));
    rmSync(folder, { recursive: true });
  });

  /** A thread's program, in this process: what it is told and what it answers goes through a channel, as it does between threads. */
  const inChannel = (disk: () => DiskFiles = () => new DiskFiles(() => Date.now(), ['.js'])): ScanThreads => ({
    count: 2,
    start(task) {
      const { port1, port2 } = new MessageChannel();
      serveScan(port2, task, disk(), (host, models) => createAnalyzer({ ...catalog, models: [...catalog.models, ...models] }, languages, host));
      let fail: (error: Error) => void = () => undefined;
      return {
        ask: (uris) => new Promise((resolve, reject) => {
          fail = reject;
          port1.once('message', (answer: readonly PackedOrigin[]) => { resolve(answer); });
          port1.postMessage(uris);
        }),
        end: () => {
          port1.close();
          fail(new Error('ended'));
        },
      };
    },
  });

  async function open(threads: ScanThreads | undefined): Promise<{ readonly editor: Editor; readonly analysed: string[] }> {
    const analysed: string[] = [];
    const editor = await openEditor({
      catalog, disk: new DiskFiles(() => Date.now(), ['.js']), threads,
      keep: (at, knowledge, texts, tell) => new AnalysesFile(at, digest(knowledge), texts, tell),
      createAnalyzer: (host, models) => {
        const analyzer = createAnalyzer({ ...catalog, models: [...catalog.models, ...models] }, languages, host);
        return { ...analyzer, analyze(file) {
          analysed.push(file.path);
          return analyzer.analyze(file);
        } };
      },
    }, { folders: [pathToFileURL(folder).href], initializationOptions: { wantsStatus: true } });
    editors.push(editor);
    editor.configure(() => ({ scan: 'openFiles' }));
    return { editor, analysed };
  }

  const found = (editor: Editor): string[] => [...new Map(editor.published.map(({ uri, diagnostics }) => [uri, JSON.stringify(diagnostics)]))].filter(([, text]) => text !== '[]').map((one) => one.join(' ')).sort();

  it('finds in threads what it finds itself, in files that nobody has opened, although only open files are looked at', async () => {
    const alone = await open(undefined);
    assert.deepEqual(await alone.editor.scan(), { files: 200, left: 0 });
    const expected = found(alone.editor);
    assert.ok(expected.length >= 5, String(expected.length));

    const { editor, analysed } = await open(inChannel());
    assert.deepEqual(await editor.scan(), { files: 200, left: 0 });
    assert.deepEqual(found(editor), expected);
    assert.deepEqual(analysed, [], 'the server has taken over all that the threads have found');
    const last = editor.statuses.at(-1);
    assert.deepEqual(last, { isScanning: false, done: 200, all: 200 });
    assert.ok(editor.statuses.some(({ isScanning, done, all }) => isScanning && done <= all && all >= 195));

    // It stays when the file was open for a while.
    editor.open(address('db0.js'), db);
    await editor.diagnostics(address('db0.js'));
    editor.close(address('db0.js'));
    await editor.hover(address('db0.js'), 0, 0);
    assert.deepEqual(found(editor), expected);
  });

  it('takes nothing from a thread that was about another text', async () => {
    class Older extends DiskFiles {
      override read(uri: string): string | undefined {
        return uri === address('db1.js') ? 'exports.find = () => [];\n' : super.read(uri);
      }
    }
    const { editor, analysed } = await open(inChannel(() => new Older(() => Date.now(), ['.js'])));
    await editor.scan();
    const own = ['db1.js', ...Array.from({ length: 195 }, (_, index) => index).filter((index) => index % 5 === 1).map((index) => `route${index}.js`)];
    assert.deepEqual(analysed.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort(), own.sort());
    assert.equal(editor.published.findLast(({ uri }) => uri === address('db1.js'))?.diagnostics.length, 1);
  });

  it('is stopped, and says how many files are left', async () => {
    const stopping = new CancellationTokenSource();
    let asked = 0;
    const { editor } = await open({ ...inChannel(), start(task) {
      const thread = inChannel().start(task);
      return { ...thread, ask(uris) {
        if (++asked === 4) stopping.cancel();
        return thread.ask(uris);
      } };
    } });
    const { left, files } = await editor.scan(stopping.token);
    assert.ok(left > 50 && left < files, `${left} of ${files}`);
    const last = editor.statuses.at(-1);
    assert.deepEqual([last?.isScanning, last?.done], [false, files - left]);
    assert.deepEqual(await editor.scan(), { files: 200, left: 0 });
  });
});
