/** The folders that packages begin in: `src/main/java` of a module, and those of the other modules of the same build. */
import { folderOf, parentOf } from '../file-paths.ts';
import type { Looking } from '../looking.ts';

/** What the builds of Maven and Gradle are described in. */
const manifests = ['pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'];

/** Folders that hold no modules. */
const ignored = new Set(['node_modules', 'target', 'build', 'out', 'bin', 'src', 'docs', '.git', '.gradle', '.idea', '.mvn', 'gradle']);

/** Modules within modules: so deep at most. */
const deepest = 3;
const mostRoots = 60;

/** The folder that the package of a file begins in. */
export function sourceRootOf(from: string, looking: Looking): string {
  const packageName = /^\s*package\s+([\w.]+)\s*;/m.exec(looking.read(from) ?? '')?.[1] ?? '';
  const folder = folderOf(from);
  const path = packageName === '' ? '' : `${packageName.replaceAll('.', '/')}/`;
  return folder.endsWith(path) ? folder.slice(0, folder.length - path.length) : folder;
}

/** The other source roots of the build that one belongs to. */
export function sourceRoots(own: string, looking: Looking): readonly string[] {
  const module = /^(.*?)src\/(?:\w+\/)?(?:java|kotlin)\/$/.exec(own)?.[1];
  if (module === undefined) return [];
  const found = new Set<string>();
  const main = (folder: string): void => {
    if (looking.list(`${folder}src/main/java/`).folders.length + looking.list(`${folder}src/main/java/`).files.length > 0) found.add(`${folder}src/main/java/`);
  };
  main(module);
  const visit = (folder: string, depth: number): void => {
    if (depth > deepest || found.size >= mostRoots) return;
    for (const name of looking.list(folder).folders) {
      if (ignored.has(name)) continue;
      const inside = `${folder}${name}/`;
      const { files, folders } = looking.list(inside);
      if (folders.includes('src')) main(inside);
      if (files.some((file) => manifests.includes(file)) || folders.length < 30) visit(inside, depth + 1);
    }
  };
  const top = buildRootOf(module, looking);
  if (top !== module || looking.list(module).files.some((file) => file.startsWith('settings.gradle'))) visit(top, 0);
  found.delete(own);
  return [...found];
}

/** The outermost folder around a module that is still part of its build. */
function buildRootOf(module: string, looking: Looking): string {
  let root = module;
  for (let folder = parentOf(module); folder !== undefined; folder = parentOf(folder)) {
    if (!manifests.some((file) => looking.has(`${folder ?? ''}${file}`))) break;
    root = folder;
  }
  return root;
}
