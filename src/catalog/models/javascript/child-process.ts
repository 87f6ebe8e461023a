/**
 * `node:child_process`: `exec` hands a text to a shell, `spawn` and `execFile` run a program with a list of arguments. With the option
 * `shell`, the list becomes part of a shell's text, too. https://nodejs.org/api/child_process.html
 */
import type { Condition, Model, Sink } from '../../model.ts';

/** The calls that take a program and a list of arguments. */
const runs = 'child_process.{spawn,spawnSync,execFile,execFileSync}';

const shells = ['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', '/bin/sh', '/bin/bash', '/bin/zsh', '/bin/dash', '/usr/bin/bash', 'cmd', 'cmd.exe', 'powershell', 'powershell.exe', 'pwsh'];
const isShell: Condition = { argument: 0, is: shells };

/**
 * Programs with options that run a command, write a file or send one. What is made of data that stands for one of their
 * arguments is a matter of its first character.
 */
const programsWithPowerfulOptions = [
  'git', 'hg', 'svn', 'tar', 'zip', 'find', 'rsync', 'ssh', 'scp', 'sftp', 'curl', 'wget', 'awk', 'gawk', 'sed', 'sort', 'xargs', 'env', 'node', 'python', 'python3',
  'perl', 'ruby', 'php', 'npm', 'npx', 'pip', 'pip3', 'docker', 'kubectl', 'chromium', 'google-chrome', 'wkhtmltopdf', 'convert', 'magick', 'sendmail', 'mysqldump',
  'pg_dump', 'psql', 'tcpdump', 'nmap', 'openssl', 'gpg', '7z', 'exiftool', 'pandoc',
];

/** Programs that take `--` for the end of their options. */
const endOfOptions = ['rm', 'cp', 'mv', 'ls', 'cat', 'mkdir', 'rmdir', 'touch', 'grep', 'sort', 'head', 'tail', 'wc', 'tar', 'zip', 'gzip', 'curl', 'wget', 'rsync', 'scp', 'ping', 'chmod', 'chown', 'diff', 'file', 'du', 'stat', 'ln', 'exiftool', '7z'];

const withList = (name: string): NonNullable<Sink['withoutShell']> => ({ import: { from: 'node:child_process', name, isBuiltIn: true }, endOfOptions, powerful: programsWithPowerfulOptions });

/** Positions in a list of arguments that a sink looks at one by one. */
const texts = (path: string, options: number): readonly Sink[] => [
  // A shell gets the list as one text.
  { path, argument: 1, member: '*', kind: 'command', where: [{ argument: options, member: 'shell', isNot: [false, '', null] }] },
  { path, argument: 1, member: '1', kind: 'command', where: [isShell, { argument: 1, member: '0', is: ['-c', '-lc', '-ic', '/c', '/k', '-command'] }], warnsOfParameters: true },
  { path, argument: 1, member: '2', kind: 'command', where: [isShell, { argument: 1, member: '1', is: ['-c', '-command', '/c'] }], warnsOfParameters: true },
  { path, argument: 1, member: '0', kind: 'command', where: [isShell], warnsOfParameters: true },
  { path, argument: 1, kind: 'argument', where: [{ argument: 0, is: programsWithPowerfulOptions }] },
];

/** Node.js's module `child_process`, with and without its `node:` prefix. */
export const childProcess: Model = {
  id: 'child-process',
  title: 'Node.js: child_process',
  language: 'javascript',
  types: [{ path: 'node:child_process', is: 'child_process' }],
  sinks: [
    { path: 'child_process.exec', argument: 0, kind: 'command', withoutShell: withList('execFile') },
    { path: 'child_process.execSync', argument: 0, kind: 'command', withoutShell: withList('execFileSync') },
    { path: runs, argument: 0, kind: 'command' },
    { path: 'child_process.fork', argument: 0, kind: 'command' },
    ...texts(runs, 2),
  ],
};
