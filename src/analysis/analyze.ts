/**
 * The door of the analysis: the text of a file in, findings out.
 *
 *     const analyzer = createAnalyzer(catalog, languages, { read: (path) => texts.get(path) });
 *     const { findings } = analyzer.analyze({ path: 'shop/orders.ts', text });
 *
 * An analysis begins at one file and follows its data into those that it imports: its findings may stand there. It depends on
 * the texts alone, not on what was analysed before. Those who want all findings in a file analyse all that
 * lead there: `workspace.ts`.
 */
import type { Catalog } from '../catalog/rule.ts';
import type { CheckContext } from './checks/check.ts';
import { runChecks, withoutThoseOnPurpose } from './checks/checks.ts';
import { Tree } from './checks/tree.ts';
import { Modules } from './engine/modules.ts';
import { ApiPaths } from './engine/paths.ts';
import { Watched } from './engine/report.ts';
import { runModule } from './engine/run-module.ts';
import { judgement } from './fixes/fixes.ts';
import { byPlace, type Finding, type Place } from './finding.ts';
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
  /** In the order of their files and ranges: in the file itself, and in those that its data reaches. */
  readonly findings: readonly Finding[];
  /** The functions of other files that it calls. */
  readonly calls: readonly Place[];
  /** Why the file was not analysed: «larger than 1 MB», «minified». */
  readonly skipped?: string;
  /** The evaluations of nodes that it took, or would have taken had no other analysis run before. */
  readonly work?: number;
  /** The analysis ended before all was followed: the file costs too much. */
  readonly isIncomplete?: true;
}

/** Analyses one file after another, and keeps what it has read and run of the files that they import. */
export interface Analyzer {
  /** Makes ready for the language of a file, which `analyze` demands. It takes time only where that language is seen first. */
  prepare(path: string): Promise<void>;
  analyze(file: SourceFile): Analysis;
  /** The paths of the project's files that a file imports itself. Demands `prepare`, too. */
  imports(file: SourceFile): readonly string[];
  /**
   * Says that a file (or a folder) that can be read through the host may have changed, come or gone. Yields the paths of all files that were
   * analysed or read and import it, at any depth.
   */
  changed(path: string): ReadonlySet<string>;
  /** The paths that the last analysis of a file depends on: its own, and all that it imports or was looked for on the way, at any depth. Missing: not known. */
  basis?(path: string): readonly string[];
}

/** What is known of the files of one language, from the first one on. */
interface Known {
  readonly files: ProjectFiles;
  readonly modules: Modules;
}

/** `host` reads the files that a file imports; without one, each file stands alone. */
export function createAnalyzer(catalog: Catalog, languages: readonly LanguageFrontEnd[], host: ProjectHost = { read: () => undefined }): Analyzer {
  const watched = new Watched(catalog);
  const known = new Map<LanguageFrontEnd, Known>();
  const languageOf = (path: string): LanguageFrontEnd | undefined => languages.find(({ extensions }) => extensions.some((extension) => path.toLowerCase().endsWith(extension)));
  const knownOf = (language: LanguageFrontEnd): Known => {
    let own = known.get(language);
    if (!own) {
      const files = new ProjectFiles(host, language);
      own = { files, modules: new Modules(new ApiPaths(catalog.models, language.id), watched, files) };
      known.set(language, own);
    }
    return own;
  };
  const memory = new Map<string, boolean>();
  const wrappings = catalog.models.flatMap(({ language, wrappings: own = [] }) => own.map((one) => ({ ...one, language })));
  const changed = (path: string): ReadonlySet<string> => {
    const all = new Set<string>();
    for (const { files, modules } of known.values()) {
      const importers = files.changed(path);
      modules.forget([path, ...importers]);
      for (const importer of importers) all.add(importer);
    }
    return all;
  };
  return {
    changed,
    imports({ path, text }) {
      const language = languageOf(path);
      if (!language || skipReason(text)) return [];
      const { files } = knownOf(language);
      return [...files.imports(files.open(path, text)).values()];
    },
    basis(path) {
      const language = languageOf(path);
      return language ? knownOf(language).files.basis(path) : [path];
    },
    prepare: async (path) => { await languageOf(path)?.load?.(); },
    analyze({ path, text }) {
      const skipped = skipReason(text);
      if (skipped) return { findings: [], calls: [], skipped };
      const language = languageOf(path);
      if (!language) return { findings: [], calls: [], skipped: 'not in a language that is read' };
      const { files, modules } = knownOf(language);
      if (files.file(path)?.text !== text) changed(path);
      const file = files.open(path, text);
      const own = wrappings.filter((one) => one.language === language.id);
      const { findings, facts, calls, work, isIncomplete } = runModule(file, modules, judgement({
        language: language.id, wrappings: own,
        fileOf: (other) => files.file(other), dependenciesOf: (other) => files.dependencies(other),
      }));
      const context = { file, facts, tree: new Tree(file.module), language: language.id, wrappings: own, memory, get dependencies() { return files.dependencies(path); } };
      const others = new Map<string, Pick<CheckContext, 'file' | 'tree'>>([[path, context]]);
      const fileAt = (other: string): Pick<CheckContext, 'file' | 'tree'> | undefined => {
        const one = others.has(other) ? undefined : files.file(other);
        if (one) others.set(other, { file: one, tree: new Tree(one.module) });
        return others.get(other);
      };
      const all = [...withoutThoseOnPurpose(catalog.rules, findings, fileAt), ...runChecks(catalog.rules, context)];
      return { findings: all.sort(byPlace), calls, work, ...(isIncomplete ? { isIncomplete } : {}) };
    },
  };
}
