/** Folders on the disk for the tests of the command line, and a run of it in this process. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { catalog } from '../../src/catalog/index.ts';
import { run, type CommandParts } from '../../src/cli/run.ts';
import { languages } from '../analyzer.ts';

/** Runs a test in a new folder with these files, and removes it. */
export async function inFolder(files: Readonly<Record<string, string | Uint8Array>>, test: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-scan-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the command line does with these arguments. */
export async function command(args: readonly string[], parts: Partial<CommandParts> = {}): Promise<{ readonly code: number; readonly out: string; readonly told: string }> {
  let [out, told] = ['', ''];
  const code = await run(args, {
    catalog, languages, version: '1.2.3', readRulePage: () => undefined,
    today: '2026-11-29',
    out: (text) => { out += text; }, tell: (text) => { told += text; },
    ...parts,
  });
  return { code, out, told };
}

/** A file with one finding, in its fifth line. */
export const hole = `const { Pool } = require('pg');
const pool = new Pool();

function find(name) {
  return pool.query('SELECT id FROM items WHERE name = \\'' + name + '\\'');
}

module.exports = { find };
`;
