/** Which stacks a project uses, by what its manifests say. Text in, ids out. */

/** The files that tell, as a pattern of VS Code. */
export const manifests = '**/{package.json,requirements*.txt,pyproject.toml,Pipfile,pom.xml,build.gradle,build.gradle.kts,composer.json,wp-config.php}';

/** Folders whose manifests are other people's. */
export const foreign = '**/{node_modules,vendor,.venv,venv,site-packages,target,build,dist}/**';

/** Which kind of fact a manifest tells. */
const kinds: readonly (readonly [kind: string, file: RegExp])[] = [
  ['npm', /^package\.json$/],
  ['pip', /^(?:requirements.*\.txt|pyproject\.toml|Pipfile)$/],
  ['maven', /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/],
  ['composer', /^composer\.json$/],
];

/**
 * The ids of the groups whose facts (`npm express`, `file wp-config.php`) hold of some manifest.
 *
 *     stacksIn([['package.json', '{ "dependencies": { "express": "5" } }']], [{ id: 'express', detect: ['npm express'] }])  // ['express']
 */
export function stacksIn(
  files: readonly (readonly [name: string, text: string])[],
  groups: readonly { readonly id: string; readonly detect: readonly string[] }[],
): string[] {
  const holds = (fact: string): boolean => {
    const space = fact.indexOf(' ');
    const [kind, subject] = [fact.slice(0, space), fact.slice(space + 1)];
    if (kind === 'file') return files.some(([name]) => name === subject);
    const file = kinds.find(([known]) => known === kind)?.[1];
    return file !== undefined && files.some(([name, text]) => file.test(name) && names(kind, text, subject));
  };
  return groups.filter(({ detect }) => detect.some(holds)).map(({ id }) => id);
}

function names(kind: string, text: string, subject: string): boolean {
  if (kind === 'npm') return dependencies(text, ['dependencies', 'devDependencies', 'peerDependencies']).includes(subject);
  if (kind === 'composer') return dependencies(text, ['require', 'require-dev']).includes(subject);
  // A whole word, as a requirement of Python or the artifact of Maven is written.
  return text.split(/[\s"'<>=~!;:[\],()]+/).some((word) => word.toLowerCase() === subject);
}

function dependencies(text: string, sections: readonly string[]): string[] {
  try {
    const manifest = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | null;
    return sections.flatMap((section) => Object.keys(manifest?.[section] ?? {}));
  } catch {
    return []; // it is being typed
  }
}
