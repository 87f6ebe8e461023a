/** Folders that the editor reads for the server: what is asked for, what is kept, and how findings follow. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver/node';
import { ClientFiles, type FileReader } from '../../src/server/client-files.ts';
import { projectAnalyzer } from './danger.ts';
import { openEditor, type Editor } from './editor.ts';

/** A reader of files that are only in memory, by their addresses. */
function readerOf(files: Map<string, string>): FileReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    readFolder(uri) {
      const below = [...files.keys()].filter((file) => file.startsWith(`${uri}/`)).map((file) => file.slice(uri.length + 1).split('/').map(decodeURIComponent));
      const names = (isFolder: boolean): string[] => [...new Set(below.flatMap(([name, ...rest]) => (name !== undefined && rest.length > 0 === isFolder ? [name] : [])))];
      return Promise.resolve(below.length > 0 ? { files: names(false), folders: names(true) } : undefined);
    },
    readFile(uri) {
      asked.push(uri);
      return Promise.resolve(files.get(uri));
    },
  };
}

const root = 'vscode-vfs://github/ann/shop';

describe('server: files that the editor reads', () => {
  it('are those in a language that is read, and what says where imports lead; not packages, nor what git ignores', async () => {
    const reader = readerOf(new Map(Object.entries({
      'app.js': 'a', 'lib/caf%C3%A9.js': 'b', 'package.json': '{}', 'README.md': 'no', 'logo.png': 'no', '.gitignore': 'generated/\n', 'generated/x.js': 'no',
      'node_modules/pg/index.js': 'no', 'dist/app.js': 'no',
    }).map(([path, text]) => [`${root}/${path}`, text])));
    const files = new ClientFiles(reader, ['.js'], /\.json$/);
    assert.equal(await files.load(root), true);
    assert.deepEqual(reader.asked.map((uri) => uri.slice(root.length + 1)).sort(), ['.gitignore', 'app.js', 'lib/caf%C3%A9.js', 'package.json']);
    assert.deepEqual(files.sourcesIn(root), [`${root}/app.js`, `${root}/lib/caf%C3%A9.js`]);
    assert.equal(files.read(`${root}/lib/café.js`), 'b');
    assert.equal(files.read(`${root}/dist/app.js`), undefined);
    assert.deepEqual(files.list(`${root}/lib/`), { files: ['café.js'], folders: [] });
  });

  it('come, change and go', async () => {
    const texts = new Map([[`${root}/a.js`, '\uFEFFold']]);
    const files = new ClientFiles(readerOf(texts), ['.js'], /\.json$/);
    await files.load(root);
    assert.equal(files.read(`${root}/a.js`), 'old');
    assert.equal(await files.refresh(`${root}/a.js`), false);
    texts.set(`${root}/a.js`, 'new').set(`${root}/b.js`, 'b');
    assert.deepEqual([await files.refresh(`${root}/a.js`), await files.refresh(`${root}/b.js`)], [true, true]);
    assert.deepEqual([files.read(`${root}/a.js`), files.list(root).files], ['new', ['a.js', 'b.js']]);
    texts.delete(`${root}/a.js`);
    assert.equal(await files.refresh(`${root}/a.js`), true);
    assert.deepEqual([files.read(`${root}/a.js`), files.list(root).files], [undefined, ['b.js']]);
  });

  it('are not all kept where there are too many', async () => {
    const files = new ClientFiles(readerOf(new Map(Array.from({ length: 10_001 }, (_, index) => [`${root}/${index}.js`, '']))), ['.js'], /\.json$/);
    assert.equal(await files.load(root), false);
    assert.equal(files.sourcesIn(root).length, 10_000);
  });

  describe('and their findings', () => {
    let editor: Editor;
    afterEach(() => editor.quit());

    it('are judged by the configuration among them, whose mistakes are told', async () => {
      const texts = new Map([[`${root}/routes.js`, 'source; danger(a)'], [`${root}/backend-guide.json`, '{ "rules": { "danger": "information", "no-such-rule": "off" } }']]);
      editor = await openEditor({ createAnalyzer: (host) => projectAnalyzer(host) }, { folders: [root], initializationOptions: { readsFiles: true }, reader: readerOf(texts) });
      assert.deepEqual((await editor.diagnostics(`${root}/routes.js`)).diagnostics.map(({ severity }) => severity), [DiagnosticSeverity.Information]);
      const { diagnostics: [mistake] } = await editor.diagnostics(`${root}/backend-guide.json`);
      assert.match(String(mistake?.message), /no-such-rule/);
    });

    it('are those of a disk: in closed files, through closed files, and after a change', async () => {
      const texts = new Map([[`${root}/routes.js`, 'use db.js\ndanger(a)'], [`${root}/db.js`, 'source']]);
      editor = await openEditor({ createAnalyzer: (host) => projectAnalyzer(host) }, { folders: [root], initializationOptions: { readsFiles: true }, reader: readerOf(texts) });
      const { diagnostics } = await editor.diagnostics(`${root}/routes.js`);
      assert.deepEqual(diagnostics.map(({ relatedInformation }) => relatedInformation?.[0]?.location.uri), [`${root}/db.js`]);
      texts.set(`${root}/db.js`, 'clean');
      editor.fileEvent(`${root}/db.js`, FileChangeType.Changed);
      assert.deepEqual((await editor.diagnostics(`${root}/routes.js`)).diagnostics, []);
    });
  });
});
