/** All files of a project, once each: by the parser alone, by ESLint, and by the analysis from an empty memory. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { javascript } from '../../src/analysis/languages/javascript.ts';
import { Workspace } from '../../src/analysis/workspace.ts';
import { catalog } from '../../src/catalog/index.ts';
import { scan } from '../../src/cli/scan.ts';
import { linters } from './linters.ts';
import { medians, quantile } from './measure.ts';
import { onDisk } from './on-disk.ts';
import type { ProjectText } from './shop-project.ts';

export interface Scans {
  readonly files: number;
  readonly lines: number;
  /** Milliseconds. */
  readonly times: Readonly<Record<ScanName, number>>;
  readonly findings: number;
  /** What ESLint says with its plugins. */
  readonly problems: number;
}

/** What is measured. With two workers: the command line's scan, from the folder to the findings; its threads start anew, with cold code. */
export type ScanName = 'parser' | 'analysis' | 'twoWorkers' | 'eslint' | 'eslintWithPlugins';

/** Measures with warm code, in turn; `parse` is the parser alone. */
export async function timeScans(project: readonly ProjectText[], parse: (path: string, text: string) => void): Promise<Scans> {
  const files = project.filter(({ path }) => path.endsWith('.js'));
  const texts = new Map(project.map(({ path, text }) => [path, text]));
  const read = (path: string): string | undefined => texts.get(path);
  let [findings, problems] = [0, 0];
  const { parser = 0, analysis = 0, eslint = 0, eslintWithPlugins = 0 } = medians({
    parser: () => { for (const { path, text } of files) parse(path, text); },
    analysis: () => {
      const workspace = new Workspace(createAnalyzer(catalog, [javascript], { read }), read);
      for (const { path } of files) workspace.analyze(path);
      findings = files.reduce((sum, { path }) => sum + workspace.findingsIn(path).length, 0);
    },
    eslint: () => linters.eslint(files),
    eslintWithPlugins: () => { problems = linters.eslintWithPlugins(files); },
  }, { warmUp: 1, rounds: 3, atLeast: 0 });
  const twoWorkers = await onDisk(project, async (folder) => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await scan({ targets: [folder], rules: [], jobs: 2 }, { catalog, languages: [javascript], today: '2026-11-29', startWorker: (workerData) => new Worker(resolve('out', 'cli.js'), { workerData }) });
      times.push(performance.now() - start);
    }
    return quantile(times, 0.5);
  });
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  return { files: files.length, lines, findings, problems, times: { parser, analysis, twoWorkers, eslint, eslintWithPlugins } };
}

/** The table: how long each took, and how many times as long as Backend Guide with two workers. */
export function describeScans({ files, lines, times, findings, problems }: Scans): string {
  const names: Readonly<Record<ScanName, string>> = {
    parser: 'parser alone', analysis: 'Backend Guide, one thread', twoWorkers: 'Backend Guide, two workers', eslint: 'ESLint without rules', eslintWithPlugins: 'ESLint, security, sonarjs',
  };
  const found: Partial<Record<ScanName, string>> = { analysis: `${findings} findings`, eslintWithPlugins: `${problems} problems` };
  const rows = (Object.keys(names) as ScanName[]).map((name) => {
    const perSecond = Math.round(lines / times[name] * 1000).toLocaleString('en').padStart(9);
    return `${names[name].padEnd(28)}${times[name].toFixed(0).padStart(8)}${perSecond}${(times[name] / times.twoWorkers).toFixed(2).padStart(9)} x  ${found[name] ?? ''}`.trimEnd();
  });
  return [
    `scan of a generated project: ${files.toLocaleString('en')} files, ${lines.toLocaleString('en')} lines; one thread: ${(times.analysis / times.parser).toFixed(2)} x its parser`,
    `${''.padEnd(28)}${'ms'.padStart(8)}${'lines/s'.padStart(9)}   to two workers`,
    ...rows,
  ].join('\n');
}
