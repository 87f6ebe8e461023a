/** The server as it is built: a process of its own with threads, which is killed while it scans, and which may not read every folder. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  CancellationToken, createProtocolConnection, ExitNotification, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, type ProtocolConnection,
} from 'vscode-languageserver/node';
import { requests, statusNotification, type ScanResult, type ScanStatus, type ServerOptions } from '../../src/protocol.ts';
import { grammars, server } from '../../tools/bundles.mjs';

const root = join(import.meta.dirname, '../..');
/** Nobody's, where this is run as root, who may read everything. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const hole = "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.find = async (req, res) => res.json(await pool.query('SELECT 1 FROM t WHERE name = ' + req.query.name));\n";

interface Session {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  /** How many warnings each file has. */
  readonly found: ReadonlyMap<string, number>;
  readonly statuses: readonly ScanStatus[];
}

describe('server: the built file', function () {
  this.timeout(90_000);
  const outdir = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-server-')));
  const sessions: Session[] = [];
  let folder = '';

  before(async () => {
    await build({ ...server, outdir, sourcemap: false });
    mkdirSync(join(outdir, 'grammars'));
    for (const grammar of grammars) cpSync(join(root, 'node_modules', grammar), join(outdir, 'grammars', grammar.slice(grammar.lastIndexOf('/') + 1)));
    chmodSync(outdir, 0o755);
  });
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'built-')));
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    for (const { child, connection } of sessions.splice(0)) {
      connection.dispose();
      child.kill('SIGKILL');
    }
    if (existsSync(join(folder, 'secret'))) chmodSync(join(folder, 'secret'), 0o700);
    rmSync(folder, { recursive: true });
  });
  after(() => { rmSync(outdir, { recursive: true }); });

  async function start(options: ServerOptions = {}, user: { readonly uid?: number; readonly gid?: number } = {}): Promise<Session> {
    const child = spawn(process.execPath, [join(outdir, 'server.js'), '--stdio'], { ...user });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const found = new Map<string, number>();
    const statuses: ScanStatus[] = [];
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => { found.set(uri, diagnostics.length); });
    connection.onNotification(statusNotification, (status: ScanStatus) => { statuses.push(status); });
    connection.onRequest('client/registerCapability', () => null);
    connection.onError(() => undefined);
    connection.listen();
    const session = { child, connection, found, statuses };
    sessions.push(session);
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: [{ uri, name: 'a folder' }], initializationOptions: { wantsStatus: true, ...options },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return session;
  }

  const scan = ({ connection }: Session): Promise<ScanResult> => connection.sendRequest(requests.scanWorkspace, {}, CancellationToken.None);

  async function end({ child, connection }: Session): Promise<void> {
    await connection.sendRequest(ShutdownRequest.type);
    const ended = once(child, 'exit');
    await connection.sendNotification(ExitNotification.type);
    await ended;
  }

  it('is killed while it scans: the next one finds all, and after it what was kept is whole', async () => {
    for (let index = 0; index < 200; index++) writeFileSync(join(folder, `a${index}.js`), index % 10 === 0 ? hole : `exports.a = ${index};\n`);
    const storage = join(folder, '.storage');
    const first = await start({ storage });
    while (!first.statuses.some(({ isScanning, done }) => isScanning && done > 0)) await new Promise((resolve) => { setTimeout(resolve, 5); });
    const died = once(first.child, 'exit');
    first.child.kill('SIGKILL');
    await died;

    const second = await start({ storage });
    assert.deepEqual(await scan(second), { files: 200, left: 0 });
    assert.equal([...second.found.values()].filter((count) => count > 0).length, 20);
    await end(second);
    assert.deepEqual(readdirSync(storage), ['analyses.json']);
    const third = await start({ storage });
    assert.deepEqual(await scan(third), { files: 200, left: 0 });
    assert.deepEqual([...third.found].sort(), [...second.found].sort());
  });

  it('leaves out a folder that it may not read, and looks at the others', async () => {
    for (const name of ['secret', 'open']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'a.js'), hole);
    }
    if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
    chmodSync(join(folder, 'secret'), nobody.uid === undefined ? 0o000 : 0o700);
    const session = await start({}, nobody);
    assert.deepEqual(await scan(session), { files: 1, left: 0 });
    assert.deepEqual([...session.found.keys()], [pathToFileURL(join(folder, 'open/a.js')).href]);
  });
});
