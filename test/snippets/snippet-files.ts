/** The snippets as the package contributes them, read from `package.json` and the files that it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface SnippetEntry {
  /** `Express: Get one`. */
  readonly name: string;
  readonly file: string;
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The files that `package.json` contributes, in its order: `snippets/express.code-snippets`. */
export function contributedFiles(): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    contributes: { snippets: { path: string }[] };
  };
  return manifest.contributes.snippets.map(({ path }) => path.replace(/^\.\//, ''));
}

/** The files that lie in the folder. */
export function presentFiles(): string[] {
  return readdirSync(join(root, 'snippets')).map((name) => `snippets/${name}`);
}

export function readSnippets(): SnippetEntry[] {
  return contributedFiles().flatMap((file) => {
    const entries = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Omit<SnippetEntry, 'name' | 'file'>>;
    return Object.entries(entries).map(([name, entry]) => ({ ...entry, name, file }));
  });
}

export function languagesOf({ scope }: Pick<SnippetEntry, 'scope'>): string[] {
  return scope.split(',');
}
