/** The findings of whole projects: where they stand, and that they do not depend on how the project came to be what it is. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { Workspace } from '../../src/analysis/workspace.ts';
import { catalog } from '../../src/catalog/index.ts';
import { languages, workspaceOf } from '../analyzer.ts';
import { oneOf, sequence } from '../fuzz/random.ts';

/** What the projects use: each of them makes analyzers of its own, which take the whole catalogue apart. */
const used = ['ecmascript', 'node', 'http', 'express', 'express-response', 'pg'];
const only = { models: catalog.models.filter(({ id }) => used.includes(id)), rules: catalog.rules.filter(({ id }) => id === 'sql-injection') };

const routes = `import { Router } from 'express';
import { listProducts } from './controller';
export const router = Router();
router.get('/products', listProducts);
`;
const controller = `import { findByName } from './repository';
export async function listProducts(req, res) {
  res.json(await findByName(req.query.name));
}
`;
const repository = `import { Pool } from 'pg';
const pool = new Pool();
export function findByName(name) {
  return pool.query("SELECT * FROM products WHERE name = '" + name + "'");
}
`;

const project = (texts: Readonly<Record<string, string>>): Map<string, string> => new Map(Object.entries(texts));

describe('a project', () => {
  it('says nothing of what is asked for in the file where it stands, whoever calls it', () => {
    const tls = { models: catalog.models, rules: catalog.rules.filter(({ id }) => id === 'disabled-certificate-check') };
    const mailer = "const tls = require('node:tls');\nexports.open = (config) => {\n  const options = {};\n  if (config.allowSelfSigned) options.rejectUnauthorized = false;\n  return tls.connect(options);\n};\n";
    const caller = "const { open } = require('./mailer');\nopen({ allowSelfSigned: read() });\n";
    const workspace = workspaceOf(project({ 'caller.js': caller, 'mailer.js': mailer }), tls);
    assert.deepEqual(workspace.findingsIn('mailer.js'), []);
    const careless = workspaceOf(project({ 'caller.js': caller, 'mailer.js': mailer.replace('config.allowSelfSigned', 'config.isFast') }), tls);
    assert.equal(careless.findingsIn('mailer.js').length, 1);
  });

  it('has one finding at the sink, with its path through all files', () => {
    const workspace = workspaceOf(project({ 'routes.js': routes, 'controller.js': controller, 'repository.js': repository }), only);
    assert.deepEqual(workspace.findingsIn('routes.js'), []);
    assert.deepEqual(workspace.findingsIn('controller.js'), []);
    const [finding, ...others] = workspace.findingsIn('repository.js');
    assert.deepEqual(others, []);
    assert.equal(finding?.severity, 'error');
    assert.deepEqual([...new Set(finding.trace.map(({ file }) => file))], ['controller.js', 'repository.js']);
  });

  it('warns of a parameter only where no other file decides what it is', () => {
    const alone = workspaceOf(project({ 'repository.js': repository }), only);
    assert.deepEqual(alone.findingsIn('repository.js').map(({ severity }) => severity), ['warning']);
    const harmless = "import { findByName } from './repository';\nfindByName('tea');\n";
    assert.deepEqual(workspaceOf(project({ 'repository.js': repository, 'start.js': harmless }), only).findingsIn('repository.js'), []);
  });

  it('leaves it to the file that registers a handler whether what it gets was checked', () => {
    const handler = "import { Pool } from 'pg';\nconst pool = new Pool();\nexport const show = (req, res) => pool.query(\"SELECT '\" + req.params.name + \"'\");\n";
    assert.equal(workspaceOf(project({ 'handler.js': handler }), only).findingsIn('handler.js').length, 1);
    const checked = "import express from 'express';\nimport { show } from './handler';\nconst check = (req, res, next) => (/^[a-z]+$/.test(req.params.name) ? next() : res.status(400).end());\nexpress().get('/', check, show);\n";
    assert.deepEqual(workspaceOf(project({ 'handler.js': handler, 'routes.js': checked }), only).findingsIn('handler.js'), []);
    assert.equal(workspaceOf(project({ 'handler.js': handler, 'routes.js': checked.replace('check, ', '') }), only).findingsIn('handler.js').length, 1);
  });

  it('knows what files export that import each other', () => {
    const workspace = workspaceOf(project({
      'a.js': "import { run } from './b';\nexport const text = (name) => \"SELECT '\" + name + \"'\";\nexport function start(req, res) { run(req.query.name); }\n",
      'b.js': "import { text } from './a';\nimport { Pool } from 'pg';\nconst pool = new Pool();\nexport function run(name) { pool.query(text(name)); }\n",
    }), only);
    assert.deepEqual(workspace.findingsIn('b.js').map(({ severity }) => severity), ['error']);
  });

  it('keeps findings in files whose neighbours are half typed', () => {
    const texts = project({ 'routes.js': routes, 'controller.js': controller, 'repository.js': repository });
    const workspace = workspaceOf(texts, only);
    const before = workspace.findingsIn('repository.js');
    texts.set('repository.js', `// how products are found\n${repository}`);
    workspace.changed('repository.js');
    const [moved] = workspace.findingsIn('repository.js');
    assert.equal(moved?.range.start, (before[0]?.range.start ?? 0) + '// how products are found\n'.length);
    texts.set('routes.js', `${routes}router.post('/produ`);
    workspace.changed('routes.js');
    for (const path of [...workspace.outdated()]) workspace.analyze(path);
    assert.equal(workspace.findingsIn('repository.js').length, 1);
  });
});

