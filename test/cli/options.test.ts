/** What the options of a scan do: baselines, comments and configurations, parts, changes, fixes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, hole, inFolder } from './folder.ts';

/** The files in which something is found, each as often as it is. */
async function filesFound(args: readonly string[]): Promise<string[]> {
  const { out, told } = await command([...args, '--format', 'json']);
  assert.ok(out, told);
  return (JSON.parse(out) as { findings: { file: string }[] }).findings.map(({ file }) => file);
}

const other = hole.replace('WHERE name', 'WHERE title');

describe('command line: what is set aside', () => {
  it('is what comments and the configuration say, wherever in the repository the scan begins', async () => {
    const files = {
      '.git/config': '', 'backend-guide.json': '{ "exclude": ["api/old/**"], "languages": { "javascript": { "rules": { "weak-hash": "off" } } } }',
      'api/a.js': hole.replace('  return', '  // backend-guide-ignore sql-injection: a constant\n  return'), 'api/old/b.js': hole, 'api/c.js': hole,
    };
    await inFolder(files, async (folder) => {
      assert.deepEqual(await filesFound(['scan', folder]), ['api/c.js']);
      assert.deepEqual(await filesFound(['scan', join(folder, 'api')]), ['c.js']);
      assert.match((await command(['scan', folder])).out, /1 finding \(1 warning\) in 2 files; 1 set aside\.\n$/);
    });
  });

  it('is nothing where the configuration is not understood: that is said, with its place', async () => {
    await inFolder({ 'backend-guide.json': '{\n  "rules": { "sql": "off" } }', 'a.js': hole }, async (folder) => {
      assert.deepEqual(await command(['scan', folder]), { code: 2, out: '', told: 'backend-guide.json:2:14 There is no rule «sql».\n' });
    });
  });

  it('is what the baseline lists, until something new comes', async () => {
    await inFolder({ 'src/a.js': hole, 'src/b.js': other }, async (folder) => {
      assert.equal((await command(['scan', folder, '--update-baseline'])).code, 0);
      assert.ok(existsSync(join(folder, 'backend-guide-baseline.json')));
      assert.deepEqual(await command(['scan', folder]), { code: 0, out: '0 findings in 2 files; 2 set aside.\n', told: '' });
      assert.deepEqual(await filesFound(['scan', join(folder, 'src')]), []);
      assert.deepEqual(await filesFound(['scan', folder, '--no-baseline']), ['src/a.js', 'src/b.js']);
      writeFileSync(join(folder, 'src/a.js'), `\n// moved\n${hole.replace('module', `${other.split('\n').slice(3, 6).join('\n').replace('find', 'again')}\nmodule`)}`);
      assert.deepEqual(await filesFound(['scan', folder]), ['src/a.js']);
      assert.equal((await command(['scan', folder, '--update-baseline'])).code, 0);
      assert.deepEqual(await filesFound(['scan', folder]), []);
    });
  });

  it('is told where the baseline is none', async () => {
    await inFolder({ 'a.js': hole, 'base.json': '{}' }, async (folder) => {
      for (const path of ['base.json', 'nowhere.json']) {
        const { code, told } = await command(['scan', folder, '--baseline', join(folder, path)]);
        assert.equal(code, 2);
        assert.match(told, /baseline/);
      }
    });
  });
});

