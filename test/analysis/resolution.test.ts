/** Where imports lead, in small projects that stand here as trees of files. */
import assert from 'node:assert/strict';
import { createResolver } from '../../src/analysis/resolution.ts';
import type { FolderHost } from '../../src/analysis/resolution/looking.ts';

type Files = Readonly<Record<string, string | object>>;

/** A host over a tree of files: objects are JSON. */
function hostOf(files: Files): FolderHost {
  return {
    read: (path) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof file === 'object' ? JSON.stringify(file) : file;
    },
    list: (folder) => {
      const below = Object.keys(files).flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length).split('/')] : []));
      return { files: below.flatMap(([name = '', ...others]) => (others.length === 0 ? [name] : [])), folders: [...new Set(below.flatMap(([name = '', ...others]) => (others.length > 0 ? [name] : [])))] };
    },
  };
}

/** Fails unless each specifier leads, from a file, to another one, or nowhere. */
function leads(files: Files, from: string, expected: Readonly<Record<string, string | undefined>>): void {
  const resolver = createResolver('javascript', hostOf(files));
  const found = Object.fromEntries(Object.keys(expected).map((specifier) => [specifier, resolver.resolve(specifier, from, new Set())]));
  assert.deepEqual(found, { ...expected });
}

describe('resolution: relative paths', () => {
  const files: Files = {
    'shop/a.ts': '', 'shop/b.js': '', 'shop/c.mts': '', 'shop/d.cjs': '', 'shop/e.tsx': '', 'shop/config.json': '{}', 'shop/user.service.ts': '',
    'shop/items/index.js': '', 'shop/routes/index.ts': '', 'shop/routes.ts': '', 'shop/bin/www': '', 'top.js': '', 'shop/types.d.ts': '',
  };

  it('may leave out the ending, or have that of the compiled file', () => {
    leads(files, 'shop/x.ts', {
      './a': 'shop/a.ts', './a.js': 'shop/a.ts', './a.ts': 'shop/a.ts', './b': 'shop/b.js', './b.js': 'shop/b.js', './c.mjs': 'shop/c.mts', './d.cjs': 'shop/d.cjs',
      './e.js': 'shop/e.tsx', './e.jsx': 'shop/e.tsx', './user.service': 'shop/user.service.ts', './user.service.js': 'shop/user.service.ts', './config': 'shop/config.json', './config.json': 'shop/config.json',
      './bin/www': 'shop/bin/www', '../top': 'top.js', './nothing': undefined, './types': undefined, './b.ts': undefined,
    });
  });

  it('may name a folder, after a file of its name', () => {
    leads(files, 'shop/x.ts', { './items': 'shop/items/index.js', './items/': 'shop/items/index.js', './routes': 'shop/routes.ts', './routes/': 'shop/routes/index.ts', './routes/index.js': 'shop/routes/index.ts' });
    leads(files, 'shop/routes/x.ts', { '.': 'shop/routes/index.ts', './': 'shop/routes/index.ts', '..': undefined, '../a': 'shop/a.ts' });
  });

  it('obey a folder\'s own package.json', () => {
    leads({ 'lib/package.json': { main: './start' }, 'lib/start.js': '', 'lib/index.js': '', 'old/package.json': '{"main": ', 'old/index.js': '', 'out/package.json': { main: '../lib/start.js' } }, 'x.js', {
      './lib': 'lib/start.js', './old': 'old/index.js', './out': undefined,
    });
  });

  it('are those of files on every system', () => {
    leads({ '/srv/shop/a.js': '', '/c:/shop/a.js': '' }, '/srv/shop/lib/x.js', { '../a': '/srv/shop/a.js', '/srv/shop/a': '/srv/shop/a.js', '../../../../../a': undefined });
    leads({ 'C:/shop/a.js': '' }, 'C:\\shop\\lib\\x.js', { '../a': 'C:/shop/a.js' });
  });

  it('do not leave the project', () => {
    leads({ 'a.js': '' }, 'lib/x.js', { '../a': 'a.js', '../../a': undefined, '../../../a': undefined });
  });

  it('may be merged by rootDirs', () => {
    leads({ 'tsconfig.json': { compilerOptions: { rootDirs: ['src', 'generated'] } }, 'generated/db/client.ts': '', 'src/db/index.ts': '' }, 'src/db/use.ts', { './client': 'generated/db/client.ts', './': 'src/db/index.ts' });
  });

  it('may lead to what is not built', () => {
    leads({ 'package.json': {}, 'src/main.ts': '', 'src/cjs/a.ts': '' }, 'bin/x.js', { '../dist/main.js': 'src/main.ts', '../dist/cjs/a.js': 'src/cjs/a.ts', '../dist/none.js': undefined, '../dist': undefined });
    leads({ 'package.json': {}, 'src/main.ts': '', 'lib/main.js': '' }, 'bin/x.js', { '../lib/main': 'lib/main.js' });
  });

  it('prefer what was written to what was made of it', () => {
    leads({ 'a.js': '', 'a.ts': '' }, 'x.ts', { './a': 'a.ts', './a.js': 'a.ts' });
  });
});

