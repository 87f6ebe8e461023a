/** The editor and the command line say the same of the same files. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createAnalyzer } from '../src/analysis/analyze.ts';
import { catalog } from '../src/catalog/index.ts';
import { run } from '../src/cli/run.ts';
import { scan } from '../src/cli/scan.ts';
import { baselineFile } from '../src/policy/baseline.ts';
import { DiskFiles } from '../src/server/disk-files.ts';
import { languages } from './analyzer.ts';
import { openEditor, type Editor } from './server/editor.ts';

const levels = { error: 1, warning: 2, information: 3 } as const;

describe('the editor and the command line', function () {
  this.timeout(60_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-agreement-')));
  before(() => {
    cpSync(join(import.meta.dirname, 'workspaces/shop'), folder, { recursive: true });
    writeFileSync(join(folder, 'backend-guide.json'), '{ "rules": { "missing-*": "information", "weak-hash": "off" }, "exclude": ["src/legacy/*-sqlite.js"] }');
  });
  after(() => { rmSync(folder, { recursive: true }); });

  const extensions = languages.flatMap((language) => language.extensions);
  const open = (): Promise<Editor> => openEditor({
    catalog, languageOf: (path) => languages.find((language) => language.extensions.some((ending) => path.endsWith(ending)))?.id,
    createAnalyzer: (host) => createAnalyzer(catalog, languages, host),
    disk: new DiskFiles(() => Date.now(), extensions),
  }, { folders: [pathToFileURL(folder).href] });

  /** What the command line tells, a line each. */
  async function onCommandLine(): Promise<string[]> {
    const { findings, linesOf } = await scan({ targets: [folder], rules: [] }, { catalog, languages, today: '2026-11-29' });
    return findings.map(({ file, rule, severity, message, range, trace }) => {
      const { start, end } = linesOf(file).range(range);
      return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${rule} ${levels[severity]} ${message} ${trace.length}`;
    }).sort();
  }

  /** What stands in the editor at the end of a scan. */
  async function inEditor(editor: Editor): Promise<string[]> {
    await editor.scan();
    const last = new Map<string, PublishDiagnosticsParams>(editor.published.map((one) => [one.uri, one]));
    return [...last.values()].flatMap(({ uri, diagnostics }) => diagnostics.map(({ range: { start, end }, code, severity, message, relatedInformation }) => {
      const file = decodeURI(uri.slice(pathToFileURL(folder).href.length + 1));
      return `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${String(code)} ${severity} ${message} ${relatedInformation?.length ?? 0}`;
    })).sort();
  }

  it('tell the same findings at the same places', async () => {
    const expected = await onCommandLine();
    assert.ok(expected.length > 5, expected.join('\n'));
    const editor = await open();
    try {
      assert.deepEqual(await inEditor(editor), expected);
    } finally {
      await editor.quit();
    }
  });

  it('write the same baseline, and tell only what is new, where lines have moved and files were renamed', async () => {
    const editor = await open();
    try {
      const result = await editor.baseline(pathToFileURL(folder).href);
      assert.ok(result.kind === 'baseline');
      assert.equal(await run(['scan', folder, '--update-baseline'], { catalog, languages, version: '1', today: '2026-11-29', readRulePage: () => undefined, out: () => undefined, tell: () => undefined }), 0);
      const file = join(folder, baselineFile);
      assert.equal(result.text, readFileSync(file, 'utf8'));
      assert.equal(result.uri, pathToFileURL(file).href);
      assert.ok(result.findings > 5);
    } finally {
      await editor.quit();
    }

    const products = join(folder, 'src/routes/products.ts');
    writeFileSync(products, `// One more line.\n\n${readFileSync(products, 'utf8')}`);
    renameSync(products, join(folder, 'src/routes/goods.ts'));
    const app = join(folder, 'src/app.ts');
    writeFileSync(app, readFileSync(app, 'utf8').replace('/products', '/goods'));
    writeFileSync(join(folder, 'src/new.js'), "const { Pool } = require('pg');\nconst pool = new Pool();\nmodule.exports = async (req, res) => res.json(await pool.query('SELECT 1 FROM t WHERE a = ' + req.query.a));\n");
    const told = await onCommandLine();
    assert.ok(told.length > 0 && told.every((line) => line.startsWith('src/new.js:3:')), told.join('\n'));
    const again = await open();
    try {
      assert.deepEqual(await inEditor(again), told);
    } finally {
      await again.quit();
    }
  });
});
