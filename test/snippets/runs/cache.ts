/** Where what the runs install and write is kept between them: in a folder that git ignores. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const cacheFolder = join(import.meta.dirname, '../../../.snippets');

/** The folder of what is installed from these texts. `install` fills it, unless it was filled from the same texts before. */
export async function installed(name: string, texts: readonly string[], install: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  const mark = join(folder, `installed-${createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16)}`);
  if (!existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await install(folder);
    writeFileSync(mark, '');
  }
  return folder;
}

/** Writes the files of a project into a folder that is made anew. */
export function writeFiles(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
