/** All that is found in a folder, as its repository sees it, as a baseline: what the command line writes for the same files. */
import type { Language } from '../catalog/model.ts';
import { baselineEntry, formatBaseline } from '../policy/baseline.ts';
import { fingerprints } from '../policy/fingerprint.ts';
import { ignoreCommentId } from '../policy/policy.ts';
import type { BaselineResult } from '../protocol.ts';
import type { DocumentFindings } from './document-findings.ts';
import type { Policies } from './policies.ts';
import { pathOfUri } from './source-file.ts';

/** What the request looks at. */
export interface BaselineParts {
  readonly findings: DocumentFindings;
  readonly policies: Policies;
  readonly languageOf?: ((path: string) => Language | undefined) | undefined;
  /** The addresses of the files in the folder that are worth an analysis. */
  readonly files: readonly string[];
  /** Where the user says that the baseline is. */
  readonly baseline: string | undefined;
  readonly isCancelled: () => boolean;
}

/** Analyses what is not analysed yet, and puts the findings together. */
export async function baselineOf(folder: string, { findings, policies, languageOf, files, baseline: chosen, isCancelled }: BaselineParts): Promise<BaselineResult> {
  const { policy, baseline } = policies.withoutBaseline(folder, chosen);
  if (baseline === undefined) return { kind: 'none', reason: 'The setting of the baseline leads out of the folder, where nothing is written.' };
  const found = new Map<string, readonly string[]>();
  let count = 0;
  for (const { uri, path } of files.map((one) => ({ uri: one, path: pathFrom(folder, one) }))) {
    if (!policies.isIn(folder, uri) || !policy.isWanted(path)) continue;
    if (isCancelled()) return { kind: 'none', reason: 'Not all files were looked at, so the baseline is left as it was.' };
    if (findings.isOutdated(uri)) await findings.analyze(uri);
    const text = findings.textAt(uri)?.getText();
    if (text === undefined) continue;
    if (!findings.isAnalysed(uri)) return { kind: 'none', reason: `The baseline is left as it was, since ${path} could not be analysed. The log says why.` };
    const language = languageOf?.(path);
    const { told } = policy.judge({ path, text, ...(language && { language }) }, findings.at(uri).findings);
    const fingerprint = fingerprints(text);
    const entries = told.filter(({ rule }) => rule !== ignoreCommentId).map((finding) => baselineEntry(finding.rule, fingerprint(finding)));
    count += entries.length;
    found.set(path, entries);
  }
  return { kind: 'baseline', uri: baseline, text: formatBaseline(found), findings: count, files: found.size };
}

function pathFrom(folder: string, uri: string): string {
  return pathOfUri(uri).slice(pathOfUri(folder).replace(/\/$/, '').length + 1);
}