describe('command line: parts of a scan', () => {
  const files = {
    'src/db.js': "const { Pool } = require('pg');\nmodule.exports = new Pool();\n",
    'src/find.js': "const pool = require('./db');\nexports.find = (name) => pool.query('SELECT 1 WHERE a = ' + name);\n",
    'src/routes.js': "const express = require('express');\nconst { find } = require('./find');\nexpress().get('/', (req, res) => res.json(find(req.query.name)));\n",
    'a.js': hole, 'b/c.js': other, 'z.js': "require('./src/routes');\n",
  };

  it('find together exactly what one scan finds', async function () {
    this.timeout(60_000);
    await inFolder(files, async (folder) => {
      const told = async (...args: string[]): Promise<string[]> => (await command(['scan', folder, ...args])).out.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
      const whole = await told();
      assert.ok(whole.some((line) => line.startsWith('src/find.js') && line.includes(' error sql-injection')), whole.join('\n'));
      for (const count of [2, 3, 6, 7]) {
        const parts: string[] = [];
        for (let index = 1; index <= count; index++) parts.push(...await told('--shard', `${index}/${count}`));
        assert.deepEqual(parts, whole, `${count} parts`);
      }
    });
  });

  it('may be rules, alone or by a pattern', async () => {
    await inFolder({ 'a.js': `${hole}require('crypto').createHash('md5').update(password).digest('hex');\n` }, async (folder) => {
      const rules = async (...args: string[]): Promise<string[]> => (JSON.parse((await command(['scan', folder, '--format', 'json', ...args])).out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
      const all = await rules();
      assert.ok(all.length > 1, all.join());
      assert.deepEqual(await rules('--rule', 'sql-injection'), ['sql-injection']);
      assert.deepEqual(await rules('--rule', 'sql-*', '--rule', 'weak-*'), all);
    });
  });

  it('may be what git says has changed', async () => {
    await inFolder(files, async (folder) => {
      const git = (...args: string[]): void => { execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { cwd: folder, stdio: 'ignore' }); };
      git('init', '-b', 'main');
      git('add', '.');
      git('commit', '-m', 'first');
      assert.deepEqual(await filesFound(['scan', folder, '--changed']), []);
      writeFileSync(join(folder, 'a.js'), `${hole}\n`);
      writeFileSync(join(folder, 'new.js'), hole);
      assert.deepEqual(await filesFound(['scan', folder, '--changed']), ['a.js', 'new.js']);
      git('add', '.');
      git('commit', '-m', 'second');
      assert.deepEqual(await filesFound(['scan', folder, '--changed=HEAD~1']), ['a.js', 'new.js']);
      writeFileSync(join(folder, 'src/find.js'), `${files['src/find.js']}\n`);
      assert.deepEqual(await filesFound(['scan', folder, '--changed']), ['src/find.js'], 'with the way of the data from files that have not');
      const { code, told } = await command(['scan', folder, '--changed=nowhere']);
      assert.equal(code, 2);
      assert.match(told, /nowhere/);
    });
  });

  it('may be several folders and files', async () => {
    await inFolder(files, async (folder) => {
      assert.deepEqual(await filesFound(['scan', join(folder, 'b'), join(folder, 'a.js')]), ['a.js', 'b/c.js']);
    });
  });
});

describe('command line: what follows from findings', () => {
  it('is an exit code by their severity', async () => {
    await inFolder({ 'a.js': hole }, async (folder) => {
      for (const [failOn, code] of [['error', 0], ['warning', 1], ['information', 1], ['never', 0]] as const) assert.equal((await command(['scan', folder, '--fail-on', failOn])).code, code, failOn);
    });
  });

  it('is the change that mends them', async () => {
    await inFolder({ 'a.js': hole, 'b.js': `\uFEFF${other.replaceAll('\n', '\r\n')}` }, async (folder) => {
      const { code, told, out } = await command(['scan', folder, '--fix']);
      assert.deepEqual([code, told, out], [0, '2 mended.\n', '0 findings in 2 files.\n']);
      assert.match(readFileSync(join(folder, 'a.js'), 'utf8'), /WHERE name = \$1', \[name\]\)/);
      const mended = readFileSync(join(folder, 'b.js'), 'utf8');
      assert.ok(mended.startsWith('\uFEFF') && mended.includes('WHERE title = $1') && !/[^\r]\n/.test(mended));
    });
  });
});

describe('command line: the rules', () => {
  it('are listed, and explained', async () => {
    assert.match((await command(['rules'])).out, /^sql-injection +error +SQL text .*\(CWE-89\)$/m);
    const { code, out } = await command(['explain', 'sql-injection'], { readRulePage: (id) => `page of ${id}` });
    assert.deepEqual([code, out.endsWith('page of sql-injection')], [0, true]);
  });
});