describe('resolution: tsconfig.json and jsconfig.json', () => {
  it('give names by paths and baseUrl', () => {
    const files: Files = {
      'tsconfig.json': '{\n  // The shop\n  "compilerOptions": { "baseUrl": "./src", "paths": { "@/*": ["*"], "@db": ["data/db"], "@lib/*/v1": ["lib/*"], "@/deep/*": ["elsewhere/*", "deep/*"], }, },\n}',
      'src/data/db.ts': '', 'src/lib/x.ts': '', 'src/deep/y.ts': '', 'src/routes/index.ts': '',
    };
    leads(files, 'src/a.ts', {
      '@/data/db': 'src/data/db.ts', '@db': 'src/data/db.ts', '@lib/x/v1': 'src/lib/x.ts', '@/deep/y.js': 'src/deep/y.ts', 'routes': 'src/routes/index.ts', 'data/db.js': 'src/data/db.ts',
      '@db/more': undefined, 'express': undefined, '@/nothing': undefined,
    });
  });

  it('count from the nearest one on, without baseUrl from their own folder', () => {
    const files: Files = {
      'tsconfig.json': { compilerOptions: { paths: { '~/*': ['./src/*'] } } }, 'src/a.ts': '',
      'api/jsconfig.json': { compilerOptions: { paths: { '~/*': ['./lib/*'] } } }, 'api/lib/a.js': '',
    };
    leads(files, 'src/deep/x.ts', { '~/a': 'src/a.ts' });
    leads(files, 'api/lib/x.js', { '~/a': 'api/lib/a.js' });
  });

  it('take over what they extend, in chains, lists and out of packages of the workspace', () => {
    const files: Files = {
      'package.json': { workspaces: ['tools/*'] },
      'tools/ts/package.json': { name: '@shop/ts' }, 'tools/ts/base.json': { compilerOptions: { paths: { '@far/*': ['../../api/far/*'] } } },
      'base.json': { compilerOptions: { baseUrl: '.', paths: { '@api/*': ['api/src/*'] } } },
      'middle.json': '{ "extends": "./base" /* no ending */ }',
      'api/tsconfig.json': { extends: '../middle.json' }, 'api/src/a.ts': '',
      'web/tsconfig.json': { extends: ['../base.json', '../other.json'] }, 'other.json': { compilerOptions: { paths: { '@other': ['api/src/a'] } } },
      'far/tsconfig.json': { extends: '@shop/ts/base.json' }, 'api/far/b.ts': '',
      'own/tsconfig.json': { extends: '../dirs.json' }, 'dirs.json': { compilerOptions: { paths: { '@own/*': ['${configDir}/code/*'] } } }, 'own/code/c.ts': '',
      'loop/tsconfig.json': { extends: './tsconfig.json', compilerOptions: { paths: { l: ['./l'] } } }, 'loop/l.ts': '',
    };
    leads(files, 'api/src/x.ts', { '@api/a': 'api/src/a.ts' });
    leads(files, 'web/x.ts', { '@other': 'api/src/a.ts' });
    leads(files, 'far/x.ts', { '@far/b': 'api/far/b.ts' });
    leads(files, 'own/code/x.ts', { '@own/c': 'own/code/c.ts' });
    leads(files, 'loop/x.ts', { l: 'loop/l.ts' });
  });

  it('may only refer to those that have the options', () => {
    const files: Files = {
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.node.json' }, { path: 'app' }] }, 'tsconfig.node.json': {},
      'app/tsconfig.json': { compilerOptions: { paths: { '#/*': ['./src/*'] } } }, 'app/src/a.ts': '',
    };
    leads(files, 'src/x.ts', { '#/a': 'app/src/a.ts' });
  });

  it('may be broken', () => {
    for (const text of ['', '{', '[]', 'null', '{"compilerOptions": 1}', '{"compilerOptions": {"paths": {"@/*": 3, "@a": [4]}, "baseUrl": {}, "rootDirs": "src"}}', '{"extends": [1, "", "/", ".."]}', '{"references": {}}']) {
      leads({ 'tsconfig.json': text, 'a.ts': '' }, 'x.ts', { './a': 'a.ts', '@/a': undefined });
    }
  });
});

