/** Any sequence of edits that comes through the protocol ends in what a fresh look at the same texts finds, at the same places. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import { DiskFiles } from '../../src/server/disk-files.ts';
import { languages } from '../analyzer.ts';
import { oneOf, sequence } from '../fuzz/random.ts';
import { openEditor, type Editor } from './editor.ts';

const used = ['ecmascript', 'node', 'http', 'express', 'express-response', 'pg'];
const only = { models: catalog.models.filter(({ id }) => used.includes(id)), rules: catalog.rules.filter(({ id }) => id === 'sql-injection') };

/** Characters of one, two and three units, and every way to end a line, so that a place counted otherwise is another place. */
const pieces = [
  "import { find } from './$';\n",
  "import express from 'express';\nconst app = express(); /* 🧂 é */ app.get('/', (req, res) => find(req.query.name));\n",
  "import { Pool } from 'pg';\r\nconst pool = new Pool();\r\nexport function find(name) { const s = '🧂𝒳'; return pool.query(`SELECT '${name}' -- ${s}`); }\r\n",
  "export const find = (name) => other('é\u2028' + name);\n",
  "import { find as other } from './$';\n",
  "export function safe(req, res) { if (!/^[a-z]+$/.test(req.query.name)) return; find(req.query.name); }\n",
];
const keys = ['x', '}', '{', '(', ')', '`', "'", '\n', '\r\n', '🧂', ' ', '// é\n', '\uD83E'];

describe('server: sequences of edits', function () {
  this.timeout(120_000);
  let found = 0;
  for (let seed = 1; seed <= 6; seed++) {
    it(`end in what a fresh look finds (${seed})`, async () => {
      const random = sequence(seed * 31);
      const top = realpathSync(mkdtempSync(join(tmpdir(), 'backend-guide-edits-')));
      const names = ['a.js', 'b.js', 'c.js', 'd.js'];
      const address = (name: string): string => pathToFileURL(join(top, name)).href;
      const pieceOf = (): string => oneOf(random, pieces).replace('./$', () => `./${oneOf(random, names)}`);
      const fileOf = (): string => Array.from({ length: 3 + random(4) }, pieceOf).join('');
      const open = new Map<string, TextDocument>();
      for (const name of names) writeFileSync(join(top, name), fileOf());
      const start = async (): Promise<Editor> => openEditor(
        { catalog: only, createAnalyzer: (host) => createAnalyzer(only, languages, host), disk: new DiskFiles(() => Date.now(), ['.js']) }, { folders: [pathToFileURL(top).href] },
      );
      const editor = await start();
      try {
        for (let edit = 0; edit < 30; edit++) {
          const name = oneOf(random, names);
          const uri = address(name);
          const document = open.get(name);
          const action = random(10);
          if (!document) {
            const text = fileOf();
            if (action < 3) {
              writeFileSync(join(top, name), text);
              editor.fileEvent(uri, FileChangeType.Changed);
            } else {
              open.set(name, TextDocument.create(uri, 'javascript', 1, text));
              editor.open(uri, text);
            }
          } else if (action === 0) {
            open.delete(name);
            editor.close(uri);
          } else {
            const length = document.getText().length;
            const from = random(length + 1);
            const change = action < 3
              ? { text: fileOf() }
              : { range: { start: document.positionAt(from), end: document.positionAt(from + random(4)) }, text: action < 6 ? pieceOf() : oneOf(random, keys) };
            open.set(name, TextDocument.update(document, [change], document.version + 1));
            editor.change(uri, change);
          }
          if (random(4) === 0) await new Promise((resolve) => { setTimeout(resolve, random(30)); });
        }
        for (const [name, document] of open) {
          // Half of a character cannot be written to a disk.
          const text = document.getText().replace(/\p{Surrogate}/gu, '');
          if (text !== document.getText()) editor.change(address(name), { text });
          open.set(name, TextDocument.create(address(name), 'javascript', 0, text));
        }
        const last = await settled(editor);
        // The disk is what somebody else finds who comes later.
        for (const [name, document] of open) writeFileSync(join(top, name), document.getText());
        const other = await start();
        try {
          const fresh = await settled(other);
          for (const name of names) {
            found += fresh.get(address(name))?.length ?? 0;
            assert.deepEqual(last.get(address(name)) ?? [], fresh.get(address(name)) ?? [], name);
          }
        } finally {
          await other.quit();
        }
      } finally {
        await editor.quit();
        rmSync(top, { recursive: true, force: true });
      }
    });
  }

  after(() => { assert.ok(found > 4, `there is too little found to tell anything: ${found}`); });
});

/** What is shown once nothing more comes. */
async function settled({ published, log }: Editor): Promise<Map<string, readonly Diagnostic[]>> {
  for (let quiet = 0, before = -1; quiet < 12;) {
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    const now = published.length + log.length;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return new Map(published.map(({ uri, diagnostics }) => [uri, diagnostics]));
}
