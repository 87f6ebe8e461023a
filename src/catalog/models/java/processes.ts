/**
 * Programs that are run: `Runtime.exec` splits its text at spaces and starts the first word; `ProcessBuilder` takes a program and its arguments.
 * A shell that is started so parses its arguments, too. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html
 */
import type { Condition, Model } from '../../model.ts';

const shells = ['sh', 'bash', 'zsh', 'dash', 'ksh', '/bin/sh', '/bin/bash', '/bin/zsh', '/usr/bin/bash', 'cmd', 'cmd.exe', 'powershell', 'powershell.exe', 'pwsh'];
const isShell: Condition = { argument: 0, is: shells };
const startsWithShell: Condition = { argument: 0, member: '0', is: shells };
const builder = 'java.lang.{ProcessBuilder,ProcessBuilder().command}';

/** `java.lang.Runtime` and `java.lang.ProcessBuilder`, and Commons Exec. */
export const processes: Model = {
  id: 'processes',
  title: 'Processes',
  language: 'java',
  types: [
    { path: 'java.lang.Runtime.getRuntime()', is: 'java.lang.Runtime()' },
    { path: 'org.apache.commons.exec.CommandLine().{addArgument,addArguments}()', is: 'org.apache.commons.exec.CommandLine()' },
    { path: 'java.lang.ProcessBuilder().command()', is: 'java.lang.ProcessBuilder()' },
  ],
  sinks: [
    { path: 'java.lang.Runtime().exec', argument: 0, kind: 'command' },
    { path: 'java.lang.Runtime().exec', argument: 0, kind: 'program' },
    { path: 'java.lang.Runtime().exec', argument: 0, member: '0', kind: 'program' },
    { path: 'java.lang.Runtime().exec', argument: 0, member: '*', kind: 'command', where: [startsWithShell] },
    { path: 'java.lang.Runtime().exec', argument: 1, member: '*', kind: 'command' },
    { path: builder, argument: 0, kind: 'program' },
    { path: builder, argument: 'all', kind: 'command', where: [isShell] },
    { path: builder, argument: 0, member: '0', kind: 'program' },
    { path: builder, argument: 0, member: '*', kind: 'command', where: [startsWithShell] },
    { path: 'org.apache.commons.exec.CommandLine.parse', argument: 0, kind: 'command' },
    { path: 'org.apache.commons.exec.CommandLine', argument: 0, kind: 'command' },
    { path: 'org.apache.commons.exec.CommandLine().{addArgument,addArguments}', argument: 0, kind: 'argument' },
  ],
};
