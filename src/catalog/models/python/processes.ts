/**
 * Programs that are run: `os.system` hands a text to a shell, `subprocess.run` runs a program with a list of arguments, unless it is told to use a shell.
 * https://docs.python.org/3/library/subprocess.html
 */
import type { Condition, Model, Sink } from '../../model.ts';

const runs = 'subprocess.{run,Popen,call,check_call,check_output}';
const shells = ['sh', 'bash', 'zsh', 'dash', 'ksh', '/bin/sh', '/bin/bash', '/bin/zsh', '/usr/bin/bash', 'cmd', 'cmd.exe', 'powershell', 'pwsh'];
const usesShell: Condition = { argument: 'named', member: 'shell', is: [true, 1] };
const isShell: Condition = { argument: 0, member: '0', is: shells };
/** Programs with options that run a command, write a file or send one. */
const programsWithPowerfulOptions = [
  'git', 'hg', 'svn', 'tar', 'zip', 'find', 'rsync', 'ssh', 'scp', 'sftp', 'curl', 'wget', 'awk', 'sed', 'sort', 'xargs', 'env', 'node', 'python', 'python3', 'perl', 'ruby',
  'php', 'npm', 'npx', 'pip', 'pip3', 'docker', 'kubectl', 'convert', 'magick', 'sendmail', 'mysqldump', 'pg_dump', 'psql', 'tcpdump', 'nmap', 'openssl', 'gpg', '7z', 'pandoc',
];

const ofRun = (path: string): readonly Sink[] => [
  { path, argument: 0, kind: 'command', where: [usesShell], withoutShell: { import: { from: 'subprocess', isBuiltIn: true }, endOfOptions: [], powerful: programsWithPowerfulOptions } },
  { path, argument: 0, member: '*', kind: 'command', where: [usesShell] },
  // A text instead of a list is the program.
  { path, argument: 0, kind: 'program' },
  { path, argument: 0, member: '0', kind: 'program' },
  { path, argument: 0, member: '2', kind: 'command', where: [isShell, { argument: 0, member: '1', is: ['-c', '-lc', '/c', '-command'] }], warnsOfParameters: true },
  { path, argument: 0, kind: 'argument', where: [{ argument: 0, member: '0', is: programsWithPowerfulOptions }] },
];

