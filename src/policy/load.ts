/** Makes the policy of a folder from the files that stand in it: the configuration, and the baseline. */
import type { Model } from '../catalog/model.ts';
import type { Catalog } from '../catalog/rule.ts';
import { Baseline, baselineFile, parseBaseline, type BaselineEntries } from './baseline.ts';
import { configurationFile, noConfiguration, readConfiguration, type ConfigurationProblem } from './configuration.ts';
import { Policy, type Preferences } from './policy.ts';

/** A file of the folder that is not understood, and where. */
export interface PolicyProblem extends ConfigurationProblem {
  /** From the folder. */
  readonly file: string;
}

/** What the files of a folder say. */
export interface FolderPolicy {
  readonly policy: Policy;
  /** What the project says of its own packages: to be added to the catalogue. */
  readonly models: readonly Model[];
  readonly problems: readonly PolicyProblem[];
  /** The files that were read, or looked for: when one of them changes, the policy is another. */
  readonly files: readonly string[];
  /** Where the baseline is, or would be. */
  readonly baselinePath: string;
}

/** What a policy is loaded with. */
export interface LoadParts {
  readonly catalog: Catalog;
  /** The text of a file, by its path from the folder; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  readonly preferences?: Preferences;
  /** The path of the baseline, if it is not the configuration that says so. `null`: none counts. */
  readonly baseline?: string | null;
  /** False: the baseline is only looked for, and covers nothing. */
  readonly countsBaseline?: boolean;
  /** `2026-11-29`. */
  readonly today: string;
}

/** Reads what there is. Never throws: what is not understood is a problem, and counts for nothing. */
export function loadPolicy({ catalog, read, preferences, baseline: chosen, countsBaseline = true, today }: LoadParts): FolderPolicy {
  const problems: PolicyProblem[] = [];
  const text = read(configurationFile);
  const missing: string[] = [];
  const found = text === undefined ? undefined : readConfiguration(text, catalog, (path) => {
    const isThere = read(path) !== undefined;
    if (!isThere) missing.push(path);
    return isThere;
  });
  const configuration = found?.configuration ?? noConfiguration;
  for (const problem of found?.problems ?? []) problems.push({ file: configurationFile, ...problem });

  const baselinePath = chosen ?? configuration.baseline ?? baselineFile;
  const entries = chosen === null || !countsBaseline ? undefined : entriesIn(baselinePath, read, chosen !== undefined || configuration.baseline !== undefined, problems);
  const baseline = entries && new Baseline(entries, (file) => read(file) !== undefined);
  const policy = new Policy({ catalog, configuration, today, ...(preferences && { preferences }), ...(baseline && { baseline }) });
  return { policy, models: configuration.models, problems, files: [configurationFile, baselinePath, ...missing], baselinePath };
}

function entriesIn(path: string, read: LoadParts['read'], isDemanded: boolean, problems: PolicyProblem[]): BaselineEntries | undefined {
  const text = read(path);
  const fail = (message: string): void => { problems.push({ file: path, range: { start: 0, end: 1 }, message }); };
  if (text === undefined) {
    if (isDemanded) fail('There is no such baseline.');
    return undefined;
  }
  try {
    return parseBaseline(text);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
