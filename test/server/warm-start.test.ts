/** What an earlier session has found is shown at once, of files that are unchanged; whatever becomes of the file that keeps it. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver/node';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import type { Model } from '../../src/catalog/model.ts';
import { DiskFiles } from '../../src/server/disk-files.ts';
import { AnalysesFile, digest } from '../../src/server/kept-analyses.ts';
import { languages } from '../analyzer.ts';
import { openEditor, type Editor } from './editor.ts';

const db = "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.find = (name) => pool.query('SELECT 1 FROM t WHERE name = ' + name);\n";
const route = "const express = require('express');\nconst { find } = require('./db');\nconst app = express();\napp.get('/', async (req, res) => res.json(await find(req.query.name)));\n";
const other = 'exports.other = 1;\n';

describe('a start after another', () => {
  let folder = '';
  let storage = '';
  const address = (file: string): string => pathToFileURL(join(folder, file)).href;
  const write = (file: string, text: string): void => { writeFileSync(join(folder, file), text); };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'warm-')));
    storage = join(folder, '.storage');
    write('db.js', db);
    write('route.js', route);
    write('other.js', other);
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  /** One session: opens the folder, waits for the finding in `db.js` to be as it should, and ends. Yields the files that were analysed. */
  async function session({ expected = 1, version = '1', models, during }: {
    expected?: number; version?: string; models?: readonly Model[]; during?: (editor: Editor) => Promise<void>;
  } = {}): Promise<string[]> {
    const analysed: string[] = [];
    const editor = await openEditor({
      catalog, disk: new DiskFiles(() => Date.now(), ['.js']), keep: (at, knowledge, texts, tell) => new AnalysesFile(at, digest(version + knowledge), texts, tell),
      createAnalyzer: (host, own) => {
        const analyzer = createAnalyzer({ ...catalog, models: [...catalog.models, ...own, ...models ?? []] }, languages, host);
        return { ...analyzer, analyze(file) {
          analysed.push(file.path.slice(file.path.lastIndexOf('/') + 1));
          return analyzer.analyze(file);
        } };
      },
    }, { folders: [pathToFileURL(folder).href], initializationOptions: { storage } });
    try {
      // Files that were not analysed publish nothing of their own: what stands in `db.js` is the last word of all.
      const last = (): number => editor.published.findLast(({ uri }) => uri === address('db.js'))?.diagnostics.length ?? 0;
      const isDone = (): boolean => editor.log.some(({ message }) => /^analysed \d+ files/.test(message));
      const deadline = Date.now() + 8000;
      while (Date.now() < deadline && (last() !== expected || !isDone())) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(last(), expected, JSON.stringify(editor.published));
      assert.ok(isDone(), 'the scan has come to its end');
      await during?.(editor);
    } finally {
      await editor.quit();
    }
    return analysed.sort();
  }

  it('analyses nothing again, and shows the same', async () => {
    assert.deepEqual(await session(), ['db.js', 'other.js', 'route.js']);
    assert.deepEqual(await session(), []);
  });

  it('analyses what has changed, and what imports it', async () => {
    await session();
    write('db.js', db.replace('name = ', 'nick = '));
    assert.deepEqual(await session(), ['db.js', 'route.js']);
    write('other.js', 'exports.other = 2;\n');
    assert.deepEqual(await session(), ['other.js']);
  });

  it('analyses what an import now leads elsewhere from: a file that was missing is there', async () => {
    write('route.js', route.replace('./db', './data/db'));
    await session({ expected: 1 });
    mkdirSync(join(folder, 'data'));
    write('data/db.js', 'exports.find = () => [];\n');
    assert.deepEqual(await session({ expected: 1 }), ['db.js', 'route.js']);
  });

  it('notices what changes while it runs', async () => {
    await session();
    const analysed = await session({ during: async (editor) => {
      write('db.js', db.replace("'SELECT 1 FROM t WHERE name = ' + name", "'SELECT 1 FROM t WHERE name = $1', [name]"));
      editor.fileEvent(address('db.js'), FileChangeType.Changed);
      const deadline = Date.now() + 8000;
      const last = (): number => editor.published.findLast(({ uri }) => uri === address('db.js'))?.diagnostics.length ?? 0;
      while (Date.now() < deadline && last() !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(last(), 0, 'the finding is mended in the file that was changed, though the one that led there was not analysed in this session');
    } });
    assert.deepEqual(analysed, ['db.js', 'route.js']);
  });

  it('believes nothing of another version', async () => {
    await session();
    assert.deepEqual(await session({ version: '2' }), ['db.js', 'other.js', 'route.js']);
  });

  it('believes nothing that was found with other knowledge', async () => {
    await session();
    write('backend-guide.json', '{ "knowledge": { "sinks": [{ "path": "@acme/db.run", "argument": 0, "kind": "sql" }] } }');
    assert.deepEqual(await session(), ['db.js', 'other.js', 'route.js']);
  });

  for (const [what, text] of [['is broken', '{ "version": '], ['is another thing', '[]'], ['is not whole', '{"version":"x","paths":[],"analyses":[[7,[8],{}]]}'], ['is empty', '']] as const) {
    it(`analyses everything where the file ${what}, and writes it anew`, async () => {
      await session();
      const file = join(storage, 'analyses.json');
      writeFileSync(file, text.replace('"x"', JSON.stringify((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version)));
      assert.deepEqual(await session(), ['db.js', 'other.js', 'route.js']);
      assert.deepEqual(await session(), []);
    });
  }

  it('works where nothing can be written', async () => {
    // A file stands where the folder should be: also who may write everywhere cannot write there.
    writeFileSync(storage, '');
    let log = '';
    const analysed = await session({ during: (editor) => {
      log = editor.log.map(({ message }) => message).join('\n');
      return Promise.resolve();
    } });
    assert.deepEqual(analysed, ['db.js', 'other.js', 'route.js']);
    assert.match(log, /could not be kept/);
  });
});
