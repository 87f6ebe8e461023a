/** The editor and the command line say the same of the same files. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createAnalyzer } from '../src/analysis/analyze.ts';
import { catalog } from '../src/catalog/index.ts';
import { scan } from '../src/cli/scan.ts';
import { DiskFiles } from '../src/server/disk-files.ts';
import { languages } from './analyzer.ts';
import { openEditor } from './server/editor.ts';

const levels = { error: 1, warning: 2, information: 3 } as const;

describe('the editor and the command line', function () {
  this.timeout(60_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-agreement-')));
  before(() => {
    cpSync(join(import.meta.dirname, 'workspaces/shop'), folder, { recursive: true });
    writeFileSync(join(folder, 'backend-guide.json'), '{ "rules": { "missing-*": "information", "weak-hash": "off" }, "exclude": ["src/legacy/*-sqlite.js"] }');
  });
  after(() => { rmSync(folder, { recursive: true }); });

  it('tell the same findings at the same places', async () => {
    const extensions = languages.flatMap((language) => language.extensions);
    const { findings, linesOf } = await scan({ targets: [folder], rules: [] }, { catalog, languages, today: '2026-11-29' });
    const onCommandLine = findings.map(({ file, rule, severity, message, range, trace }) => {
      const { start, end } = linesOf(file).range(range);
      return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${rule} ${levels[severity]} ${message} ${trace.length}`;
    });
    assert.ok(onCommandLine.length > 5, onCommandLine.join('\n'));

    const editor = await openEditor({
      catalog, languageOf: (path) => languages.find((language) => language.extensions.some((ending) => path.endsWith(ending)))?.id,
      createAnalyzer: (host) => createAnalyzer(catalog, languages, host),
      disk: new DiskFiles(() => Date.now(), extensions),
    }, { folders: [pathToFileURL(folder).href] });
    try {
      while (!editor.log.some(({ message }) => /^analysed \d+ files/.test(message))) await new Promise((resolve) => { setTimeout(resolve, 50); });
      const last = new Map<string, PublishDiagnosticsParams>(editor.published.map((one) => [one.uri, one]));
      const inEditor = [...last.values()].flatMap(({ uri, diagnostics }) => diagnostics.map(({ range: { start, end }, code, severity, message, relatedInformation }) => {
        const file = decodeURI(uri.slice(pathToFileURL(folder).href.length + 1));
        return `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${String(code)} ${severity} ${message} ${relatedInformation?.length ?? 0}`;
      }));
      assert.deepEqual(inEditor.sort(), onCommandLine.sort());
    } finally {
      await editor.quit();
    }
  });
});
