/** Analyses the sample projects, each as a whole; their files are marked as `test/expectations.ts` says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkProject } from './analyzer.ts';

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
  for (const name of readdirSync(folder)) {
    it(`${name}: what its files mark is found, and nothing else`, () => {
      checkProject(new Map(sourceFiles(join(folder, name)).map((file) => [relative(folder, file), readFileSync(file, 'utf8')])));
    });
  }
});
