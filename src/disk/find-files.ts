/**
 * The files of a folder on the disk that are worth a scan. What `.gitignore` files above the folder leave out is left out, too, up to the
 * root of the repository; and so is whatever a symbolic link leads to: inside the folder it is found by its own name, outside it
 * does not belong here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { listFolder } from './list-folder.ts';
import { isIgnored, withLayer, worthReading, type Entries, type Layer } from './worth-reading.ts';

/** What was found in a folder. */
export interface FoundFiles {
  /** Paths from the folder, by slashes, in order. */
  readonly files: readonly string[];
  /** Folders that could not be read, and why. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Finds the files under `root` (an absolute path) with one of these endings. */
export function findFiles(root: string, extensions: readonly string[]): FoundFiles {
  const top = slashed(root);
  const files: string[] = [];
  const unreadable = new Map<string, string>();
  walk(top, layersAbove(root));
  // By code units: the same order on every machine.
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), unreadable };

  function walk(folder: string, above: readonly Layer[]): void {
    let entries: Entries;
    try {
      entries = listFolder(`${folder}/`);
    } catch (error) {
      unreadable.set(nameOf(folder), error instanceof Error ? error.message : String(error));
      return;
    }
    const layers = withOwnLayer(above, folder);
    const worth = worthReading(folder, entries, layers, extensions);
    files.push(...worth.files.map((name) => nameOf(`${folder}/${name}`)));
    for (const name of worth.folders) walk(`${folder}/${name}`, layers);
  }

  function nameOf(path: string): string {
    return path.slice(top.length + 1);
  }
}

/** The `.gitignore` files between the root of the repository and `root`; none where they leave `root` itself out: someone wants it scanned. */
function layersAbove(root: string): readonly Layer[] {
  const folders: string[] = [];
  let folder = root;
  while (!existsSync(join(folder, '.git'))) {
    const parent = dirname(folder);
    if (parent === folder) return [];
    folders.unshift(parent);
    folder = parent;
  }
  // What one clone leaves out for itself counts least.
  const own = withOwnLayer([], slashed(folder), '.git/info/exclude');
  const layers = folders.map(slashed).reduce((above, one) => withOwnLayer(above, one), own);
  const steps = [...folders.slice(1), root].map(slashed);
  return steps.some((step) => isIgnored(layers, step, true)) ? [] : layers;
}

function withOwnLayer(layers: readonly Layer[], folder: string, name = '.gitignore'): readonly Layer[] {
  try {
    return withLayer(layers, folder, readFileSync(`${folder}/${name}`, 'utf8'));
  } catch {
    return layers;
  }
}

/** A path as `worthReading` writes it; Node.js reads it on every system. */
function slashed(path: string): string {
  return path.split(sep).join('/').replace(/\/$/, '');
}
