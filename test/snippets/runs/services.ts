/** Databases for the runs: each started in a folder of its own, on a free port of this machine alone, and stopped at the end. */
import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findProgram, startInBackground } from '../../../tools/processes.mjs';

const execute = promisify(execFile);

export interface Service {
  /** Makes a database, runs the SQL in it, and yields its address. */
  database(name: string, sql: string): Promise<string>;
  stop(): Promise<void>;
}

/** The service, or why it cannot be had here. */
export type ServiceOrReason = Service | { readonly reason: string };

/** Programs that Debian keeps out of the PATH. */
function program(...names: string[]): string | undefined {
  const versions = '/usr/lib/postgresql';
  const folders = ['/usr/sbin', ...(existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : [])];
  return findProgram(...names) ?? folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Databases refuse to run as root: they get the user that Debian made for them. */
async function accountOf(name: string): Promise<{ uid: number; gid: number } | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout)));
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

async function until(isReady: () => Promise<unknown>, output: () => string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    try {
      await isReady();
      return;
    } catch {
      await sleep(200);
    }
  }
  throw new Error(`it did not start:\n${output()}`);
}

function newFolder(account: { uid: number; gid: number } | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'backend-guide-'));
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** As another user where we are root. */
function as(name: string, isRoot: boolean, command: string, args: readonly string[]): [string, string[]] {
  return isRoot ? ['runuser', ['-u', name, '--', command, ...args]] : [command, [...args]];
}

async function postgresql(): Promise<ServiceOrReason> {
  const [initdb, postgres, psql] = [program('initdb'), program('postgres'), program('psql')];
  if (!initdb || !postgres || !psql) return { reason: 'PostgreSQL is not installed (Debian: postgresql)' };
  const account = await accountOf('postgres');
  const folder = newFolder(account);
  const port = await freePort();
  await execute(...as('postgres', account !== undefined, initdb, ['-D', join(folder, 'data'), '-U', 'tester', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C']));
  const server = startInBackground(...as('postgres', account !== undefined, postgres, [
    '-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off', '-c', 'max_connections=300',
  ]));
  const run = (database: string, sql: string): Promise<unknown> =>
    execute(psql, ['-h', '127.0.0.1', '-p', String(port), '-U', 'tester', '-v', 'ON_ERROR_STOP=1', '-q', '-d', database, '-c', sql]);
  await until(() => run('postgres', 'SELECT 1'), server.output);
  return {
    async database(name, sql) {
      const database = name.replaceAll('-', '_');
      await run('postgres', `CREATE DATABASE ${database}`);
      if (sql !== '') await run(database, sql);
      return `postgresql://tester@127.0.0.1:${port}/${database}`;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function mariadb(): Promise<ServiceOrReason> {
  const [install, daemon, client] = [program('mariadb-install-db'), program('mariadbd'), program('mariadb')];
  if (!install || !daemon || !client) return { reason: 'MariaDB is not installed (Debian: mariadb-server)' };
  const account = await accountOf('mysql');
  const folder = newFolder(account);
  const data = join(folder, 'data');
  mkdirSync(data);
  if (account) chownSync(data, account.uid, account.gid);
  const port = await freePort();
  const socket = join(folder, 'socket');
  const common = ['--no-defaults', `--datadir=${data}`];
  await execute(...as('mysql', account !== undefined, install, [...common, '--auth-root-authentication-method=normal', '--skip-test-db']));
  const server = startInBackground(...as('mysql', account !== undefined, daemon, [
    ...common, `--port=${port}`, '--bind-address=127.0.0.1', `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, '--innodb-flush-log-at-trx-commit=0',
  ]));
  const run = (sql: string): Promise<unknown> => execute(client, ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', sql]);
  await until(() => run('SELECT 1'), server.output);
  await run("CREATE USER 'tester'@'%' IDENTIFIED BY 'tester'; GRANT ALL ON *.* TO 'tester'@'%'");
  return {
    async database(name, sql) {
      const database = name.replaceAll('-', '_');
      await run(`CREATE DATABASE ${database} CHARACTER SET utf8mb4; USE ${database}; ${sql}`);
      return `mysql://tester:tester@127.0.0.1:${port}/${database}`;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function redis(): Promise<ServiceOrReason> {
  const daemon = program('redis-server', 'valkey-server');
  if (!daemon) return { reason: 'Redis is not installed (Debian: redis-server)' };
  const port = await freePort();
  const server = startInBackground(daemon, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--databases', '200']);
  await until(() => new Promise((resolve, reject) => {
    if (server.output().includes('Ready to accept connections')) resolve(undefined);
    else reject(new Error('not yet'));
  }), server.output);
  let count = 0;
  return {
    database: () => Promise.resolve(`redis://127.0.0.1:${port}/${count++}`),
    stop: () => server.stop(),
  };
}

const starters = { postgresql, mariadb, redis };
const started = new Map<string, Promise<ServiceOrReason>>();

/** The service of a name: started once, whoever asks. */
export function service(name: keyof typeof starters): Promise<ServiceOrReason> {
  const running = started.get(name) ?? starters[name]();
  started.set(name, running);
  return running;
}

export async function stopServices(): Promise<void> {
  for (const running of started.values()) {
    const outcome = await running;
    if ('stop' in outcome) await outcome.stop();
  }
  started.clear();
}
