/**
 * The door of the analysis: the text of a file in, its findings out.
 *
 *     const analyzer = createAnalyzer(catalog, [javascript]);
 *     const { findings } = analyzer.analyze({ path: 'shop/orders.ts', text });
 */
import type { Catalog } from '../catalog/rule.ts';
import type { Finding } from './finding.ts';
import type { LanguageFrontEnd } from './language.ts';

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
}

export interface Analyzer {
  analyze(file: SourceFile): Analysis;
}

export function createAnalyzer(_catalog: Catalog, _languages: readonly LanguageFrontEnd[]): Analyzer {
  throw new Error('the engine is being built');
}
