/** Findings whose data comes from other files: open ones, closed ones, such that change, and such that must not be read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { SourceFile } from '../../src/analysis/analyze.ts';
import { DiskFiles } from '../../src/server/disk-files.ts';
import { projectAnalyzer } from './danger.ts';
import { openEditor, type Editor } from './editor.ts';
import { configurationGlob, sourceGlob } from '../../src/server/source-file.ts';

describe('server: projects', () => {
  let top: string;
  let editor: Editor;
  let analysed: string[];

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'backend guide (é)-'));
    mkdirSync(join(top, 'shop'));
    analysed = [];
  });
  afterEach(async () => {
    await editor.quit();
    rmSync(top, { recursive: true });
  });

  // As VS Code encodes.
  const address = (path: string): string => pathToFileURL(join(top, path)).href.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const write = (path: string, text: string): void => { writeFileSync(join(top, path), text); };
  const openShop = async (folders = [address('shop')]): Promise<void> => {
    const onAnalyze = ({ path }: SourceFile): void => { analysed.push(path.slice(path.lastIndexOf('/') + 1)); };
    editor = await openEditor({ createAnalyzer: (host) => projectAnalyzer(host, onAnalyze) }, { folders });
  };

  /** Opens `routes.js`, whose danger depends on `name` beside it, and says how many findings there are. */
  const countOf = async (name: string, path = 'shop/routes.js'): Promise<number> => {
    editor.open(address(path), `use ${name}\ndanger(a)`);
    return (await editor.diagnostics(address(path))).diagnostics.length;
  };

  const steps = ({ diagnostics }: PublishDiagnosticsParams): unknown[] =>
    diagnostics.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location, message }) => [location.uri, location.range.start, message]));

  it('show the steps in a closed file where they are', async () => {
    write('shop/db.js', '\uFEFF"🧂"; f();\r\n  source;\r\n');
    await openShop();
    editor.open(address('shop/routes.js'), 'use db.js\nsource; danger(a)');
    assert.deepEqual(steps(await editor.diagnostics(address('shop/routes.js'))), [
      [address('shop/db.js'), { line: 1, character: 2 }, '1. It comes from there.'],
      [address('shop/routes.js'), { line: 1, character: 0 }, '2. It comes from here.'],
      [address('shop/routes.js'), { line: 1, character: 8 }, '3. It arrives here.'],
    ]);
  });

  it('take the text of an open file from the editor, and look again when it is typed in', async () => {
    write('shop/db.js', 'clean');
    await openShop();
    assert.equal(await countOf('db.js'), 0);
    editor.open(address('shop/db.js'), 'clean');
    await editor.diagnostics(address('shop/db.js'));
    await editor.diagnostics(address('shop/routes.js'));
    analysed.length = 0;
    editor.change(address('shop/db.js'), { text: '// other\nsource' });
    assert.deepEqual(steps(await editor.diagnostics(address('shop/routes.js')))[0], [address('shop/db.js'), { line: 1, character: 0 }, 'It comes from there.']);
    assert.deepEqual(analysed, ['db.js', 'routes.js'], 'the file that is typed in comes first');

    editor.close(address('shop/db.js'));
    assert.deepEqual(steps(await editor.diagnostics(address('shop/routes.js'))), [], 'what was typed is dropped');
  });

  it('answer at once for what another file says now, before they look again', async () => {
    await openShop();
    editor.open(address('shop/db.js'), 'clean');
    assert.equal(await countOf('db.js'), 0);
    editor.change(address('shop/db.js'), { text: 'source' });
    const position = { line: 1, character: 1 };
    assert.equal((await editor.codeActions(address('shop/routes.js'), { start: position, end: position })).length, 4);
  });

  it('leave alone what does not depend on the file that changed', async () => {
    await openShop();
    editor.open(address('shop/db.js'), 'source');
    await editor.diagnostics(address('shop/db.js'));
    editor.open(address('shop/other.js'), 'danger(a)');
    await editor.diagnostics(address('shop/other.js'));
    assert.equal(await countOf('db.js'), 1);
    analysed.length = 0;
    editor.change(address('shop/db.js'), { text: 'clean' });
    await editor.diagnostics(address('shop/routes.js'));
    assert.deepEqual(analysed, ['db.js', 'routes.js']);
  });

  it('follow files on disk that come, change and go', async () => {
    await openShop();
    assert.equal(await countOf('db.js'), 0);
    for (const [text, type, count] of [['source', FileChangeType.Created, 1], ['clean', FileChangeType.Changed, 0], ['the source', FileChangeType.Changed, 1]] as const) {
      write('shop/db.js', text);
      editor.fileEvent(address('shop/db.js'), type);
      assert.equal((await editor.diagnostics(address('shop/routes.js'))).diagnostics.length, count, text);
    }
    rmSync(join(top, 'shop/db.js'));
    editor.fileEvent(address('shop/db.js'), FileChangeType.Deleted);
    assert.equal((await editor.diagnostics(address('shop/routes.js'))).diagnostics.length, 0);
  });

  it('notice that a folder went', async () => {
    mkdirSync(join(top, 'shop/lib'));
    write('shop/lib/db.js', 'source');
    await openShop();
    assert.equal(await countOf('lib/db.js'), 1);
    rmSync(join(top, 'shop/lib'), { recursive: true });
    editor.fileEvent(address('shop/lib'), FileChangeType.Deleted);
    assert.equal((await editor.diagnostics(address('shop/routes.js'))).diagnostics.length, 0);
  });

  it('take away what stands in a file that is renamed or deleted, though it is not open', async () => {
    write('shop/live.js', 'source; danger(a)');
    editor = await openEditor({ createAnalyzer: (host) => projectAnalyzer(host), disk: new DiskFiles(() => Date.now(), ['.js']) }, { folders: [address('shop')] });
    assert.equal((await editor.diagnostics(address('shop/live.js'))).diagnostics.length, 1);
    renameSync(join(top, 'shop/live.js'), join(top, 'shop/moved.js'));
    editor.fileEvent(address('shop/live.js'), FileChangeType.Deleted);
    editor.fileEvent(address('shop/moved.js'), FileChangeType.Created);
    assert.equal((await editor.diagnostics(address('shop/live.js'))).diagnostics.length, 0);
    assert.equal((await editor.diagnostics(address('shop/moved.js'))).diagnostics.length, 1);
    rmSync(join(top, 'shop'), { recursive: true });
    editor.fileEvent(address('shop'), FileChangeType.Deleted);
    assert.equal((await editor.diagnostics(address('shop/moved.js'))).diagnostics.length, 0);
  });

  it('ask to be told of the files that can be imported', async () => {
    await openShop();
    assert.equal(await countOf('db.js'), 0);
    const { watchers } = editor.registered.get('workspace/didChangeWatchedFiles') as { watchers: { globPattern: string; kind?: number }[] };
    assert.deepEqual(watchers, [{ globPattern: sourceGlob }, { globPattern: configurationGlob }, { globPattern: '**/*', kind: 4 }]);
    for (const ending of ['.js', '.tsx', '.py', '.java', '.php']) assert.ok(sourceGlob.includes(ending), ending);
    for (const name of ['*.json', 'pnpm-workspace.yaml', 'pyproject.toml', 'pom.xml']) assert.ok(configurationGlob.includes(name), name);
  });

  it('read nothing outside the folders that are open, nor packages, nor what is no file or too large', async () => {
    mkdirSync(join(top, 'outside'));
    mkdirSync(join(top, 'shop-old'));
    mkdirSync(join(top, 'shop/node_modules'));
    mkdirSync(join(top, 'shop/folder.js'));
    write('outside/db.js', 'source');
    write('shop-old/db.js', 'source');
    write('shop/node_modules/db.js', 'source');
    write('shop/large.js', `source${' '.repeat(3_000_000)}`);
    write('shop/db.js', 'source');
    symlinkSync(join(top, 'outside/db.js'), join(top, 'shop/link.js'));
    symlinkSync(join(top, 'outside'), join(top, 'shop/linked'));
    symlinkSync(join(top, 'shop/db.js'), join(top, 'shop/inner.js'));
    symlinkSync(join(top, 'shop/loop.js'), join(top, 'shop/loop.js'));
    await openShop();
    const counts: Record<string, number> = {};
    for (const [index, name] of ['db.js', 'inner.js', 'link.js', 'linked/db.js', '../outside/db.js', '../shop-old/db.js', 'node_modules/db.js', 'folder.js', 'large.js', 'loop.js', 'nul\0.js', 'half\uD800.js'].entries()) {
      counts[name] = await countOf(name, `shop/routes-${index}.js`);
    }
    assert.deepEqual(Object.entries(counts).filter(([, count]) => count > 0), [['db.js', 1], ['inner.js', 1]]);
    assert.deepEqual(editor.log.filter(({ type }) => type <= 2), []);
  });

  it('follow the folders that are open', async () => {
    write('shop/db.js', 'source');
    await openShop([]);
    assert.equal(await countOf('db.js'), 0);
    editor.setFolders([address('shop')]);
    assert.equal((await editor.diagnostics(address('shop/routes.js'))).diagnostics.length, 1);
  });

  it('read folders that are themselves reached by a link', async () => {
    write('shop/db.js', 'source');
    symlinkSync(join(top, 'shop'), join(top, 'linked'));
    await openShop([address('linked')]);
    assert.equal(await countOf('db.js', 'linked/routes.js'), 1);
  });

  it('read no disk in virtual workspaces, only what is open there', async () => {
    write('shop/db.js', 'source');
    await openShop();
    const virtual = (path: string): string => `vscode-vfs://github${new URL(address(path)).pathname}`;
    editor.open(virtual('shop/routes.js'), 'use db.js\ndanger(a)');
    assert.equal((await editor.diagnostics(virtual('shop/routes.js'))).diagnostics.length, 0);
    editor.open(virtual('shop/db.js'), 'source');
    const shown = await editor.diagnostics(virtual('shop/routes.js'));
    assert.equal((steps(shown)[0] as unknown[])[0], virtual('shop/db.js'));
  });
});
