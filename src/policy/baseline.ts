/**
 * A baseline: the findings that a project had on the day when it began to look at new ones only. It is a file of the repository:
 *
 *     { "version": 1, "findings": { "src/orders.js": ["sql-injection 0f3a…:1"] } }
 *
 * An entry covers a finding of the same rule on a line of the same text, wherever in its file; and in another file, where its own is gone:
 * somebody has renamed it.
 */
import type { Finding } from '../analysis/finding.ts';
import { fingerprints } from './fingerprint.ts';

/** The name of the file, beside the configuration, unless that names another one. */
export const baselineFile = 'backend-guide-baseline.json';

/** The entries of each file: `<rule> <fingerprint>`. */
export type BaselineEntries = ReadonlyMap<string, ReadonlySet<string>>;

/** Decides which findings are old. */
export class Baseline {
  readonly #entries: BaselineEntries;
  readonly #isThere: (file: string) => boolean;
  readonly #everywhere = new Map<string, readonly string[]>();

  /** `isThere` says whether a file of the project still exists. */
  constructor(entries: BaselineEntries, isThere: (file: string) => boolean) {
    this.#entries = entries;
    this.#isThere = isThere;
    for (const [file, all] of entries) for (const entry of all) this.#everywhere.set(entry, [...this.#everywhere.get(entry) ?? [], file]);
  }

  /** Those of a file's findings, in the order of their places, that it covers. */
  covered(file: string, text: string, findings: readonly Finding[]): ReadonlySet<Finding> {
    const fingerprint = fingerprints(text);
    return new Set(findings.filter((finding) => {
      const entry = baselineEntry(finding.rule, fingerprint(finding));
      if (this.#entries.get(file)?.has(entry)) return true;
      return !this.#entries.has(file) && (this.#everywhere.get(entry) ?? []).some((other) => !this.#isThere(other));
    }));
  }
}

/** Reads the file. Throws, with a sentence that says why, for one that is none. */
export function parseBaseline(text: string): BaselineEntries {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Error(`The baseline is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!isRecord(read) || read['version'] !== 1 || !isRecord(read['findings'])) throw new Error('The baseline is not of a form that this version knows: it needs "version": 1 and "findings".');
  return new Map(Object.entries(read['findings']).map(([file, entries]) => {
    if (!Array.isArray(entries) || !entries.every((one) => typeof one === 'string')) throw new Error(`The baseline's entries of ${file} are no list of texts.`);
    return [file, new Set<string>(entries)];
  }));
}

/** Writes the file. Of each file, by its path, what is found there: `<rule> <fingerprint>`. */
export function formatBaseline(found: ReadonlyMap<string, readonly string[]>): string {
  const findings = Object.fromEntries([...found].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

/** What the baseline calls a finding. */
export function baselineEntry(rule: string, fingerprint: string): string {
  return `${rule} ${fingerprint}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
