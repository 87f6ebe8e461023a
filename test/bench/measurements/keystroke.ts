/** Somebody types in a file of a project: how long until its diagnostics are there, over a real connection of the protocol in this process. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createAnalyzer, type Analyzer } from '../../../src/analysis/analyze.ts';
import { javascript } from '../../../src/analysis/languages/javascript.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { openEditor, type Editor } from '../../server/editor.ts';
import { quantile } from '../measure.ts';
import type { Measurement } from '../measurement.ts';
import { onDisk } from '../on-disk.ts';
import { longFile, shopProject } from '../shop-project.ts';

/** What is typed before a line, and taken away again. */
interface Typing {
  readonly name: string;
  readonly file: string;
  /** In the text of the file: its line is typed in. */
  readonly at: string;
  readonly text: string;
}

/** A service of the project, which its controller imports. */
const service = 'src/services/order0.js';

const typings: readonly Typing[] = [
  { name: 'inside a function', file: longFile, at: '', text: 'a' },
  { name: 'broken state', file: longFile, at: '', text: 'if (a.{ [' },
  { name: 'exported signature', file: service, at: 'export async function list(', text: 'export function added(a) { return a; }\n' },
];

/** Milliseconds from a keystroke to its diagnostics, the server's pause included, in a file of 1,000 lines in a project of 1,000 files; and of that, the analysis. */
export const keystroke: Measurement = {
  id: 'keystroke',
  run({ isQuick }, tell) {
    const files = shopProject(isQuick ? 100 : 1000);
    return onDisk(files, async (folder) => {
      const numbers: Record<string, number> = {};
      for (const typing of typings) {
        const text = files.find(({ path }) => path === typing.file)?.text ?? '';
        const { times, analyses } = await typeIn(folder, typing, text, isQuick ? 15 : 60);
        const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
        tell(`${typing.name.padEnd(20)} median ${fixed(median)} ms, p95 ${fixed(p95)} ms, p99 ${fixed(p99)} ms; of that analysis: median ${fixed(quantile(analyses, 0.5))} ms, p95 ${fixed(quantile(analyses, 0.95))} ms`);
        Object.assign(numbers, { [`${typing.name}: median ms`]: median, [`${typing.name}: p95 ms`]: p95, [`${typing.name}: p99 ms`]: p99, [`${typing.name}: analysis median ms`]: quantile(analyses, 0.5) });
      }
      return numbers;
    });
  },
};

const fixed = (time: number | undefined): string => (time ?? Number.NaN).toFixed(0).padStart(4);

/** Opens the folder and a file of it, and types `count` times, each once the diagnostics of the last are there. */
async function typeIn(folder: string, typing: Typing, text: string, count: number): Promise<{ times: readonly number[]; analyses: readonly number[] }> {
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
  const editor = await openEditor({ createAnalyzer: (host) => timed(createAnalyzer(catalog, [javascript], host)), catalog }, { folders: [pathToFileURL(folder).href] });
  const uri = pathToFileURL(join(folder, typing.file)).href;
  editor.open(uri, text);
  await editor.diagnostics(uri);
  // The server looks at the whole workspace first, when it has nothing else to do.
  for (let before = -1; before !== spent;) {
    before = spent;
    await sleep(500);
  }
  const lines = text.split('\n');
  const line = typing.at === '' ? Math.floor(lines.length / 2) : lines.findIndex((one) => one.startsWith(typing.at));
  const [times, analyses]: number[][] = [[], []];
  for (let index = -10; index < count; index++) {
    spent = 0;
    const start = performance.now();
    change(editor, uri, line, typing.text, index % 2 === 0);
    await editor.diagnostics(uri);
    if (index < 0) continue;
    times?.push(performance.now() - start);
    analyses?.push(spent);
  }
  await editor.quit();
  return { times: times ?? [], analyses: analyses ?? [] };
}

/** Puts a text before a line, or takes it away again. */
function change(editor: Editor, uri: string, line: number, text: string, isAdded: boolean): void {
  const start = { line, character: 0 };
  const breaks = text.split('\n').length - 1;
  const end = isAdded ? start : { line: line + breaks, character: breaks > 0 ? 0 : text.length };
  editor.change(uri, { range: { start, end }, text: isAdded ? text : '' });
}
