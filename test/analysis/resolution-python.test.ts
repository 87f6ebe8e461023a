/** Where imports of Python lead, and on which packages a project depends, in small projects that stand here as trees of files. */
import assert from 'node:assert/strict';
import { createResolver } from '../../src/analysis/resolution.ts';
import type { FolderHost } from '../../src/analysis/resolution/looking.ts';

type Files = Readonly<Record<string, string>>;

/** A host over a tree of files. */
function hostOf(files: Files): FolderHost {
  return {
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    list: (folder) => {
      const below = Object.keys(files).flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length).split('/')] : []));
      return {
        files: below.flatMap(([name = '', ...others]) => (others.length === 0 ? [name] : [])),
        folders: [...new Set(below.flatMap(([name = '', ...others]) => (others.length > 0 ? [name] : [])))],
      };
    },
  };
}

/** Fails unless each module leads, from a file, to another one, or nowhere. */
function leads(files: Files, from: string, expected: Readonly<Record<string, string | undefined>>): void {
  const resolver = createResolver('python', hostOf(files));
  const found = Object.fromEntries(Object.keys(expected).map((module) => [module, resolver.resolve(module, from, new Set())]));
  assert.deepEqual(found, { ...expected });
}

describe('resolution of Python: relative imports', () => {
  const files: Files = {
    'shop/__init__.py': '', 'shop/models.py': '', 'shop/orders/__init__.py': '', 'shop/orders/views.py': '', 'shop/orders/queries.py': '', 'shop/goods/views.py': '', 'top.py': '',
  };

  it('begin at the folder of the file, and go up one for each further dot', () => {
    leads(files, 'shop/orders/views.py', {
      '.': 'shop/orders/__init__.py', '.queries': 'shop/orders/queries.py', '..': 'shop/__init__.py', '..models': 'shop/models.py', '..orders': 'shop/orders/__init__.py',
      '..goods.views': 'shop/goods/views.py', '...top': 'top.py', '....top': undefined, '.models': undefined,
    });
  });

  it('go out of a package, too, from its own file', () => {
    leads(files, 'shop/__init__.py', { '.models': 'shop/models.py', '.orders.queries': 'shop/orders/queries.py' });
  });
});

describe('resolution of Python: absolute imports', () => {
  it('begin where the outermost package stands', () => {
    const files: Files = { 'shop/__init__.py': '', 'shop/models.py': '', 'shop/orders/__init__.py': '', 'shop/orders/views.py': '', 'tools/run.py': '' };
    leads(files, 'shop/orders/views.py', { 'shop.models': 'shop/models.py', 'shop': 'shop/__init__.py', 'shop.orders': 'shop/orders/__init__.py', 'tools.run': 'tools/run.py', 'models': undefined, 'flask': undefined });
  });

  it('find a neighbour of a script, and what stands in src around it', () => {
    const files: Files = { 'scripts/run.py': '', 'scripts/names.py': '', 'src/shop/__init__.py': '', 'src/shop/models.py': '' };
    leads(files, 'scripts/run.py', { 'names': 'scripts/names.py', 'shop.models': 'src/shop/models.py', 'shop': 'src/shop/__init__.py' });
  });

  it('take a package before a module of its name, and a folder without a file of its own for one', () => {
    const files: Files = { 'app.py': '', 'app/__init__.py': '', 'plain/views.py': '', 'x.py': '' };
    leads(files, 'x.py', { 'app': 'app/__init__.py', 'plain.views': 'plain/views.py', 'plain': undefined });
  });

  it('do not lead to the file itself, nor anywhere for what is no name', () => {
    leads({ 'json.py': '' }, 'json.py', { 'json': undefined, 'a..b': undefined, '': undefined });
  });
});

describe('resolution of Python: dependencies', () => {
  const of = (files: Files, from = 'shop/views.py'): Record<string, string> | undefined => {
    const found = createResolver('python', hostOf(files)).dependencies?.(from, new Set());
    return found && Object.fromEntries(found);
  };

  it('are read out of requirements, projects, and the tables of Poetry and Pipenv', () => {
    assert.deepEqual(of({ 'requirements.txt': 'Flask==3.0\n# a comment\nzope.interface>=5 ; python_version > "3"\nuvicorn[standard]\n-r other.txt\n' }), { 'flask': '==3.0', 'zope-interface': '>=5', 'uvicorn': '' });
    assert.deepEqual(of({ 'pyproject.toml': '[project]\nname = "shop"\ndependencies = [\n  "fastapi>=0.1",\n  "psycopg[binary]",\n]\n' }), { fastapi: '>=0.1', psycopg: '' });
    assert.deepEqual(of({ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\ndjango = "^5.0"\nredis = { version = "^5" }\n' }), { django: '^5.0', redis: '^5' });
  });

  it('are those of the nearest folder that names any', () => {
    assert.deepEqual(of({ 'requirements.txt': 'flask', 'shop/requirements.txt': 'django' }), { django: '' });
    assert.deepEqual(of({ 'requirements.txt': 'flask' }), { flask: '' });
    assert.equal(of({ 'other/requirements.txt': 'flask' }), undefined);
  });
});
