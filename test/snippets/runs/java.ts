/** Compiles projects in Java by the JDK of the machine, against declarations of what they call (`test/snippets/java/api.txt`). */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../../tools/processes.mjs';
import { cacheFolder, writeFiles } from './cache.ts';

const execute = promisify(execFile);

/** The declarations as files: one for each public type, in the folder of its package. */
function apiFiles(): [path: string, text: string][] {
  const [, ...packages] = readFileSync(join(import.meta.dirname, '../java/api.txt'), 'utf8').split(/^package /m);
  return packages.flatMap((part) => {
    const name = part.slice(0, part.indexOf('\n')).trim();
    return part.slice(part.indexOf('\n') + 1).split(/^(?=public )/m).filter((text) => text.trim() !== '').map((text): [string, string] => {
      const type = /(?:class|interface|enum) (\w+)/.exec(text)?.[1];
      if (type === undefined) throw new Error(`no type is declared here: ${text}`);
      return [`${name.replaceAll('.', '/')}/${type}.java`, `package ${name};\n${text}`];
    });
  });
}

/** Why nothing can be compiled here, if so. */
export function reasonAgainstJava(): string | undefined {
  return findProgram('javac') === undefined ? 'no JDK is here (Debian: default-jdk-headless)' : undefined;
}

/** What javac says of each project, by its id: nothing if all is well. */
export async function compile(projects: readonly { readonly id: string; readonly files: ReadonlyMap<string, string> }[]): Promise<Map<string, string>> {
  const folder = join(cacheFolder, 'java');
  writeFiles(folder, apiFiles().map(([path, text]) => [`api/${path}`, text]));
  const javac = async (sources: readonly string[], ...args: string[]): Promise<string> => {
    // More paths than a command line takes, and each in quotes, as one with a space needs them.
    writeFileSync(join(folder, 'sources'), sources.map((path) => `"${path.replaceAll('\\', '\\\\')}"`).join('\n'));
    try {
      await execute('javac', ['-proc:none', '-implicit:none', '-Werror', '-Xlint:all,-processing,-serial', ...args, `@${join(folder, 'sources')}`], { cwd: folder, maxBuffer: 64 * 1024 ** 2 });
      return '';
    } catch (error) {
      return (error as { stderr?: string }).stderr ?? String(error);
    }
  };
  const inApi = await javac(apiFiles().map(([path]) => join(folder, 'api', path)), '-d', join(folder, 'classes'));
  if (inApi !== '') throw new Error(inApi);
  const told = new Map<string, string>();
  for (const { id, files } of projects) {
    const sources = [...files].filter(([path]) => path.endsWith('.java')).map(([path, text]) => {
      const place = join(folder, id, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
      return place;
    });
    told.set(id, await javac(sources, '-cp', join(folder, 'classes'), '-d', join(folder, id, 'classes')));
  }
  return told;
}
