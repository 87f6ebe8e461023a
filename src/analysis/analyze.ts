/**
 * The door of the analysis: the text of a file in, its findings out.
 *
 *     const analyzer = createAnalyzer(catalog, [javascript]);
 *     const { findings } = analyzer.analyze({ path: 'shop/orders.ts', text });
 */
import type { Language } from '../catalog/model.ts';
import type { Catalog } from '../catalog/rule.ts';
import { runModule } from './engine/run-module.ts';
import { ApiPaths } from './engine/paths.ts';
import type { Finding } from './finding.ts';
import type { LanguageFrontEnd } from './language.ts';
import { skipReason } from './skip.ts';

export interface SourceFile {
  /** A name for messages and for the dialect; nothing is read from it. */
  readonly path: string;
  readonly text: string;
}

export interface Analysis {
  /** In the order of their ranges. */
  readonly findings: readonly Finding[];
  /** Why the file was not analysed: «larger than 1 MB», «minified». */
  readonly skipped?: string;
  /** The analysis ended before all was followed: the file costs too much. */
  readonly isIncomplete?: true;
}

export interface Analyzer {
  analyze(file: SourceFile): Analysis;
}

export function createAnalyzer(catalog: Catalog, languages: readonly LanguageFrontEnd[]): Analyzer {
  const paths = new Map<Language, ApiPaths>(languages.map(({ id }) => [id, new ApiPaths(catalog.models, id)]));
  return {
    analyze({ path, text }) {
      const skipped = skipReason(text);
      if (skipped) return { findings: [], skipped };
      const language = languages.find(({ extensions }) => extensions.some((extension) => path.toLowerCase().endsWith(extension)));
      const known = language && paths.get(language.id);
      if (!known) return { findings: [], skipped: 'no language reads it' };
      return runModule(language.lower(text, path), { path, text }, catalog, known);
    },
  };
}
