/** What stands in a folder on the disk. A symbolic link is neither a file nor a folder. */
import { readdirSync } from 'node:fs';

/** The names of a folder's files and sub-folders. Throws where it cannot be read. */
export function listFolder(path: string): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const entries = readdirSync(path, { withFileTypes: true });
  return {
    files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
  };
}
