/** Scans of a whole project from an empty memory: by the analysis in this thread, by the command line with workers, by the parser alone and by other linters, on the same files. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createAnalyzer } from '../../../src/analysis/analyze.ts';
import { javascript } from '../../../src/analysis/languages/javascript.ts';
import { Workspace } from '../../../src/analysis/workspace.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { scan } from '../../../src/cli/scan.ts';
import { parseScript } from '../all-languages.ts';
import { linters } from '../linters.ts';
import { medians, quantile } from '../measure.ts';
import type { Measurement, Numbers } from '../measurement.ts';
import { onDisk } from '../on-disk.ts';
import { shopProject, type ProjectText } from '../shop-project.ts';

/** With workers: the command line's scan, from the folder to the findings; its threads start anew, with cold code. */
export const scans: Measurement = {
  id: 'scans',
  async run({ isQuick }, tell) {
    const project = shopProject(isQuick ? 100 : 1000);
    const files = project.filter(({ path }) => path.endsWith('.js'));
    const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    tell(`a generated project: ${files.length.toLocaleString('en')} files, ${lines.toLocaleString('en')} lines of JavaScript`);
    const times = { ...inThisThread(files), ...await withWorkers(project) };
    const linter = times['ESLint, security, sonarjs'] ?? Number.NaN;
    for (const [name, time] of Object.entries(times)) {
      tell(`${name.padEnd(28)}${time.toFixed(0).padStart(8)} ms ${Math.round(lines / time * 1000).toLocaleString('en').padStart(9)} lines/s   ESLint with plugins takes ${(linter / time).toFixed(2)} x`);
    }
    const ratios = Object.fromEntries(Object.entries(times).map(([name, time]) => [`ESLint with plugins / ${name}`, linter / time]));
    return { ...Object.fromEntries(Object.entries(times).map(([name, time]) => [`${name}: ms`, time])), ...ratios, ...await nextToBandit(isQuick, tell) };
  },
};

function inThisThread(files: readonly ProjectText[]): Record<string, number> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const read = (path: string): string | undefined => texts.get(path);
  return { ...medians({
    'parser alone': () => { for (const { path, text } of files) parseScript(path, text); },
    'one thread, warm code': () => {
      const workspace = new Workspace(createAnalyzer(catalog, [javascript], { read }), read);
      for (const { path } of files) workspace.analyze(path);
      for (const { path } of files) workspace.findingsIn(path);
    },
    'ESLint without rules': () => linters.eslint(files),
    'ESLint, security, sonarjs': () => linters.eslintWithPlugins(files),
  }, { warmUp: 1, rounds: 3, atLeast: 0 }) };
}

function withWorkers(project: readonly ProjectText[]): Promise<Record<string, number>> {
  return onDisk(project, async (folder) => {
    const found: Record<string, number> = {};
    for (const jobs of [1, 2, 4]) {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        await scan({ targets: [folder], rules: [], jobs }, { catalog, languages: [javascript], today: '2026-11-29', startWorker: (workerData) => new Worker(resolve('out', 'cli.js'), { workerData }) });
        times.push(performance.now() - start);
      }
      found[jobs === 1 ? 'command line, one thread' : `command line, ${jobs} workers`] = quantile(times, 0.5);
    }
    return found;
  });
}

/** Both as processes of their own, on what Python there is among our fixtures, many times over. */
function nextToBandit(isQuick: boolean, tell: (text: string) => void): Promise<Numbers> {
  if (spawnSync('bandit', ['--version']).error) {
    tell('Bandit is not there: not measured');
    return Promise.resolve({});
  }
  const fixtures = readdirSync(join('test', 'models', 'python')).map((name) => ({ name, text: readFileSync(join('test', 'models', 'python', name), 'utf8') }));
  const files = Array.from({ length: isQuick ? 2 : 20 }, (_, index) => fixtures.map(({ name, text }) => ({ path: `part${index}/${name}`, text }))).flat();
  return onDisk(files, (folder) => {
    const { bandit = 0, own = 0 } = medians({
      bandit: () => spawnSync('bandit', ['-r', folder, '-q', '-f', 'json', '-o', join(folder, 'bandit.json'), '--exit-zero']),
      own: () => spawnSync(process.execPath, [resolve('out', 'cli.js'), 'scan', folder, '--fail-on', 'never', '--format', 'json', '--output', join(folder, 'own.json')]),
    }, { warmUp: 1, rounds: 3, atLeast: 0 });
    tell(`Python, ${files.length} files, processes of their own: Backend Guide ${own.toFixed(0)} ms, Bandit ${bandit.toFixed(0)} ms, ${(bandit / own).toFixed(2)} x`);
    return Promise.resolve({ 'Python: ms': own, 'Bandit / Python': bandit / own });
  });
}