describe('resolution: package.json', () => {
  it('gives internal names by imports', () => {
    const files: Files = {
      'package.json': { imports: { '#db': './src/db.js', '#lib/*': './src/lib/*.js', '#lib/secret/*': null, '#env': { browser: './src/browser.js', node: { import: './src/env.mjs' }, default: './src/never.js' }, '#again': '#db', '#all/*.js': ['./none/*.js', './src/*.js'] } },
      'src/db.ts': '', 'src/lib/x/y.js': '', 'src/lib/secret/z.js': '', 'src/env.mts': '', 'src/browser.js': '', 'src/loop.js': '',
    };
    leads(files, 'src/deep/a.ts', { '#db': 'src/db.ts', '#lib/x/y': 'src/lib/x/y.js', '#lib/secret/z': undefined, '#env': 'src/env.mts', '#again': 'src/db.ts', '#all/db.js': 'src/db.ts', '#nothing': undefined });
  });

  it('that leads in circles leads nowhere', () => {
    leads({ 'package.json': { name: 'a', imports: { '#a': '#b', '#b': '#a' } } }, 'x.js', { '#a': undefined });
  });

  it('lets a package name itself', () => {
    const files: Files = { 'package.json': { name: 'shop', exports: { '.': './dist/index.js', './db': './dist/data/db.js' } }, 'src/index.ts': '', 'src/data/db.ts': '' };
    leads(files, 'test/x.ts', { shop: 'src/index.ts', 'shop/db': 'src/data/db.ts', 'shop/data/db': undefined, shopping: undefined });
  });

  it('names folders as packages, and aliases', () => {
    const files: Files = {
      'api/package.json': { dependencies: { db: 'file:../db', pg: '^8.0.0' }, devDependencies: { kit: 'link:../kit' }, _moduleAliases: { '@models': 'src/models', '@root': '.' } },
      'db/package.json': { name: 'something-else', main: 'lib/main' }, 'db/lib/main.js': '', 'kit/package.json': {}, 'kit/index.js': '', 'api/src/models/user.js': '', 'api/a.js': '',
    };
    leads(files, 'api/src/x.js', { db: 'db/lib/main.js', kit: 'kit/index.js', pg: undefined, '@models/user': 'api/src/models/user.js', '@root/a': 'api/a.js', '@models2/user': undefined });
  });

  it('leads to no package that was installed', () => {
    leads({ 'node_modules/x/index.js': '', 'package.json': {} }, 'a.js', { x: undefined, 'node:fs': undefined, fs: undefined, '': undefined, 'https://cdn/x.js': undefined, '@': undefined });
  });
});

