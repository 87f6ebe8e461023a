/** Imports that lead through files on the disk that say where: findings follow when those change. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver/node';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import { languages } from '../analyzer.ts';
import { openEditor, type Editor } from './editor.ts';

describe('server: where imports lead', () => {
  let top: string;
  let editor: Editor;
  beforeEach(async () => {
    top = mkdtempSync(join(tmpdir(), 'backend-guide-imports-'));
    editor = await openEditor({ catalog, createAnalyzer: (host) => createAnalyzer(catalog, languages, host) }, { folders: [address('')] });
  });
  afterEach(async () => {
    await editor.quit();
    rmSync(top, { recursive: true });
  });

  const address = (path: string): string => pathToFileURL(join(top, path)).href;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  };
  const countIn = async (path: string): Promise<number> => (await editor.diagnostics(address(path))).diagnostics.length;
  const pool = "import { Pool } from 'pg';\nexport const pool = new Pool();\n";
  const query = (from: string): string => `import { pool } from '${from}';\nexport const find = (name: string) => pool.query('SELECT 1 WHERE a = ' + name);\n`;

  it('is said by tsconfig.json, as it is now', async () => {
    write('lib/db.ts', pool);
    editor.open(address('src/a.ts'), query('@lib/db'));
    assert.equal(await countIn('src/a.ts'), 0);
    write('tsconfig.json', '{ "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } }');
    editor.fileEvent(address('tsconfig.json'), FileChangeType.Created);
    assert.equal(await countIn('src/a.ts'), 1);
  });

  it('is said by the packages of a workspace, also by one that is new', async () => {
    write('package.json', '{ "workspaces": ["packages/*"] }');
    editor.open(address('src/a.ts'), query('@acme/db'));
    assert.equal(await countIn('src/a.ts'), 0);
    write('packages/db/src/index.ts', pool);
    write('packages/db/package.json', '{ "name": "@acme/db", "main": "dist/index.js" }');
    editor.fileEvent(address('packages/db/package.json'), FileChangeType.Created);
    assert.equal(await countIn('src/a.ts'), 1);
  });
});
