/** Somebody types in a file of a project: how long until its diagnostics are there, over a real connection of the protocol in this process. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import type { CreateAnalyzer } from '../../src/server/origin.ts';
import { openEditor } from '../server/editor.ts';
import { quantile } from './measure.ts';
import type { ProjectText } from './shop-project.ts';

export interface Keystrokes {
  /** Milliseconds from a keystroke to its diagnostics, the server's pause included. */
  readonly median: number;
  readonly p95: number;
  /** Of that, the analysis. */
  readonly analysisMedian: number;
  readonly analysisP95: number;
}

/**
 * Opens a project's folder and one file of it, and types `count` letters into the middle of its text, one after another, each once the
 * diagnostics of the last are there.
 */
export async function timeKeystrokes(createAnalyzer: CreateAnalyzer, files: readonly ProjectText[], typedIn: string, count = 60): Promise<Keystrokes> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-bench-')));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const text = files.find(({ path }) => path === typedIn)?.text ?? '';
    return await typeIn(createAnalyzer, folder, pathToFileURL(join(folder, typedIn)).href, text, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function typeIn(createAnalyzer: CreateAnalyzer, folder: string, uri: string, text: string, count: number): Promise<Keystrokes> {
  const analyses: number[] = [];
  let spent = 0;
  const timed = (analyzer: Analyzer): Analyzer => ({
    ...analyzer,
    analyze(file) {
      const start = performance.now();
      try {
        return analyzer.analyze(file);
      } finally {
        spent += performance.now() - start;
      }
    },
  });
  const editor = await openEditor({ createAnalyzer: (host) => timed(createAnalyzer(host)), catalog }, { folders: [pathToFileURL(folder).href] });
  editor.open(uri, text);
  await editor.diagnostics(uri);
  const line = Math.floor(text.split('\n').length / 2);
  const times: number[] = [];
  for (let index = -10; index < count; index++) {
    spent = 0;
    const start = performance.now();
    const at = { line, character: 0 };
    editor.change(uri, { range: { start: at, end: at }, text: index % 20 === 0 ? ';' : 'a' });
    await editor.diagnostics(uri);
    if (index < 0) continue;
    times.push(performance.now() - start);
    analyses.push(spent);
  }
  await editor.quit();
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), analysisMedian: quantile(analyses, 0.5), analysisP95: quantile(analyses, 0.95) };
}
