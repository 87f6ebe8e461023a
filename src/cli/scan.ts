/** Scans a folder: finds its files, analyses each, collects what is found. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { createAnalyzer } from '../analysis/analyze.ts';
import type { LanguageFrontEnd } from '../analysis/language.ts';
import { Workspace } from '../analysis/workspace.ts';
import type { Catalog } from '../catalog/rule.ts';
import { findFiles } from '../disk/find-files.ts';
import { FolderTexts, Unreadable } from './folder-texts.ts';
import { Lines } from './positions.ts';
import type { Note, Report } from './report.ts';

/** What a scan is told. */
export interface ScanOptions {
  readonly catalog: Catalog;
  readonly languages: readonly LanguageFrontEnd[];
  /** Called before each file. */
  readonly onProgress?: (done: number, all: number, file: string) => void;
}

/** Scans a folder, or a single file. Throws where there is none; what one file does costs that file only. */
export function scan(target: string, { catalog, languages, onProgress }: ScanOptions): Report {
  const started = new Date();
  const path = realpathSync.native(resolve(target));
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const found = isFolder ? findFiles(folder, languages.flatMap(({ extensions }) => extensions)) : { files: [basename(path)], unreadable: new Map<string, string>() };

  const texts = new FolderTexts(folder);
  const workspace = new Workspace(createAnalyzer(catalog, languages, texts), (file) => texts.demand(file));
  const files: string[] = [];
  const notes: Note[] = [...found.unreadable].map(([file, reason]) => ({ kind: 'failed', file, reason }));
  for (const [index, file] of found.files.entries()) {
    onProgress?.(index, found.files.length, file);
    try {
      workspace.analyze(file);
      const { skipped, isIncomplete } = workspace.analysisOf(file) ?? {};
      if (skipped === undefined) files.push(file);
      else notes.push({ kind: 'skipped', file, reason: skipped });
      if (isIncomplete) notes.push({ kind: 'incomplete', file, reason: 'it costs too much' });
    } catch (error) {
      notes.push(toNote(file, error));
    }
  }

  const lines = new Map<string, Lines>();
  return {
    folder, files, notes,
    findings: files.flatMap((file) => workspace.findingsIn(file)),
    started, ended: new Date(),
    linesOf(file) {
      const known = lines.get(file) ?? new Lines(texts.read(file) ?? '');
      lines.set(file, known);
      return known;
    },
  };
}

function toNote(file: string, error: unknown): Note {
  if (error instanceof Unreadable) return { kind: error.cause === undefined ? 'skipped' : 'failed', file, reason: error.message };
  const [line = '', place = ''] = (error instanceof Error ? error.stack ?? error.message : String(error)).split('\n').map((one) => one.trim());
  return { kind: 'failed', file, reason: `the analysis broke, which is a mistake of ours: ${line} ${place}`.trim() };
}
