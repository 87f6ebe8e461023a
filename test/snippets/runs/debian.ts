/**
 * A folder with Python, PHP and their frameworks, unpacked from Debian 13, whatever the machine itself has: programs are run in it by
 * chroot. It takes a machine whose apt reaches Debian, and its root; elsewhere it says why there is none.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../../tools/processes.mjs';
import { installed } from './cache.ts';

const execute = promisify(execFile);
const largest = 64 * 1024 ** 2;

const packages = [
  'libc-bin', 'dash', 'coreutils', 'ca-certificates', 'black', 'phpunit',
  ...[
    'flask', 'flask-sqlalchemy', 'flask-limiter', 'flask-cors', 'fastapi', 'django', 'djangorestframework', 'djangorestframework-simplejwt', 'django-cors-headers',
    'sqlalchemy', 'psycopg', 'psycopg-pool', 'alembic', 'redis', 'cassandra', 'celery', 'rq', 'httpx', 'jwt', 'argon2', 'authlib', 'itsdangerous', 'limits', 'structlog',
    'python-multipart', 'pytest', 'pytest-django',
  ].map((name) => `python3-${name}`),
  ...['cli', 'sqlite3', 'pgsql', 'mysql', 'xml', 'mbstring', 'curl', 'redis', 'lcobucci-jwt', 'lcobucci-clock', 'monolog', 'laravel-framework', 'illuminate-testing'].map((name) => `php-${name}`),
];

/** Of these without what they depend on: a web server and a database, which are not for us. */
const alone = ['wordpress', 'php-getid3'];

/** Where the machine's own apt finds Debian, and with which key: for another release. */
function source(): string | undefined {
  const folder = '/etc/apt/sources.list.d';
  const files = [...(existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:list|sources)$/.test(name)).map((name) => join(folder, name)) : []), '/etc/apt/sources.list'];
  for (const file of files.filter((path) => existsSync(path))) {
    for (const entry of readFileSync(file, 'utf8').split('\n\n')) {
      const address = /^URIs: *(\S+\/debian\/?)$/m.exec(entry)?.[1] ?? /^deb (?:\[[^\]]*\] )?(\S+\/debian\/?) /m.exec(entry)?.[1];
      if (address) return `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${address} trixie main\n`;
    }
  }
  return undefined;
}

async function unpack(folder: string): Promise<void> {
  const apt = join(folder, 'apt');
  for (const part of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, part), { recursive: true });
  writeFileSync(join(apt, 'sources.list'), source() ?? '');
  writeFileSync(join(apt, 'status'), '');
  const options = [
    `Dir::State=${apt}/state`, `Dir::State::status=${apt}/status`, `Dir::Cache=${apt}/cache`, `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null', 'APT::Install-Recommends=0', 'APT::Sandbox::User=root', 'Debug::NoLocking=1',
  ].flatMap((option) => ['-o', option]);
  await execute('apt-get', [...options, 'update'], { maxBuffer: largest });
  await execute('apt-get', [...options, 'install', '-y', '--download-only', ...packages], { maxBuffer: largest });
  const root = join(folder, 'root');
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(root, name));
  }
  const archives = join(apt, 'cache/archives');
  await execute('apt-get', [...options, 'download', ...alone], { cwd: archives, maxBuffer: largest });
  for (const archive of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    await execute('sh', ['-c', 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --keep-directory-symlink', 'sh', join(archives, archive), root], { maxBuffer: largest });
  }
  rmSync(apt, { recursive: true, force: true });
  for (const name of ['dev', 'tmp', 'runs']) mkdirSync(join(root, name), { recursive: true });
  for (const [name, minor] of [['null', '3'], ['urandom', '9']] as const) {
    if (!existsSync(join(root, 'dev', name))) await execute('mknod', ['-m', '666', join(root, 'dev', name), 'c', '1', minor]);
  }
  await execute('/usr/sbin/chroot', [root, '/sbin/ldconfig']);
  // What the scripts of the packages would make, which are not run: certificates, and PHP with its extensions in the order that they say.
  await execute('sh', ['-c', `set -e
    mkdir -p etc/ssl/certs && cat usr/share/ca-certificates/mozilla/*.crt > etc/ssl/certs/ca-certificates.crt
    ln -sf "$(cd usr/bin && ls php[0-9]*)" usr/bin/php
    loaded="$(ls -d etc/php/*)/cli/conf.d"
    mkdir -p "$loaded"
    for ini in etc/php/*/mods-available/*.ini usr/share/php[0-9]*/*/*.ini; do
      cp "$ini" "$loaded/$(sed -n 's/^; priority=//p' "$ini" | grep . || echo 20)-$(basename "$ini")"
    done`], { cwd: root });
}

/** The folder, or why there is none. */
export async function debianRoot(): Promise<{ readonly root: string } | { readonly reason: string }> {
  if (userInfo().uid !== 0) return { reason: 'packages of Debian can be unpacked and run by root only' };
  if (!findProgram('apt-get') || source() === undefined) return { reason: 'apt reaches no Debian here' };
  return { root: join(await installed('debian', [...packages, ...alone], unpack), 'root') };
}

/** Runs a program of the folder, below one of its folders. Yields what it printed if it failed. */
export async function runIn(root: string, command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ output: string; hasFailed: boolean }> {
  try {
    const { stdout, stderr } = await execute('/usr/sbin/chroot', [root, command, ...args], {
      maxBuffer: largest, timeout: 300_000, env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp', PYTHONDONTWRITEBYTECODE: '1', ...env },
    });
    return { output: stdout + stderr, hasFailed: false };
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return { output: `${stdout ?? ''}${stderr ?? ''}` || String(error), hasFailed: true };
  }
}