/** The pieces that files of random projects are made of; `$` is another file. */
const pieces = [
  "import { f0, f1, K } from './$';\n",
  "import * as other from './$';\nexport { f1 } from './$';\n",
  "export * from './$';\n",
  "const { f0: g0, C: D } = require('./$');\n",
  "import { Pool } from 'pg';\nconst pool = new Pool();\nexport function f0(name) { return pool.query(`SELECT '${name}'`); }\n",
  "export function f0(x, n) { return n > 0 ? f1(x, n - 1) : x; }\nexport function f1(x, n) { return f0(x + K, n); }\n",
  "export const f1 = (name) => f0(name.trim());\n",
  "export function f1(name) { if (!/^[a-z]+$/.test(name)) throw new Error('name'); return f0(name); }\n",
  "export const K = 'SELECT ';\n",
  "export class C { constructor(text) { this.text = text; } run() { return f0(this.text); } }\n",
  'export class E extends D { run() { return super.run(); } }\nexport function page(req, res) { new E(req.body.text).run(); }\n',
  "let kept = '';\nexport function keep(req, res) { kept = req.body.kept; f1(kept); }\n",
  'export function show(req, res) { f1(req.query.name, 2); }\n',
  "import express from 'express';\nconst app = express();\napp.get('/', (req, res) => { f0(`${K}${req.query.id}`); });\napp.post('/', (req, res) => other.f1(req.body));\n",
  'export const each = (list, act) => list.map((one) => act(one));\nexport function all(req, res) { each(req.body.list, f0); each([K], f1); }\n',
  'K.changed = f1;\nother.f0.also = (req) => f1(req.body.x);\n',
];

describe('the order of edits', function () {
  this.timeout(60_000);
  const names = ['a', 'b', 'c', 'd', 'e'];
  let found = 0;
  for (let seed = 1; seed <= 30; seed++) {
    it(`makes no difference to what is found in the end (${seed})`, () => {
      const random = sequence(seed);
      const one = <Item>(items: readonly Item[]): Item => oneOf(random, items);
      const pieceOf = (): string => one(pieces).replaceAll('./$', () => `./${one(names)}`);
      const fileOf = (): string => Array.from({ length: 3 + random(6) }, pieceOf).join('');
      const texts = new Map(names.map((name) => [`${name}.js`, fileOf()]));
      const read = (path: string): string | undefined => texts.get(path);
      const workspace = new Workspace(createAnalyzer(only, languages, { read }), read);
      for (const path of texts.keys()) workspace.changed(path);
      for (let edit = 0; edit < 25; edit++) {
        const path = `${one(names)}.js`;
        const text = texts.get(path) ?? '';
        const at = random(text.length + 1);
        // Half-typed code mostly comes right with the next edit.
        switch (random(8)) {
          case 0: texts.delete(path); break;
          case 1: texts.set(path, `${text.slice(0, at)}${one(['\n', ' ', '// note\n', '}', '{', 'x', '`', "'"])}${text.slice(at)}`); break;
          case 2: texts.set(path, text.slice(0, at) + text.slice(at + random(4))); break;
          case 3: texts.set(path, `${text}${pieceOf()}`); break;
          case 4: texts.set(path, `// ${edit}\n${text}`); break;
          default: texts.set(path, fileOf());
        }
        workspace.changed(path);
        // Somebody may go on typing before all has been looked at.
        for (const outdated of [...workspace.outdated()]) if (random(3) > 0) workspace.analyze(outdated);
      }
      for (const path of [...workspace.outdated()].reverse()) workspace.analyze(path);
      const fresh = workspaceOf(texts, only);
      for (const path of texts.keys()) {
        found += fresh.findingsIn(path).length;
        assert.deepEqual(workspace.findingsIn(path), fresh.findingsIn(path), path);
      }
    });
  }

  after(() => { assert.ok(found > 20, `the projects have too few findings to tell anything: ${found}`); });
});
