/** Puts the server together: the catalogue, the languages and the analysis, whatever runs it. */
import type { Connection } from 'vscode-languageserver';
import { createAnalyzer } from '../analysis/analyze.ts';
import type { LanguageFrontEnd } from '../analysis/language.ts';
import { createLanguages } from '../analysis/languages.ts';
import { catalog } from '../catalog/index.ts';
import type { OwnDisk, ServerParts } from './parts.ts';
import { startServer } from './server.ts';

/** What differs between Node.js and a browser. */
export interface Surroundings {
  /** Reads a file of the product by its path in `dist/`; undefined where there is none. */
  readonly readAsset: (path: string) => Promise<Uint8Array | undefined>;
  /** The disk, of which files with these endings are worth an analysis. */
  readonly disk?: (endings: readonly string[]) => OwnDisk;
  /** Opens what an earlier session has kept. */
  readonly keep?: NonNullable<ServerParts['keep']>;
  readonly threads?: ServerParts['threads'];
}

/** The languages, and what makes analyzers of them. */
export function analysisOf(readAsset: Surroundings['readAsset']): { readonly languages: readonly LanguageFrontEnd[]; readonly endings: readonly string[] } & Pick<ServerParts, 'createAnalyzer'> {
  const languages = createLanguages(async (file) => {
    const bytes = await readAsset(`grammars/${file}`);
    if (!bytes) throw new Error(`The grammar ${file} is missing.`);
    return bytes;
  });
  return {
    languages,
    endings: languages.flatMap((language) => language.extensions),
    createAnalyzer: (host, models) => createAnalyzer({ ...catalog, models: [...catalog.models, ...models] }, languages, host),
  };
}

/** Serves the connection until its other side ends it. */
export function serve(connection: Connection, { readAsset, disk, keep, threads }: Surroundings): void {
  const { languages, endings, createAnalyzer: create } = analysisOf(readAsset);
  startServer(connection, {
    catalog,
    createAnalyzer: create,
    languageOf: (path) => languages.find((language) => language.extensions.some((extension) => path.toLowerCase().endsWith(extension)))?.id,
    ...(disk && { disk: disk(endings) }),
    ...(keep && { keep }),
    threads,
    readRulePage: async (ruleId) => {
      const bytes = await readAsset(`rules/${ruleId}.md`);
      return bytes && new TextDecoder().decode(bytes);
    },
  });
}
