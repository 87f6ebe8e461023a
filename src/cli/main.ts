#!/usr/bin/env node
/**
 * The entry of the command line's process.
 *
 *     node dist/cli.js scan shop --format sarif --output findings.sarif
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { javascript } from '../analysis/languages/javascript.ts';
import { catalog } from '../catalog/index.ts';
import { run } from './run.ts';

const rulePages = join(__dirname, 'rules');
const { stdout, stderr } = process;

// Who reads us may have seen enough: `backend-guide scan . | head`.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => { process.exit(code === 'EPIPE' ? 0 : 2); });

let isShown = false;
const clear = (): void => {
  if (isShown) stderr.write('\r\x1b[K');
  isShown = false;
};

process.exitCode = run(process.argv.slice(2), {
  catalog,
  languages: [javascript],
  version,
  readRulePage: (ruleId) => {
    const path = join(rulePages, `${ruleId}.md`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  },
  out: (text) => {
    clear();
    stdout.write(text);
  },
  tell: (text) => {
    clear();
    stderr.write(text);
  },
  ...(stderr.isTTY && {
    onProgress: (done, all, file) => {
      isShown = true;
      const line = `${done}/${all} ${file}`;
      stderr.write(`\r\x1b[K${line.slice(0, Math.max(20, stderr.columns - 1))}`);
    },
  }),
});
