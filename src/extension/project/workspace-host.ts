/** A folder of the workspace as the checks of a project see it, on whatever file system it lies. */
import { RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { ProjectHost } from '../../project-checks/project.ts';

/** Folders that others have written, or tools. */
const foreign = ['node_modules', 'bower_components', 'vendor', '.git', '.hg', '.svn', '.venv', 'venv', 'env', '__pycache__', '.tox', '.mypy_cache', '.pytest_cache', 'dist', 'build', 'out', 'target', 'coverage', '.next', '.nuxt', '.gradle', '.idea', '.yarn', '.cache', '.vscode-test'];

const mostFiles = 5000;
/** In bytes. */
const largestFile = 256 * 1024;

/** Whether a change at this address may change what the checks see. */
export function isOwn({ path }: Uri): boolean {
  return !path.split('/').some((name) => foreign.includes(name));
}

/** The files of a folder. */
export function hostOf({ uri }: WorkspaceFolder): ProjectHost {
  return {
    async list() {
      const found = await workspace.findFiles(new RelativePattern(uri, '**/*'), `**/{${foreign.join(',')}}/**`, mostFiles);
      return found.map(({ path }) => path.slice(uri.path.replace(/\/$/, '').length + 1));
    },
    async read(path) {
      const file = Uri.joinPath(uri, path);
      try {
        const { size } = await workspace.fs.stat(file);
        return size > largestFile ? undefined : new TextDecoder().decode(await workspace.fs.readFile(file));
      } catch {
        return undefined;
      }
    },
  };
}
