/**
 * Paths of files and folders. A folder ends with a slash, so that `''` (where relative paths start) and `/` are folders like others:
 * a folder and a name together are a path.
 */

/** The folder that a file is in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The folder that a folder is in; undefined for the outermost. */
export function parentOf(folder: string): string | undefined {
  return folder === '' || folder === '/' ? undefined : folderOf(folder.slice(0, -1));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `shop/src/` and `../db` give `shop/db`, without a slash at its end; undefined where it leads out of everything. */
export function joinPath(folder: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [''] : folder.split('/').slice(0, -1);
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length === 0 || parts.pop() === '') return undefined;
  }
  return parts.join('/');
}