describe('resolution: workspaces', () => {
  const packages: Files = {
    'packages/db/package.json': { name: '@shop/db', main: './dist/index.js', types: './dist/index.d.ts' }, 'packages/db/src/index.ts': '', 'packages/db/src/queries/items.ts': '',
    'packages/ui/package.json': { name: '@shop/ui', exports: { '.': { types: './build/types/index.d.ts', import: './build/esm/index.mjs' }, './forms/*': './build/esm/forms/*.mjs', './package.json': './package.json' } },
    'packages/ui/src/index.ts': '', 'packages/ui/src/forms/login.ts': '',
    'packages/nested/deep/package.json': { name: 'deep' }, 'packages/nested/deep/index.js': '',
    'apps/api/package.json': { name: 'api' }, 'apps/api/src/x.ts': '',
  };
  const expected = {
    '@shop/db': 'packages/db/src/index.ts', '@shop/db/queries/items': 'packages/db/src/queries/items.ts', '@shop/db/dist/queries/items.js': 'packages/db/src/queries/items.ts',
    '@shop/ui': 'packages/ui/src/index.ts', '@shop/ui/forms/login': 'packages/ui/src/forms/login.ts', '@shop/ui/secret': undefined, '@shop/none': undefined, express: undefined,
  };

  it('of npm, yarn and bun', () => {
    leads({ ...packages, 'package.json': { workspaces: ['packages/*', './apps/*/'] } }, 'apps/api/src/x.ts', { ...expected, deep: undefined });
    leads({ ...packages, 'package.json': { workspaces: { packages: ['packages/**'], nohoist: [] } } }, 'apps/api/src/x.ts', { ...expected, deep: 'packages/nested/deep/index.js' });
    leads({ ...packages, 'package.json': { workspaces: ['{apps,packages}/*', '!packages/u?'] } }, 'apps/api/src/x.ts', { ...expected, '@shop/ui': undefined, '@shop/ui/forms/login': undefined });
  });

  it('of pnpm and lerna', () => {
    leads({ ...packages, 'pnpm-workspace.yaml': "# all\npackages:\n  # here\n  - 'packages/*'\n  - \"apps/**\" # there\n  - '!**/test/**'\ncatalog:\n  - x: 1\n" }, 'apps/api/src/x.ts', expected);
    leads({ ...packages, 'pnpm-workspace.yaml': "packages: ['packages/*', apps/*]\n" }, 'apps/api/src/x.ts', expected);
    leads({ ...packages, 'lerna.json': { version: '1.0.0' } }, 'apps/api/src/x.ts', expected);
  });

  it('lead to the source, whether it is built or not', () => {
    const built: Files = { 'package.json': { workspaces: ['packages/*'] }, ...packages, 'packages/db/dist/index.js': '', 'packages/db/dist/index.d.ts': '' };
    leads(built, 'apps/api/src/x.ts', expected);
  });

  it('lead by what the compiler was told, by `source`, and by what there is', () => {
    const files: Files = {
      'package.json': { workspaces: ['p/*'] },
      'p/a/package.json': { name: 'a', main: 'target/js/main.js' }, 'p/a/tsconfig.json': { compilerOptions: { outDir: 'target/js', rootDir: 'code' } }, 'p/a/code/main.ts': '',
      'p/b/package.json': { name: 'b', source: 'code/entry.ts', main: 'dist/b.js' }, 'p/b/code/entry.ts': '', 'p/b/src/index.ts': '',
      'p/c/package.json': { name: 'c', main: 'dist/c.umd.js' }, 'p/c/src/index.tsx': '',
      'p/d/package.json': { name: 'd', main: 'lib/index.js' }, 'p/d/lib/index.js': '',
      'p/e/package.json': { name: 'e', exports: './dist/cjs/e.cjs' }, 'p/e/src/e.cts': '',
      'p/f/package.json': { name: 'f', exports: { '.': { '@shop/source': './code/f.ts', default: './dist/f.js' } } }, 'p/f/code/f.ts': '',
      'p/g/package.json': { name: 'g', types: 'dist/src/g.d.ts' }, 'p/g/src/g.ts': '',
      'p/h/package.json': { name: 'h', main: '../../secret.js' }, 'secret.js': '',
    };
    leads(files, 'x.ts', { a: 'p/a/code/main.ts', b: 'p/b/code/entry.ts', c: 'p/c/src/index.tsx', d: 'p/d/lib/index.js', e: 'p/e/src/e.cts', f: 'p/f/code/f.ts', g: 'p/g/src/g.ts', h: undefined });
  });

  it('are bounded, and survive patterns of all kinds', () => {
    for (const workspaces of ['packages/*', ['**/**/**/**'], ['../*'], ['/'], [''], ['.'], ['a/{b'], ['[x'], [3]]) {
      leads({ ...packages, 'package.json': { workspaces } }, 'apps/api/src/x.ts', { './x': 'apps/api/src/x.ts' });
    }
  });
});

