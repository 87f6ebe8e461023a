/** Code of strangers: nothing of it is run, nothing outside of the folder is read for its sake, and what it is called does no harm where findings are shown. */
import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { command, hole, inFolder } from './folder.ts';

interface Told {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly severity: string; readonly trace: readonly { readonly file: string }[] }[];
}

async function scan(folder: string): Promise<Told> {
  return JSON.parse((await command(['scan', folder, '--format', 'json'])).out) as Told;
}

const route = (from: string): string => `import express from 'express';\nimport { find } from '${from}';\nexpress().get('/', (req, res) => res.json(find(req.query.name)));\n`;
const lib = hole.replace('module.exports = { find };', '').replace('function', 'export function');

describe('code of strangers', () => {
  it('is not run, whatever its files are called that tools run', async () => {
    const marker = 'marker.txt';
    const js = (folder: string): string => `require('fs').writeFileSync(${JSON.stringify(join(folder, marker))}, '');\nmodule.exports = {};\n`;
    await inFolder({}, async (folder) => {
      const files = ['index.js', 'backend-guide.config.js', '.eslintrc.js', 'eslint.config.js', 'babel.config.js', 'jest.config.js', 'webpack.config.js', 'next.config.js', 'node_modules/express/index.js', '.pnp.cjs', 'typescript.js'];
      const python = `open(${JSON.stringify(join(folder, marker))}, 'w')\n`;
      const others = {
        'package.json': JSON.stringify({ scripts: { prepare: `touch ${marker}`, preinstall: `touch ${marker}` }, main: 'index.js' }),
        'tsconfig.json': JSON.stringify({ compilerOptions: { plugins: [{ name: './index.js' }] }, extends: './index.js' }),
        'setup.py': python, 'conftest.py': python, '__init__.py': python, 'sitecustomize.py': python,
        'index.php': `<?php touch(${JSON.stringify(join(folder, marker))});\n`, 'vendor/autoload.php': '<?php touch("marker.txt");\n', 'composer.json': JSON.stringify({ autoload: { files: ['index.php'] }, scripts: { 'post-install-cmd': `touch ${marker}` } }),
      };
      await inFolder(Object.fromEntries([...files.map((name) => [name, js(folder)]), ...Object.entries(others)]), async (strange) => {
        await scan(strange);
        assert.equal(existsSync(join(strange, marker)), false);
      });
      assert.equal(existsSync(join(folder, marker)), false);
    });
  });

  it('is not followed out of the folder: by relative paths, links, settings of compilers, packages of a workspace, included files', async () => {
    await inFolder({ 'outside/lib.js': lib, 'outside/lib.py': 'def find(name):\n    import os\n    os.system("find " + name)\n', 'outside/lib.php': '<?php\nfunction find($name) { system("find " . $name); }\n' }, async (around) => {
      const outside = join(around, 'outside');
      const inside = {
        'a/routes.js': route('../../outside/lib.js'),
        'b/routes.ts': route('@lib'), 'b/tsconfig.json': JSON.stringify({ extends: `${outside}/tsconfig.json`, compilerOptions: { baseUrl: outside, paths: { '@lib': [`${outside}/lib.js`, '../../outside/lib.js'] } } }),
        'c/routes.js': route('./linked.js'), 'd/routes.js': route('./folder/lib.js'),
        'e/routes.js': route('#lib'), 'e/package.json': JSON.stringify({ imports: { '#lib': '../../outside/lib.js' }, workspaces: ['../../outside'] }),
        'f/app.py': 'from ..lib import find\nfrom flask import request\n\ndef page():\n    return find(request.args["name"])\n',
        'g/page.php': `<?php\nrequire '${outside}/lib.php';\nrequire __DIR__ . '/../../outside/lib.php';\nfind($_GET['name']);\n`, 'g/composer.json': JSON.stringify({ autoload: { files: ['../../outside/lib.php'] } }),
        'own/routes.js': route('./lib.js'), 'own/lib.js': lib,
      };
      await inFolder(inside, async (folder) => {
        symlinkSync(join(outside, 'lib.js'), join(folder, 'c/linked.js'));
        symlinkSync(outside, join(folder, 'd/folder'));
        const { findings } = await scan(folder);
        const through = findings.filter(({ rule, trace }) => rule === 'sql-injection' && new Set(trace.map(({ file }) => file)).size > 1);
        // That the one inside is found shows that the others would be.
        assert.deepEqual(through.map(({ file }) => file), ['own/lib.js']);
        assert.deepEqual(findings.filter(({ file, trace }) => [file, ...trace.map((step) => step.file)].some((name) => /outside|linked|folder\//.test(name))), []);
      });
    });
  });

  it('is shown as the text that it is: in XML, in commands of a pipeline, on a terminal', async () => {
    const name = 'a"><img src=x onerror=alert(1)>&\n::error::forged\x1B]0;title\x07\x1B[2J.js';
    await inFolder({ [name]: hole.replace('SELECT', '\x1B[31mSELECT') }, async (folder) => {
      const junit = (await command(['scan', folder, '--format', 'junit'])).out;
      assert.doesNotMatch(junit, /<img|\x1B/);
      const github = (await command(['scan', folder, '--format', 'github'])).out;
      assert.doesNotMatch(github, /^::error::forged/m);
      assert.match(github, /sql-injection/);
      const text = (await command(['scan', folder])).out;
      assert.match(text, /sql-injection/);
      assert.doesNotMatch(text, /\x1B\]0;|\x1B\[2J|\x1B\[31m/);
    });
  });
});
