/**
 * The door of the analysis: the text of a file in, its findings out.
 *
 *     const analyzer = createAnalyzer(catalog, [javascript], { read: (path) => texts.get(path) });
 *     const { findings } = analyzer.analyze({ path: 'shop/orders.ts', text });
 */
import type { Catalog } from '../catalog/rule.ts';
import { runChecks, withoutThoseForDevelopers } from './checks/checks.ts';
import { Tree } from './checks/tree.ts';
import { ApiPaths } from './engine/paths.ts';
import { runModule } from './engine/run-module.ts';
import { judgement } from './fixes/fixes.ts';
import type { Finding } from './finding.ts';
import type { LanguageFrontEnd } from './language.ts';
import { ProjectFiles, type ProjectHost } from './project.ts';
import { skipReason } from './skip.ts';

/** The file that is to be analysed. */
export interface SourceFile {
  /** Where the file is: tells the dialect, and where imports lead. Slashes separate folders. */
  readonly path: string;
  readonly text: string;
}

/** What the analysis of one file yields. */
export interface Analysis {
  /** In the order of their ranges. All in the file itself; traces may lead through others. */
  readonly findings: readonly Finding[];
  /** The paths of the files whose text, or absence, the findings depend on, besides the file itself. */
  readonly dependsOn: ReadonlySet<string>;
  /** Why the file was not analysed: «larger than 1 MB», «minified». */
  readonly skipped?: string;
  /** The evaluations of nodes that it took. */
  readonly work?: number;
  /** The analysis ended before all was followed: the file costs too much. */
  readonly isIncomplete?: true;
}

/** Analyses one file after another, and keeps what it has read of the files that they import. */
export interface Analyzer {
  analyze(file: SourceFile): Analysis;
}

const nothing: ReadonlySet<string> = new Set();

/** `host` reads the files that a file imports; without one, each file stands alone. */
export function createAnalyzer(catalog: Catalog, languages: readonly LanguageFrontEnd[], host: ProjectHost = { read: () => undefined }): Analyzer {
  const known = languages.map((language) => ({ language, paths: new ApiPaths(catalog.models, language.id), files: new ProjectFiles(host, language) }));
  const memory = new Map<string, boolean>();
  return {
    analyze({ path, text }) {
      const skipped = skipReason(text);
      if (skipped) return { findings: [], dependsOn: nothing, skipped };
      const own = known.find(({ language }) => language.extensions.some((extension) => path.toLowerCase().endsWith(extension)));
      if (!own) return { findings: [], dependsOn: nothing, skipped: 'not in a language that is read' };
      const project = own.files.open();
      const file = { path, text, module: own.language.lower(text, path) };
      const { facts, findings, ...result } = runModule(file, project, catalog, own.paths, judgement(file));
      const context = { file, facts, tree: new Tree(file.module), memory, get dependencies() { return project.dependencies(path); } };
      const all = [...withoutThoseForDevelopers(catalog.rules, findings, context), ...runChecks(catalog.rules, context)];
      return { ...result, findings: inOrder(all), dependsOn: project.looked };
    },
  };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule));
}
