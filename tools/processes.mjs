/** Child processes: run one to its end, or keep one in the background and stop it with everything that it started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A failure whose message says all: what went wrong outside of our code, and what to do about it. Printed without a stack. */
export class SetupError extends Error {}

/**
 * Runs a command to its end and returns its exit code. `quiet` keeps its output back and puts it into the error of `runOrFail`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(command, args, { cwd, env, quiet = false } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { output += text; });
  const [code] = await once(child, 'close');
  return { code: code ?? 1, output };
}

/** Runs a command and throws a `SetupError` with its output when it does not end well. Returns what it printed, if quiet. */
export async function runOrFail(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new SetupError(`\`${[command, ...args].join(' ')}\` failed with code ${code}.\n${output}`.trim());
  return output;
}

/** The first of these programs that is on the PATH (or is the path of a program), as a path. */
export function findProgram(...names) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const candidates = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))));
  return candidates.find(isExecutable);
}

/** Whether a path is that of a program that may be run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a command in a process group of its own and collects what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function startInBackground(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const exited = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });

  const signal = (name) => {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  const killWithUs = () => signal('SIGKILL');
  process.once('exit', killWithUs);
  return {
    /** Settles when the process has ended. */
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    output: () => output,
    /** Ends the process and all that it started: politely, then by force. */
    async stop() {
      signal('SIGTERM');
      await Promise.race([exited, sleep(5000)]);
      signal('SIGKILL');
      process.off('exit', killWithUs);
    },
  };
}

/** Runs the main function of a script: a `SetupError` is told in plain words, any failure ends with a code other than 0, Ctrl+C stops what was started. */
export async function main(script) {
  for (const [name, number] of [['SIGINT', 2], ['SIGTERM', 15]]) process.once(name, () => process.exit(128 + number));
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
