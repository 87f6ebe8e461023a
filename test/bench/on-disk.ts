/** A generated project on the disk, for as long as it is measured there. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProjectText } from './shop-project.ts';

/** Writes the files into a new folder, measures, and removes it. */
export async function onDisk<Result>(files: readonly ProjectText[], measure: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-bench-')));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
