/** What a scan yields: the formats write it. */
import type { Finding } from '../analysis/finding.ts';
import type { Lines } from './positions.ts';

/** A file that was not, or not wholly, looked at. */
export interface Note {
  /** `skipped`: nobody would mend it. `incomplete`: it costs too much. `failed`: it could not be read, or our analysis broke. */
  readonly kind: 'skipped' | 'incomplete' | 'failed';
  readonly file: string;
  /** The end of the sentence «The file was not analysed: …». */
  readonly reason: string;
}

/** The outcome of a scan. Paths are from the folder, by slashes. */
export interface Report {
  /** The folder's absolute path. */
  readonly folder: string;
  /** The files that were analysed, in order. */
  readonly files: readonly string[];
  /** By file, then by place: those that are told. */
  readonly findings: readonly Finding[];
  /** How many are not, since somebody has set them aside: by a comment, or in the baseline. */
  readonly setAside: number;
  /** What tells a finding from others when lines move. */
  fingerprintOf(finding: Finding): string;
  readonly notes: readonly Note[];
  readonly started: Date;
  readonly ended: Date;
  /** The lines of a file that findings or traces name. */
  linesOf(file: string): Lines;
}

/** What is said of a file that was not, or not wholly, looked at. */
export function noteText({ kind, reason }: Note): string {
  switch (kind) {
    case 'skipped': return `The file was not analysed: ${reason}.`;
    case 'incomplete': return `The file was not analysed to its end: ${reason}. Findings may be missing.`;
    case 'failed': return `The file could not be analysed: ${reason}.`;
  }
}
