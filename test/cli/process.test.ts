/** The command line as it is built and started: a process of its own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Log } from 'sarif';
import { commandLine } from '../../tools/bundles.mjs';
import { hole, inFolder } from './folder.ts';

const root = join(import.meta.dirname, '../..');

describe('command line: the built file', function () {
  this.timeout(60_000);
  const outdir = mkdtempSync(join(tmpdir(), 'backend-guide-cli-'));
  const start = (...args: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [join(outdir, 'cli.js'), ...args], { encoding: 'utf8' });

  before(async () => {
    await build({ ...commandLine, outdir, sourcemap: false });
    cpSync(join(root, 'src/catalog/rules'), join(outdir, 'rules'), { recursive: true });
  });
  after(() => { rmSync(outdir, { recursive: true }); });

  it('says its version, which is the package\'s', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual([start('--version').stdout, start('--version').status], [`${version}\n`, 0]);
  });

  it('writes what it finds, and nothing of its progress where no terminal is', () => {
    inFolder({ 'a.js': hole }, (folder) => {
      const { status, stdout, stderr } = start('scan', folder);
      assert.deepEqual([status, stderr], [1, '']);
      assert.match(stdout, /^a\.js:5:21 warning sql-injection /);
    });
  });

  it('writes into a file', () => {
    inFolder({ 'src/a.js': hole }, (folder) => {
      const output = join(folder, 'out.sarif');
      const { status, stdout, stderr } = start('scan', join(folder, 'src'), '--format', 'sarif', '--output', output);
      assert.deepEqual([status, stdout, stderr], [1, '', '1 finding (1 warning) in 1 file.\n']);
      const { runs: [run] } = JSON.parse(readFileSync(output, 'utf8')) as Log;
      assert.equal(run?.results?.length, 1);
      assert.match(run.tool.driver.rules?.[0]?.help?.markdown ?? '', /## What it is/);
    });
  });

  it('ends with 2 where it cannot do what it should', () => {
    inFolder({}, (folder) => {
      const { status, stdout, stderr } = start('scan', join(folder, 'nowhere'));
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /nowhere/);
    });
  });
});
