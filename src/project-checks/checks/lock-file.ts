/** The exact versions of all dependencies are committed. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import type { Project } from '../project.ts';

/** The lock files of each package manager; a workspace has one at its root. Maven has none: its versions are exact. */
const locks: Readonly<Record<string, RegExp>> = {
  npm: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/,
  python: /^(?:poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|pixi\.lock|pylock[\w.-]*\.toml)$/,
  gradle: /^(?:gradle\.lockfile|buildscript-gradle\.lockfile)$/,
  composer: /^composer\.lock$/,
};

/** Lists for development and settings of tools declare no package of their own. */
const isPlain = (path: string): boolean => !/setup\.cfg$|requirements[\w.-]*(?:dev|test|docs)[\w.-]*\.(?:txt|in)$/.test(path);

function lockOf(project: Project, manifest: string, ecosystem: string): string | undefined {
  const manifestOf = project.manifests.find(({ path }) => path === manifest);
  // Every version is written out: what `pip freeze` and `pip-compile` leave.
  const lines = ecosystem === 'python' && manifest.endsWith('.txt') ? (manifestOf?.text ?? '').split('\n').filter((line) => /^\s*[A-Za-z]/.test(line)) : [];
  if (lines.length > 0 && lines.every((line) => line.includes('=='))) return manifest;
  const folders = manifest.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).map((name) => `${name}/`).join('');
    const found = project.files.find((path) => path.startsWith(folder) && locks[ecosystem]?.test(path.slice(folder.length)));
    if (found !== undefined) return found;
  }
  return undefined;
}

export const lockFile: ProjectCheck = {
  id: 'lock-file',
  title: 'Lock file',
  group: 'Dependencies',
  advice: ['lock-dependencies'],
  remedy: 'Commit the lock file that your package manager writes, and install from it: npm ci, uv sync --locked, composer install.',
  async look(project) {
    const wanting = project.manifests.find(({ ecosystem, path, dependencies }) => Object.hasOwn(locks, ecosystem) && dependencies.size > 0 && isPlain(path) && !lockOf(project, path, ecosystem));
    if (wanting !== undefined) return missing(`No lock file belongs to ${wanting.path}.`, wanting.path);
    for (const { ecosystem, path } of project.manifests) {
      const lock = lockOf(project, path, ecosystem);
      if (lock !== undefined) return done(`${lock} fixes the versions.`, lock);
    }
    if (project.uses('maven')) return done('Maven builds with the versions that pom.xml names.', project.manifests.find(({ ecosystem }) => ecosystem === 'maven')?.path);
    return notApplicable('No dependencies were found.');
  },
};