/** The modules `subprocess`, `os` and `asyncio`, as far as they run programs, and packages that do. */
export const processes: Model = {
  id: 'processes',
  title: 'Processes of Python',
  language: 'python',
  types: [{ path: 'commands', is: 'subprocess' }, { path: 'asyncio.subprocess.{create_subprocess_exec}', is: 'asyncio.create_subprocess_exec' }, { path: 'asyncio.subprocess.{create_subprocess_shell}', is: 'asyncio.create_subprocess_shell' }],
  signatures: [{ path: runs, parameters: ['args'] }, { path: '{os.system,os.popen}', parameters: ['command'] }],
  steps: [
    { path: '{shlex.quote,pipes.quote}', from: '0', to: 'result' },
    { path: 'shlex.join', from: '0[]', to: 'result' },
    { path: 'shlex.split', from: '0', to: 'result[]' },
  ],
  sanitizers: [
    { path: 'shlex.{quote,join}', argument: 0, cleans: 'result', clears: ['command'] },
    { path: 'pipes.quote', argument: 0, cleans: 'result', clears: ['command'] },
  ],
  wrappings: [{ kind: 'command', title: 'Quote it for the shell', to: '{quote}({value})', imports: [{ from: 'shlex', name: 'quote', isBuiltIn: true }], assumes: 'it is one word of the command, and the shell is that of Unix' }],
  sinks: [
    { path: 'os.{system,popen,popen2,popen3,popen4}', argument: 0, kind: 'command' },
    { path: 'subprocess.{getoutput,getstatusoutput}', argument: 0, kind: 'command' },
    ...ofRun(runs),
    { path: 'os.{execl,execle,execlp,execlpe,execv,execve,execvp,execvpe,startfile,posix_spawn,posix_spawnp}', argument: 0, kind: 'program' },
    { path: 'os.{spawnl,spawnle,spawnlp,spawnlpe,spawnv,spawnve,spawnvp,spawnvpe}', argument: 1, kind: 'program' },
    { path: 'os.{spawnl,spawnlp}', argument: 3, kind: 'command', where: [{ argument: 1, is: shells }, { argument: 2, is: ['-c'] }] },
    { path: 'os.{spawnv,spawnvp,spawnve}', argument: 2, member: '1', kind: 'command', where: [{ argument: 1, is: shells }, { argument: 2, member: '0', is: ['-c'] }] },
    { path: 'os.{spawnl,spawnlp}', argument: 4, kind: 'command', where: [{ argument: 1, is: shells }, { argument: 3, is: ['-c'] }] },
    { path: 'os.{execl,execlp}', argument: 3, kind: 'command', where: [{ argument: 0, is: shells }, { argument: 2, is: ['-c'] }] },
    { path: 'os.{execv,execvp,execve}', argument: 1, member: '2', kind: 'command', where: [{ argument: 0, is: shells }, { argument: 1, member: '1', is: ['-c'] }] },
    { path: 'os.{spawnv,spawnvp,spawnve}', argument: 2, member: '2', kind: 'command', where: [{ argument: 1, is: shells }, { argument: 2, member: '1', is: ['-c'] }] },
    { path: 'asyncio.create_subprocess_shell', argument: 0, kind: 'command' },
    { path: 'asyncio.create_subprocess_exec', argument: 0, kind: 'program' },
    { path: 'asyncio.create_subprocess_exec', argument: 1, member: '1', kind: 'command', where: [{ argument: 0, is: shells }, { argument: 1, member: '0', is: ['-c'] }] },
    { path: 'any.{subprocess_exec,subprocess_shell}', argument: 1, member: '2', kind: 'command', where: [{ argument: 1, member: '0', is: shells }, { argument: 1, member: '1', is: ['-c'] }] },
    { path: 'any.subprocess_exec', argument: 1, member: '0', kind: 'program' },
    { path: 'any.subprocess_shell', argument: 1, kind: 'command' },
    { path: 'asyncio.create_subprocess_exec', argument: 2, kind: 'command', where: [{ argument: 0, is: shells }, { argument: 1, is: ['-c'] }] },
    { path: 'pty.spawn', argument: 0, kind: 'program' },
    { path: 'pexpect.{spawn,run}', argument: 0, kind: 'command' },
    { path: 'paramiko.SSHClient().exec_command', argument: 0, kind: 'command' },
    { path: 'fabric.Connection().{run,sudo}', argument: 0, kind: 'command' },
  ],
  sources: [
    { path: 'os.environ', kind: 'environment' },
    { path: 'os.getenv()', kind: 'environment' },
    { path: 'sys.argv', kind: 'command-line', isObject: true },
    { path: '{argparse.ArgumentParser(),optparse.OptionParser()}.parse_args()', kind: 'command-line', isObject: true },
    { path: 'getopt.{getopt,gnu_getopt}()', kind: 'command-line', isObject: true },
    { path: 'input()', kind: 'command-line' },
  ],
  uses: [
    { path: 'paramiko.SSHClient().set_missing_host_key_policy', kind: 'no-certificate-check', where: [{ argument: 0, is: ['AutoAddPolicy', 'WarningPolicy'] }], remedy: { title: 'Refuse keys that are not known', set: [{ argument: 'call', to: '{this}.set_missing_host_key_policy({RejectPolicy}())' }], imports: [{ from: 'paramiko', name: 'RejectPolicy' }], assumes: 'the keys of the hosts are known' } },
  ],
  constants: ['AutoAddPolicy', 'WarningPolicy'].flatMap((value) => [{ path: `paramiko.{${value}}`, value }, { path: `paramiko.${value}()`, value }]),
  acts: [{ path: 'subprocess.{run,call,check_call,check_output}', kind: 'blocking' }, { path: 'os.system', kind: 'blocking' }],
};
