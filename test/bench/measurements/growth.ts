/** How the time and the memory of a scan grow with the lines of a project, of a file, and what of a project is kept. */
import { createAnalyzer } from '../../../src/analysis/analyze.ts';
import { javascript } from '../../../src/analysis/languages/javascript.ts';
import { Workspace } from '../../../src/analysis/workspace.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { expressFile } from '../express-file.ts';
import { growthExponent, medians } from '../measure.ts';
import type { Measurement } from '../measurement.ts';
import { shopProject } from '../shop-project.ts';

/** The exponents: 1 where the cost grows with the size. */
export const growth: Measurement = {
  id: 'growth',
  run({ isQuick }, tell) {
    const ofFiles = (isQuick ? [250, 1000] : [250, 500, 1000, 2000, 4000]).map((size) => {
      const text = expressFile(size);
      const analyzer = createAnalyzer(catalog, [javascript]);
      const { analysis = 0 } = medians({ analysis: () => analyzer.analyze({ path: 'routes.js', text }) }, isQuick ? { warmUp: 2, rounds: 3, atLeast: 300 } : {});
      return { x: text.split('\n').length - 1, y: analysis };
    });
    tell(`a file: lines^${growthExponent(ofFiles).toFixed(2)}`);
    const numbers: Record<string, number> = { 'a file: exponent': growthExponent(ofFiles) };
    const ofProjects = (isQuick ? [10_000, 20_000] : [10_000, 50_000, 100_000, 200_000]).map((lines) => {
      const { milliseconds, megabytes, exact } = scanned(lines);
      tell(`a project of ${exact.toLocaleString('en').padStart(7)} lines: ${milliseconds.toFixed(0).padStart(7)} ms, ${Math.round(exact / milliseconds * 1000).toLocaleString('en').padStart(7)} lines/s, ${megabytes.toFixed(0).padStart(5)} MB are kept`);
      numbers[`a project of ${lines} lines: ms`] = milliseconds;
      numbers[`a project of ${lines} lines: MB kept`] = megabytes;
      return { x: exact, y: milliseconds };
    });
    const exponent = growthExponent(ofProjects);
    tell(`a project: lines^${exponent.toFixed(2)}`);
    return { ...numbers, 'a project: exponent': exponent };
  },
};

/** One scan from an empty memory. */
function scanned(wanted: number): { milliseconds: number; megabytes: number; exact: number } {
  // A resource of the project has some 130 lines in five files.
  const files = shopProject(Math.round(wanted / 26)).filter(({ path }) => path.endsWith('.js'));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const exact = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const workspace = new Workspace(createAnalyzer(catalog, [javascript], { read: (path) => texts.get(path) }), (path) => texts.get(path));
  for (const { path } of files) workspace.analyze(path);
  const milliseconds = performance.now() - start;
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  // What is measured is to be there until here.
  workspace.paths();
  return { milliseconds, megabytes, exact };
}
