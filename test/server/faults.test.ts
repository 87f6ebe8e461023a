/** What goes wrong around the server: files that vanish, folders that lead in circles, a disk that is full, ten thousand changes at once. Nothing is lost but that work. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType, MessageType } from 'vscode-languageserver/node';
import type { Listing } from '../../src/analysis/resolution/looking.ts';
import { DiskFiles } from '../../src/server/disk-files.ts';
import { AnalysesFile } from '../../src/server/kept-analyses.ts';
import type { OwnDisk } from '../../src/server/parts.ts';
import { dangerAnalyzer } from './danger.ts';
import { openEditor, type Editor } from './editor.ts';

describe('server: what goes wrong', function () {
  this.timeout(60_000);
  let folder = '';
  const editors: Editor[] = [];
  const address = (file = ''): string => pathToFileURL(join(folder, file)).href;
  const write = (file: string, text: string): void => { writeFileSync(join(folder, file), text); };
  const open = async (disk: OwnDisk = new DiskFiles(() => performance.now(), ['.js']), storage?: string): Promise<Editor> => {
    const editor = await openEditor({
      analyzer: dangerAnalyzer(), disk, keep: (at, _knowledge, texts, tell) => new AnalysesFile(at, '1', texts, tell),
    }, { folders: [pathToFileURL(folder).href], initializationOptions: { wantsStatus: true, ...(storage !== undefined && { storage }) } });
    editors.push(editor);
    return editor;
  };
  /** The names of files in which something stands now. */
  const found = (editor: Editor): string[] => [...new Map(editor.published.map(({ uri, diagnostics }) => [uri, diagnostics.length]))]
    .flatMap(([uri, count]) => (count > 0 ? [decodeURIComponent(uri.slice(address().length + 1))] : [])).sort();
  const errors = (editor: Editor): string[] => editor.log.filter(({ type }) => type === MessageType.Error).map(({ message }) => message);

  beforeEach(() => { folder = realpathSync(mkdtempSync(join(tmpdir(), 'faults-'))); });
  afterEach(async () => {
    await Promise.all(editors.splice(0).map((editor) => editor.quit()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('a file is deleted after it was found, before it is read', async () => {
    for (const name of ['a.js', 'b.js', 'c.js']) write(name, 'danger(1);');
    class Vanishing extends DiskFiles {
      override find(at: string): readonly string[] {
        const files = super.find(at);
        rmSync(join(folder, 'b.js'), { force: true });
        return files;
      }
    }
    const editor = await open(new Vanishing(() => performance.now(), ['.js']));
    assert.equal((await editor.scan()).left, 0);
    assert.deepEqual([found(editor), errors(editor)], [['a.js', 'c.js'], []]);
  });

  it('links lead in circles, and to nothing', async () => {
    mkdirSync(join(folder, 'src'));
    write('src/a.js', 'danger(1);');
    symlinkSync(folder, join(folder, 'src/up'));
    symlinkSync(join(folder, 'src/self'), join(folder, 'src/self'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'src/nothing.js'));
    const editor = await open();
    assert.deepEqual(await editor.scan(), { files: 1, left: 0 });
    assert.deepEqual([found(editor), errors(editor)], [['src/a.js'], []]);
  });

  it('the disk is full where analyses are kept: the old file stays, and all is analysed', async () => {
    write('a.js', 'danger(1);');
    write('b.js', '1;');
    const storage = join(folder, '.storage');
    mkdirSync(storage);
    const kept = join(storage, 'analyses.json');
    writeFileSync(kept, '{"version":"0","paths":[],"analyses":[]}');
    const draft = `${kept}.${process.pid}`;
    // Where there is no such device, the draft cannot be written for another reason.
    if (existsSync('/dev/full')) symlinkSync('/dev/full', draft);
    else mkdirSync(draft);
    const editor = await open(undefined, storage);
    await editor.scan();
    assert.deepEqual(found(editor), ['a.js']);
    assert.equal(readFileSync(kept, 'utf8'), '{"version":"0","paths":[],"analyses":[]}');
    assert.ok(editor.log.some(({ message }) => /could not be kept for the next start: .*(?:ENOSPC|EISDIR)/.test(message)), JSON.stringify(editor.log));
  });

  it('configuration and baseline are garbage: it is said where, and findings stay', async () => {
    write('a.js', 'danger(1);');
    write('backend-guide.json', '\0\0{"rules": [[[');
    write('backend-guide-baseline.json', '{"version":1,"findings":{"a.js":[7]}}');
    const editor = await open();
    await editor.scan();
    assert.deepEqual(found(editor), ['a.js', 'backend-guide-baseline.json', 'backend-guide.json']);
    const said = editor.published.findLast(({ uri }) => uri.endsWith('baseline.json'))?.diagnostics.map(({ message }) => message);
    assert.deepEqual(said, ["The baseline's entries of a.js are no list of texts."]);
  });

  it('the clock is set back: a change is seen', () => {
    write('a.js', 'one');
    let now = 1_000_000;
    const disk = new DiskFiles(() => now, ['.js']);
    disk.setFolders([address()]);
    assert.equal(disk.read(address('a.js')), 'one');
    write('a.js', 'another');
    now -= 900_000;
    assert.equal(disk.read(address('a.js')), 'another');
  });

  it('git changes ten thousand files at once', async () => {
    const texts = new Map<string, string>();
    const nameOf = (uri: string): string => uri.slice(address().length + 1);
    const disk: OwnDisk = {
      setFolders: () => undefined, forget: () => undefined, holds: () => true,
      find: () => [...texts.keys()].map((name) => address(name)),
      read: (uri) => texts.get(nameOf(uri)),
      list: (): Listing => ({ files: [], folders: [] }),
    };
    const fill = (prefix: string, from: number, to: number, every: number): void => {
      for (let index = from; index < to; index++) texts.set(`${prefix}${index}.js`, index % every === 0 ? 'danger(1);' : `${index};`);
    };
    fill('src', 0, 10_000, 100);
    const editor = await open(disk);
    assert.deepEqual(await editor.scan(), { files: 10_000, left: 0 });
    assert.equal(found(editor).length, 100);

    const changes: { uri: string; type: FileChangeType }[] = [];
    const rename = (index: number): void => {
      const text = texts.get(`src${index}.js`) ?? '';
      texts.delete(`src${index}.js`);
      texts.set(`lib${index}.js`, text);
      changes.push({ uri: address(`src${index}.js`), type: FileChangeType.Deleted }, { uri: address(`lib${index}.js`), type: FileChangeType.Created });
    };
    for (let index = 0; index < 10_000; index++) {
      if (index < 2_500) rename(index);
      else if (index < 5_000) {
        texts.delete(`src${index}.js`);
        changes.push({ uri: address(`src${index}.js`), type: FileChangeType.Deleted });
      } else {
        texts.set(`src${index}.js`, index % 500 === 1 ? 'danger(2);' : `${index} + 1;`);
        changes.push({ uri: address(`src${index}.js`), type: FileChangeType.Changed });
      }
    }
    editor.fileEvents(changes);
    const expected = [...texts].flatMap(([name, text]) => (text.includes('danger') ? [name] : [])).sort();
    // Behind the changes, the end of their scan.
    assert.deepEqual(await editor.scan(), { files: texts.size, left: 0 });
    assert.deepEqual(found(editor), expected);
    assert.equal(expected.length, 35);
  });
});
