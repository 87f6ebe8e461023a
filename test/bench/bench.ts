/**
 * `npm run bench`: how fast the analysis is, next to its parser alone and to ESLint, in one run. Prints tables; asserts nothing.
 *
 *     npm run bench -- --json bench.json   also writes the numbers
 *     npm run bench -- --quick             fewer sizes and rounds
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@typescript-eslint/typescript-estree';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { javascript } from '../../src/analysis/languages/javascript.ts';
import { catalog } from '../../src/catalog/index.ts';
import { expressFile } from './express-file.ts';
import { timeSearch } from './guide-search.ts';
import { timeKeystrokes } from './keystrokes.ts';
import { growthExponent, medians } from './measure.ts';
import { describeScans, timeScans } from './scans.ts';
import { longFile, shopProject } from './shop-project.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

interface Row {
  readonly name: string;
  readonly lines: number;
  /** Milliseconds of the parser alone, of text to IR (parser included), and of the whole. */
  readonly parser: number;
  readonly lowering: number;
  readonly analysis: number;
  /** The whole as a multiple of the parser. */
  readonly ratio: number;
  readonly linesPerSecond: number;
  readonly findings: number;
  readonly isIncomplete: boolean;
}

const isQuick = process.argv.includes('--quick');
const sizes = isQuick ? [250, 1000] : [250, 500, 1000, 2000, 4000];
const rounds = isQuick ? { warmUp: 2, rounds: 3, atLeast: 300 } : {};

/** `files` may import each other. */
function measure(name: string, files: readonly File[]): Row {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const analyzer = createAnalyzer(catalog, [javascript], { read: (path) => texts.get(path) });
  const { parser = 0, lowering = 0, analysis = 0 } = medians({
    parser: () => { for (const { path, text } of files) parseAlone(path, text); },
    lowering: () => { for (const { path, text } of files) javascript.lower(text, path); },
    analysis: () => { for (const file of files) analyzer.analyze(file); },
  }, rounds);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  const analyses = files.map((file) => analyzer.analyze(file));
  return {
    name, lines, parser, lowering, analysis, ratio: analysis / parser, linesPerSecond: lines / analysis * 1000,
    findings: analyses.reduce((sum, { findings }) => sum + findings.length, 0),
    isIncomplete: analyses.some((one) => one.isIncomplete),
  };
}

function parseAlone(filePath: string, text: string): void {
  parse(text, { filePath, range: true, loc: true, jsx: filePath.endsWith('.js'), jsDocParsingMode: 'none', loggerFn: false });
}

function readShop(): File[] {
  const folder = join('test', 'workspaces', 'shop');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Bytes of what was built, where it was. */
function builtSizes(): Record<string, number> {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const files = ['dist/extension.js', 'dist/server.js', 'dist/cli.js', `${name}-${version}.vsix`];
  return Object.fromEntries(files.filter((file) => existsSync(file)).map((file) => [file, statSync(file).size]));
}

function print(row: Row): void {
  const cells = [
    row.name.padEnd(16), String(row.lines).padStart(6),
    ...[row.parser, row.lowering, row.analysis].map((time) => time.toFixed(1).padStart(9)),
    `${row.ratio.toFixed(2)} x`.padStart(8), Math.round(row.linesPerSecond).toLocaleString('en').padStart(9), String(row.findings).padStart(9),
  ];
  console.log(cells.join(' ') + (row.isIncomplete ? '  incomplete' : ''));
}

console.log('file              lines    parser  lowering     whole    ratio   lines/s  findings   (ms, medians; ratio: whole to parser)');
const shop = measure('shop', readShop());
print(shop);
const generated = sizes.map((size) => {
  const row = measure(`express ${size}`, [{ path: 'routes.js', text: expressFile(size) }]);
  print(row);
  return row;
});
const growth = {
  parser: growthExponent(generated.map(({ lines, parser }) => ({ x: lines, y: parser }))),
  analysis: growthExponent(generated.map(({ lines, analysis }) => ({ x: lines, y: analysis }))),
};
console.log(`\ngrowth: lines^${growth.analysis.toFixed(2)} (parser alone: lines^${growth.parser.toFixed(2)})`);

const project = shopProject(isQuick ? 100 : 1000);
const scanned = await timeScans(project, parseAlone);
console.log(`\n${describeScans(scanned)}`);
const keystroke = await timeKeystrokes((host) => createAnalyzer(catalog, [javascript], host), project, longFile, isQuick ? 15 : 60);
console.log(`\nkeystroke in a file of 1,000 lines in a workspace of ${scanned.files.toLocaleString('en')} files, to its diagnostics: median ${keystroke.median.toFixed(0)} ms, p95 ${keystroke.p95.toFixed(0)} ms; of that analysis: median ${keystroke.analysisMedian.toFixed(0)} ms, p95 ${keystroke.analysisP95.toFixed(0)} ms`);

const guideSearch = timeSearch(join('out', 'bench', 'guide', 'search.json'));
console.log(`\nsearch of the guide: index loaded in ${guideSearch.loading.toFixed(0)} ms; a keystroke: median ${guideSearch.keystrokeMedian.toFixed(1)} ms, p95 ${guideSearch.keystrokeP95.toFixed(1)} ms`);

const bytes = builtSizes();
for (const [file, size] of Object.entries(bytes)) console.log(`${file}: ${(size / 1024).toFixed(0)} kB`);

const json = process.argv.indexOf('--json');
const target = process.argv[json + 1];
if (json >= 0 && target !== undefined) {
  writeFileSync(target, `${JSON.stringify({ node: process.version, shop, generated, growth, scanned, keystroke, guideSearch, bytes }, null, 2)}\n`);
}
