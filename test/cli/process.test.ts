/** The command line as it is built and started: a process of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Log } from 'sarif';
import {
  createProtocolConnection, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { commandLine, server } from '../../tools/bundles.mjs';
import { hole, inFolder } from './folder.ts';

const root = join(import.meta.dirname, '../..');

describe('command line: the built file', function () {
  this.timeout(60_000);
  const outdir = mkdtempSync(join(tmpdir(), 'backend-guide-cli-'));
  const start = (...args: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [join(outdir, 'cli.js'), ...args], { encoding: 'utf8' });

  before(async () => {
    await build({ ...commandLine, outdir, sourcemap: false });
    cpSync(join(root, 'src/catalog/rules'), join(outdir, 'rules'), { recursive: true });
  });
  after(() => { rmSync(outdir, { recursive: true }); });

  it('says its version, which is the package\'s', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual([start('--version').stdout, start('--version').status], [`${version}\n`, 0]);
  });

  it('writes what it finds, and nothing of its progress where no terminal is', async () => {
    await inFolder({ 'a.js': hole }, (folder) => {
      const { status, stdout, stderr } = start('scan', folder);
      assert.deepEqual([status, stderr], [1, '']);
      assert.match(stdout, /^a\.js:5:21 warning sql-injection /);
    });
  });

  it('writes into a file', async () => {
    await inFolder({ 'src/a.js': hole }, (folder) => {
      const output = join(folder, 'out.sarif');
      const { status, stdout, stderr } = start('scan', join(folder, 'src'), '--format', 'sarif', '--output', output);
      assert.deepEqual([status, stdout, stderr], [1, '', '1 finding (1 warning) in 1 file.\n']);
      const { runs: [run] } = JSON.parse(readFileSync(output, 'utf8')) as Log;
      assert.equal(run?.results?.length, 1);
      assert.match(run.tool.driver.rules?.[0]?.help?.markdown ?? '', /## What it is/);
    });
  });

  it('ends with 2 where it cannot do what it should', async () => {
    await inFolder({}, (folder) => {
      const { status, stdout, stderr } = start('scan', join(folder, 'nowhere'));
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /nowhere/);
    });
  });

  it('is a language server for any editor', async () => {
    await build({ ...server, outdir, sourcemap: false });
    const child = spawn(process.execPath, [join(outdir, 'cli.js'), 'lsp'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    try {
      const shown = new Promise<PublishDiagnosticsParams>((resolve) => { connection.onNotification(PublishDiagnosticsNotification.type, resolve); });
      connection.listen();
      const { capabilities } = await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} });
      assert.equal(capabilities.hoverProvider, true);
      await connection.sendNotification(InitializedNotification.type, {});
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: 'file:///shop/a.js', languageId: 'javascript', version: 1, text: hole } });
      assert.deepEqual((await shown).diagnostics.map(({ code }) => code), ['sql-injection']);
      await connection.sendRequest(ShutdownRequest.type);
      const ended = once(child, 'exit');
      await connection.sendNotification(ExitNotification.type);
      assert.deepEqual((await ended)[0], 0);
    } finally {
      connection.dispose();
      child.kill();
    }
  });

  it('finds the same in several threads', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`lib/${index % 7}/a${index}.js`, index % 3 === 0 ? hole : index % 3 === 1 ? "module.exports = require('./a0');\n" : '\0']));
    await inFolder(files, (folder) => {
      const [one, several] = ['1', '3'].map((workers) => start('scan', folder, '--jobs', workers, '--format', 'json'));
      assert.equal(one?.status, 1);
      assert.equal(several?.stderr, '');
      assert.equal(several.stdout, one.stdout);
    });
  });
});
