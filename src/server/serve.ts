/** Puts the server together: the catalogue, the languages and the analysis, whatever runs it. */
import type { Connection } from 'vscode-languageserver';
import { createAnalyzer } from '../analysis/analyze.ts';
import { createLanguages } from '../analysis/languages.ts';
import { catalog } from '../catalog/index.ts';
import { startServer, type OwnDisk, type ServerParts } from './server.ts';

/** What differs between Node.js and a browser. */
export interface Surroundings {
  /** Reads a file of the product by its path in `dist/`; undefined where there is none. */
  readonly readAsset: (path: string) => Promise<Uint8Array | undefined>;
  /** The disk, of which files with these endings are worth an analysis. */
  readonly disk?: (endings: readonly string[]) => OwnDisk;
  /** Opens what an earlier session has kept. */
  readonly keep?: NonNullable<ServerParts['keep']>;
}

/** Serves the connection until its other side ends it. */
export function serve(connection: Connection, { readAsset, disk, keep }: Surroundings): void {
  const languages = createLanguages(async (file) => {
    const bytes = await readAsset(`grammars/${file}`);
    if (!bytes) throw new Error(`The grammar ${file} is missing.`);
    return bytes;
  });
  startServer(connection, {
    catalog,
    createAnalyzer: (host, models) => createAnalyzer({ ...catalog, models: [...catalog.models, ...models] }, languages, host),
    languageOf: (path) => languages.find((language) => language.extensions.some((extension) => path.toLowerCase().endsWith(extension)))?.id,
    ...(disk && { disk: disk(languages.flatMap((language) => language.extensions)) }),
    ...(keep && { keep }),
    readRulePage: async (ruleId) => {
      const bytes = await readAsset(`rules/${ruleId}.md`);
      return bytes && new TextDecoder().decode(bytes);
    },
  });
}
