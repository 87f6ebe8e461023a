/** Deno: programs are run with `new Deno.Command('git', { args })`; version 1 had `Deno.run({ cmd })`, too. https://docs.deno.com/api/deno */
import type { Condition, Model } from '../../model.ts';

const isShell: Condition = { argument: 0, member: 'cmd.0', is: ['sh', 'bash', 'zsh', 'dash', '/bin/sh', '/bin/bash', 'cmd', 'cmd.exe', 'powershell', 'pwsh'] };

/** The global `Deno`. */
export const deno: Model = {
  id: 'deno',
  title: 'Deno',
  language: 'javascript',
  types: [
    { path: 'Deno.Command', is: 'child_process.spawn' },
    { path: 'Deno.exit()', is: 'never' },
  ],
  sinks: [
    { path: 'Deno.run', argument: 0, member: 'cmd.0', kind: 'command', warnsOfParameters: true },
    { path: 'Deno.run', argument: 0, member: 'cmd.2', kind: 'command', where: [isShell, { argument: 0, member: 'cmd.1', is: ['-c', '/c', '-command'] }], warnsOfParameters: true },
    { path: 'Deno.{readTextFile,readTextFileSync,readFile,readFileSync,writeTextFile,writeTextFileSync,writeFile,writeFileSync,open,openSync,remove,removeSync}', argument: 0, kind: 'path' },
  ],
};
