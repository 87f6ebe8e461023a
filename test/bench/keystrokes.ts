/** Somebody types in a file: how long until its diagnostics are there, over a real connection of the protocol in this process. */
import type { Analyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import { openEditor } from '../server/editor.ts';
import { quantile } from './measure.ts';

export interface Keystrokes {
  /** Milliseconds from a keystroke to its diagnostics, the server's pause included. */
  readonly median: number;
  readonly p95: number;
  /** Of that, the analysis. */
  readonly analysisMedian: number;
}

/** Types `count` letters into the middle of the text, one after another, each once the diagnostics of the last are there. */
export async function timeKeystrokes(analyzer: Analyzer, text: string, count = 60): Promise<Keystrokes> {
  const analyses: number[] = [];
  const timed: Analyzer = {
    changed: (path) => analyzer.changed(path),
    analyze(file) {
      const start = performance.now();
      try {
        return analyzer.analyze(file);
      } finally {
        analyses.push(performance.now() - start);
      }
    },
  };
  const editor = await openEditor({ analyzer: timed, catalog });
  const uri = 'file:///shop/routes.js';
  editor.open(uri, text);
  await editor.diagnostics(uri);
  const line = Math.floor(text.split('\n').length / 2);
  const times: number[] = [];
  for (let index = -10; index < count; index++) {
    if (index === 0) analyses.length = 0;
    const start = performance.now();
    const at = { line, character: 0 };
    editor.change(uri, { range: { start: at, end: at }, text: index % 20 === 0 ? ';' : 'a' });
    await editor.diagnostics(uri);
    if (index >= 0) times.push(performance.now() - start);
  }
  await editor.quit();
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), analysisMedian: quantile(analyses, 0.5) };
}