describe('resolution: what an answer depends on', () => {
  it('is noted: what was read and what was missing', () => {
    const looked = new Set<string>();
    createResolver('javascript', hostOf({ 'a.js': '' })).resolve('./a', 'x.js', looked);
    assert.deepEqual([...looked], ['a.ts', 'a.tsx', 'a.js']);
    const aliased = new Set<string>();
    const files: Files = { 'base.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } }, 'api/tsconfig.json': { extends: '../base.json' }, 'src/a.ts': '' };
    const resolver = createResolver('javascript', hostOf(files));
    assert.equal(resolver.resolve('@/a', 'api/lib/x.ts', new Set()), 'src/a.ts');
    assert.equal(resolver.resolve('@/a', 'api/lib/x.ts', aliased), 'src/a.ts');
    for (const path of ['api/lib/tsconfig.json', 'api/lib/jsconfig.json', 'api/tsconfig.json', 'base.json', 'src/a.ts']) assert.ok(aliased.has(path), path);
  });

  it('is read again after a change only', () => {
    const files: Record<string, string | object> = { 'tsconfig.json': { compilerOptions: { paths: { a: ['./one'] } } }, 'one.ts': '', 'two.ts': '' };
    const read: string[] = [];
    const host = hostOf(files);
    const resolver = createResolver('javascript', { ...host, read: (path) => { read.push(path); return host.read(path); } });
    assert.equal(resolver.resolve('a', 'x.ts', new Set()), 'one.ts');
    read.length = 0;
    assert.equal(resolver.resolve('a', 'y.ts', new Set()), 'one.ts');
    assert.deepEqual(read, ['one.ts']);
    files['tsconfig.json'] = { compilerOptions: { paths: { a: ['./two'] } } };
    resolver.changed('tsconfig.json');
    assert.equal(resolver.resolve('a', 'x.ts', new Set()), 'two.ts');
  });

  it('is, for packages of a workspace, its root', () => {
    const files: Record<string, string | object> = { 'package.json': { workspaces: ['packages/*'] }, 'packages/a/package.json': { name: 'a' }, 'packages/a/index.js': '' };
    const resolver = createResolver('javascript', hostOf(files));
    const looked = new Set<string>();
    assert.equal(resolver.resolve('b', 'x.js', looked), undefined);
    assert.ok(looked.has('package.json') && !looked.has('packages/a/package.json'));
    files['packages/b/package.json'] = { name: 'b' };
    files['packages/b/index.js'] = '';
    assert.deepEqual(resolver.changed('packages/b/index.js'), []);
    assert.deepEqual(resolver.changed('packages/b/package.json'), ['package.json']);
    assert.equal(resolver.resolve('b', 'x.js', looked), 'packages/b/index.js');
    assert.deepEqual(resolver.changed('packages/b'), ['package.json'], 'the folder is gone');
  });
});
