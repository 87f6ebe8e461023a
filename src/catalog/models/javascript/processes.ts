/**
 * Packages that run programs: execa, cross-spawn, ShellJS, node-pty and their kind; ssh2 and node-ssh run them on another machine.
 * Execa's template strings (`` execa`git clone ${url}` ``) pass each value as one argument, and no shell sees them.
 */
import type { Model } from '../../model.ts';

/** The packages `execa`, `cross-spawn`, `shelljs`, `node-cmd`, `child-process-promise`, `node-pty`, `ssh2` and `node-ssh`. */
export const processes: Model = {
  id: 'processes',
  title: 'Packages that run programs',
  language: 'javascript',
  types: [
    { path: 'cross-spawn', is: 'child_process.spawn' },
    { path: 'cross-spawn.spawn', is: 'child_process.spawn' },
    { path: 'cross-spawn.sync', is: 'child_process.spawnSync' },
    { path: 'child-process-promise', is: 'child_process' },
    { path: 'promisify-child-process', is: 'child_process' },
    { path: 'execa', is: 'child_process.spawn' },
    { path: 'execa.execa', is: 'child_process.spawn' },
    { path: 'execa.{execaSync,sync}', is: 'child_process.spawnSync' },
    { path: 'execa.{execaNode,node}', is: 'child_process.fork' },
    { path: 'node-pty.spawn', is: 'child_process.spawn' },
  ],
  sinks: [
    { path: 'execa.{execaCommand,execaCommandSync,command,commandSync,shell,shellSync}', argument: 0, kind: 'command' },
    { path: 'shelljs.exec', argument: 0, kind: 'command' },
    { path: 'node-cmd.{run,runSync,get}', argument: 0, kind: 'command' },
    { path: 'ssh2.Client().exec', argument: 0, kind: 'command' },
    { path: 'node-ssh.NodeSSH().execCommand', argument: 0, kind: 'command' },
  ],
};
