/** What the repository and the user say of findings, as an editor sees it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import { languages } from '../analyzer.ts';
import { openEditor, type Editor } from './editor.ts';

const hole = "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.find = (name) => pool.query('SELECT 1 WHERE a = ' + name);\n";

describe('server: what counts of the findings', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-policies-')));
  const address = (path: string): string => pathToFileURL(join(root, path)).href;
  const write = (path: string, content: string | object): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'object' ? JSON.stringify(content) : content);
  };
  let editor: Editor;
  after(() => { rmSync(root, { recursive: true }); });
  afterEach(async () => {
    await editor.quit();
    for (const name of ['backend-guide.json', 'backend-guide-baseline.json']) rmSync(join(root, name), { force: true });
  });
  const open = async (): Promise<void> => {
    editor = await openEditor({
      catalog, languageOf: () => 'javascript',
      createAnalyzer: (host, models) => createAnalyzer({ ...catalog, models: [...catalog.models, ...models] }, languages, host),
    }, { folders: [address('')] });
  };
  const found = async (path: string): Promise<string[]> => (await editor.diagnostics(address(path))).diagnostics.map(({ code, severity }) => `${String(code)} ${severity}`);

  it('is what the configuration says, and again when that changes', async () => {
    write('backend-guide.json', { rules: { 'sql-injection': 'information' } });
    await open();
    editor.open(address('a.js'), hole);
    assert.deepEqual(await found('a.js'), ['sql-injection 3']);
    write('backend-guide.json', { rules: { 'sql-injection': 'off' } });
    editor.fileEvent(address('backend-guide.json'), FileChangeType.Changed);
    assert.deepEqual(await found('a.js'), []);
  });

  it('comes back in a file that nobody has open, when what silenced it goes', async () => {
    write('closed.js', hole);
    await open();
    editor.fileEvent(address('closed.js'), FileChangeType.Created);
    assert.deepEqual(await found('closed.js'), ['sql-injection 2']);
    write('backend-guide.json', { rules: { 'sql-injection': 'off' } });
    editor.fileEvent(address('backend-guide.json'), FileChangeType.Created);
    assert.deepEqual(await found('closed.js'), []);
    rmSync(join(root, 'backend-guide.json'));
    editor.fileEvent(address('backend-guide.json'), FileChangeType.Deleted);
    assert.deepEqual(await found('closed.js'), ['sql-injection 2']);
  });

  it('is what the user says of a language', async () => {
    await open();
    editor.configure(({ languageId }) => ({ rules: languageId === 'javascript' ? { 'sql-*': 'off' } : {} }));
    editor.open(address('a.js'), hole);
    editor.open(address('a.ts'), hole, 'typescript');
    assert.deepEqual(await found('a.js'), []);
    assert.deepEqual(await found('a.ts'), ['sql-injection 2']);
  });

  it('follows changes while a file without a folder is open, too', async () => {
    write('backend-guide.json', { rules: { 'sql-injection': 'information' } });
    await open();
    editor.open('untitled:Untitled-1', hole);
    assert.deepEqual((await editor.diagnostics('untitled:Untitled-1')).diagnostics.map(({ severity }) => severity), [2]);
    editor.open(address('a.js'), hole);
    assert.deepEqual(await found('a.js'), ['sql-injection 3']);
    write('backend-guide.json', {});
    editor.fileEvent(address('backend-guide.json'), FileChangeType.Changed);
    assert.deepEqual(await found('a.js'), ['sql-injection 2']);
  });

  it('is nothing in files that are left out, by the repository or the user', async () => {
    write('backend-guide.json', { exclude: ['legacy/**'] });
    await open();
    editor.configure(() => ({ exclude: ['own'] }));
    for (const [path, count] of [['legacy/a.js', 0], ['own/a.js', 0], ['src/a.js', 1]] as const) {
      editor.open(address(path), hole);
      assert.equal((await found(path)).length, count, path);
    }
  });

  it('leaves out what a comment ignores, and offers no fix of it', async () => {
    await open();
    editor.open(address('a.js'), hole.replace('exports', '// backend-guide-ignore sql-injection: a constant\nexports'));
    assert.deepEqual(await found('a.js'), []);
    assert.deepEqual(await editor.codeActions(address('a.js'), { start: { line: 3, character: 0 }, end: { line: 3, character: 60 } }), []);
  });

  it('shows what is not understood in the configuration, until it is mended', async () => {
    write('backend-guide.json', '{\n  "rules": { "sql": "off" }\n}');
    await open();
    const [problem, ...others] = (await editor.diagnostics(address('backend-guide.json'))).diagnostics;
    assert.deepEqual([problem?.message, problem?.range, others.length], ['There is no rule «sql».', { start: { line: 1, character: 13 }, end: { line: 1, character: 18 } }, 0]);
    write('backend-guide.json', '{}');
    editor.fileEvent(address('backend-guide.json'), FileChangeType.Changed);
    assert.deepEqual((await editor.diagnostics(address('backend-guide.json'))).diagnostics, []);
  });

  it('knows what the project says of its own packages', async () => {
    const text = "const db = require('@acme/db');\nconst express = require('express');\nexpress().get('/', (req, res) => res.json(db.run('SELECT ' + req.query.a)));\n";
    await open();
    editor.open(address('a.js'), text);
    const before = await found('a.js');
    assert.ok(!before.includes('sql-injection 1'), before.join());
    write('backend-guide.json', { knowledge: { sinks: [{ path: '@acme/db.run', argument: 0, kind: 'sql' }] } });
    editor.fileEvent(address('backend-guide.json'), FileChangeType.Created);
    let after = await found('a.js');
    while (!after.includes('sql-injection 1')) after = await found('a.js');
  });
});
