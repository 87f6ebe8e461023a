/** Which files of a folder are scanned, how they are read, and what the exit code says. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from '../../src/cli/scan.ts';
import type { Report } from '../../src/cli/report.ts';
import { catalog } from '../../src/catalog/index.ts';
import { languages } from '../analyzer.ts';
import { command, hole, inFolder } from './folder.ts';

const scanned = (folder: string): Promise<Report> => scan({ targets: [folder], rules: [] }, { catalog, languages, today: '2026-11-29' });

describe('command line: the files of a folder', () => {
  it('are those that the project\'s own people wrote', async () => {
    const text = 'export const a = 1;\n';
    const own = ['.config/hooks.js', 'a.js', 'b/c.TSX', 'b/d.py', 'b/e.java', 'b/f.php', 'build/kept.js', 'handlebars.js', 'package/src/build/kept.ts', 'package/src/dist.ts'];
    const others = [
      'b/types.d.ts', 'b/d.rb', 'b/venv/x.py', 'b/__pycache__/x.py', 'node_modules/x/index.js', 'b/node_modules/x.js', 'vendor/x.js', 'public/jquery.js', 'public/react-18.2.0.js', 'public/own.min.js',
      'package/dist/x.js', 'package/build/x.js', 'package/out/x.js', 'package/.next/x.js', 'package/coverage/x.js',
    ];
    const files = Object.fromEntries([...own, ...others].map((name) => [name, text]));
    await inFolder({ ...files, 'package/package.json': '{}' }, async (folder) => { assert.deepEqual((await scanned(folder)).files, own); });
  });

  it('are not those that .gitignore leaves out, the deepest one having the last word', async () => {
    const files = { '.gitignore': '*.gen.js\n/private\nlogs/\n', 'a.js': '', 'a.gen.js': '', 'private/b.js': '', 'Logs/b.js': '', 'logs/c.js': '', 'd/private/e.js': '', 'd/.gitignore': '!kept.gen.js\nf.js\n', 'd/f.js': '', 'd/kept.gen.js': '' };
    await inFolder(files, async (folder) => { assert.deepEqual((await scanned(folder)).files, ['Logs/b.js', 'a.js', 'd/kept.gen.js', 'd/private/e.js']); });
  });

  it('are not those that one clone leaves out for itself', async () => {
    const files = { '.git/info/exclude': 'mine\n*.tmp.js\n', '.gitignore': '!kept.tmp.js\n', 'a.js': '', 'a.tmp.js': '', 'kept.tmp.js': '', 'mine/b.js': '' };
    await inFolder(files, async (folder) => { assert.deepEqual((await scanned(folder)).files, ['a.js', 'kept.tmp.js']); });
    await inFolder(files, async (folder) => { assert.deepEqual((await scanned(join(folder, 'mine'))).files, ['b.js'], 'somebody has asked for it'); });
  });

  it('obey the .gitignore files above, too, up to the repository\'s root', async () => {
    const files = { '.git/config': '', '.gitignore': 'gen\n/app/x.js\nleft\n', 'app/x.js': '', 'app/y.js': '', 'app/gen/z.js': '', 'left/a.js': '' };
    await inFolder(files, async (folder) => {
      assert.deepEqual((await scanned(join(folder, 'app'))).files, ['y.js']);
      assert.deepEqual((await scanned(join(folder, 'left'))).files, ['a.js'], 'who names a folder wants it scanned');
    });
  });

  it('are not reached through symbolic links, and links out of the folder are not read', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'backend-guide-outside-'));
    try {
      writeFileSync(join(outside, 'db.js'), "const { Pool } = require('pg');\nmodule.exports = new Pool();\n");
      const text = "const pool = require('./link/db');\nexports.find = (name) => pool.query('SELECT 1 WHERE a = ' + name);\n";
      await inFolder({ 'a.js': text, 'real/db.js': '', 'real/b.js': '' }, async (folder) => {
        symlinkSync(outside, join(folder, 'link'));
        symlinkSync(join(folder, 'real'), join(folder, 'again'));
        symlinkSync(join(folder, 'real', 'b.js'), join(folder, 'c.js'));
        const { files, findings } = await scanned(folder);
        assert.deepEqual(files, ['a.js', 'real/b.js', 'real/db.js']);
        assert.deepEqual(findings, []);
      });
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('know each other by their imports', async () => {
    const text = "const pool = require('./db');\nexports.find = (name) => pool.query('SELECT 1 WHERE a = ' + name);\n";
    await inFolder({ 'src/a.js': text, 'src/db.js': "const { Pool } = require('pg');\nmodule.exports = new Pool();\n" }, async (folder) => {
      assert.deepEqual((await scanned(folder)).findings.map(({ file, rule }) => [file, rule]), [['src/a.js', 'sql-injection']]);
    });
  });

  it('may be one alone', async () => {
    await inFolder({ 'a.js': hole, 'b.js': hole }, async (folder) => {
      const { files, findings } = await scanned(join(folder, 'a.js'));
      assert.deepEqual([files, findings.length], [['a.js'], 1]);
    });
  });
});

describe('command line: texts', () => {
  const placeIn = async (folder: string): Promise<string> => (await command(['scan', folder])).out.split(' ')[0] ?? '';

  it('may have marks, encodings and ends of lines of all kinds', async () => {
    const utf16 = Buffer.from(`\uFEFF${hole}`, 'utf16le');
    for (const bytes of [Buffer.from(hole), Buffer.from(`\uFEFF${hole}`), Buffer.from(hole.replaceAll('\n', '\r\n')), utf16, Buffer.from(utf16).swap16()]) {
      await inFolder({ 'a.js': bytes }, async (folder) => { assert.equal(await placeIn(folder), 'a.js:5:21'); });
    }
  });

  it('are counted in UTF-16 code units, from 1', async () => {
    await inFolder({ 'a.js': hole.replace('  return', "  '🔑é'; return") }, async (folder) => { assert.equal(await placeIn(folder), 'a.js:5:28'); });
  });

  it('that are not in UTF-8 are still read', async () => {
    await inFolder({ 'a.js': Buffer.from(`// caf\xe9\n${hole}`, 'latin1') }, async (folder) => { assert.equal(await placeIn(folder), 'a.js:6:21'); });
  });

  it('that are skipped or broken are told of', async () => {
    await inFolder({ 'big.js': 'x'.repeat(3_000_001), 'zero.js': 'a\0b', 'a.js': hole }, async (folder) => {
      const { files, notes } = await scanned(folder);
      assert.deepEqual(files, ['a.js']);
      assert.deepEqual(notes, [{ kind: 'skipped', file: 'big.js', reason: 'larger than 1 MB' }, { kind: 'skipped', file: 'zero.js', reason: 'binary' }]);
    });
  });
});

describe('command line: the exit code', () => {
  it('is 0 where nothing is found, 1 where something is', async () => {
    await inFolder({ 'a.js': 'export const a = 1;\n' }, async (folder) => { assert.deepEqual(await command(['scan', folder]), { code: 0, out: '0 findings in 1 file.\n', told: '' }); });
    await inFolder({ 'a.js': hole }, async (folder) => {
      const { code, out } = await command(['scan', folder]);
      assert.equal(code, 1);
      assert.match(out, /^a\.js:5:21 warning sql-injection This SQL text is built from the parameter `name`\.\n {2}5 │ return pool\.query.+\n {4}│ {19}\^+\n(?: {4}.+\n)+\n1 finding \(1 warning\) in 1 file\.\n$/);
    });
  });

  it('is 2 where it is not understood, or there is no such folder', async () => {
    await inFolder({ 'a.js': hole }, async (folder) => {
      const missing = join(folder, 'nowhere');
      for (const args of [[], ['look', folder], ['rules', folder], ['explain'], ['explain', 'no-rule'], ['scan', folder, '--shard', '3/2'], ['scan', folder, '--rule', 'no-rule'], ['scan', folder, '--fail-on', 'much'], ['scan', folder, '--format', 'xml'], ['scan', folder, '--colour'], ['scan', folder, '--jobs', '0'], ['scan', folder, '--output', ''], ['scan', missing], ['scan', folder, '--output', join(missing, 'x')]]) {
        const { code, out, told } = await command(args);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.ok(told.length > 10, args.join(' '));
      }
    });
  });

  it('is 2 where the analysis of a file breaks, which costs that file only', async () => {
    const broken = languages.map((language) => ({
      ...language,
      lower(text: string, path: string) {
        if (path === 'b.js') throw new TypeError('a mistake of ours');
        return language.lower(text, path);
      },
    }));
    await inFolder({ 'a.js': hole, 'b.js': hole, 'c.js': hole }, async (folder) => {
      const { code, out } = await command(['scan', folder], { languages: broken });
      assert.equal(code, 2);
      assert.match(out, /^b\.js The file could not be analysed: .*TypeError: a mistake of ours/m);
      assert.match(out, /^2 findings \(2 warnings\) in 2 files; 1 file failed\.$/m);
    });
  });

  it('is 0 for what is asked of the program itself', async () => {
    assert.deepEqual(await command(['--version']), { code: 0, out: '1.2.3\n', told: '' });
    assert.match((await command(['--help'])).out, /backend-guide scan \[folders and files\]/);
    assert.equal((await command(['--help'])).code, 0);
  });
});

describe('command line: the packages of a workspace', () => {
  it('lead into each other, by their names and by paths of tsconfig', async () => {
    const files = {
      'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
      'tsconfig.base.json': '{ "compilerOptions": { "paths": { "@lib/*": ["./packages/lib/src/*"] } } }',
      'packages/lib/package.json': '{ "name": "@acme/lib", "main": "dist/index.js" }',
      'packages/lib/src/index.ts': "import { Pool } from 'pg';\nexport const pool = new Pool();\n",
      'packages/api/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
      'packages/api/src/by-name.ts': "import { pool } from '@acme/lib';\nexport const find = (name: string) => pool.query('SELECT 1 WHERE a = ' + name);\n",
      'packages/api/src/by-path.ts': "import { pool } from '@lib/index.js';\nexport const find = (name: string) => pool.query('SELECT 1 WHERE a = ' + name);\n",
    };
    await inFolder(files, async (folder) => {
      assert.deepEqual((await scanned(folder)).findings.map(({ file, rule }) => [file, rule]), [['packages/api/src/by-name.ts', 'sql-injection'], ['packages/api/src/by-path.ts', 'sql-injection']]);
    });
  });
});
