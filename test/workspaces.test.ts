/** Runs every source file of the sample projects, marked as `test/expectations.ts` says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkProjectFile } from './analyzer.ts';

const folder = join(import.meta.dirname, 'workspaces');

/** The source files of a folder, at any depth. */
function sourceFiles(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourceFiles(inside);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [inside] : [];
  });
}

describe('the sample projects', () => {
  const files = sourceFiles(folder);

  it('are there', () => {
    assert.ok(files.length > 0);
  });

  for (const file of files) {
    const path = relative(folder, file);
    const host = { read: (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined) };
    it(`${path} is found what it marks, and nothing else`, () => {
      checkProjectFile(file, readFileSync(file, 'utf8'), host);
    });
  }
});
