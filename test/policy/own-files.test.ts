/** What a project says of functions in its own files counts wherever they are imported, in the place of what is read there. */
import assert from 'node:assert/strict';
import { catalog } from '../../src/catalog/index.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { workspaceOf } from '../analyzer.ts';

const helpers = `
exports.run = (text) => globalThis.driver.go(text);
exports.quote = (text) => text;
exports.isName = (text) => globalThis.names.has(text);
exports.input = () => globalThis.queue.pop();
`;
const route = (body: string, imports = "const { run, quote, isName, input } = require('./lib/helpers');"): string =>
  `${imports}\nconst { Pool } = require('pg');\nconst pool = new Pool();\nexports.handler = async (req, res) => {\n${body}\n};\n`;

/** The rules that find something in \`src/route.js\`, with this knowledge. */
function found(knowledge: object, text: string, prefix = '/home/shop/'): string[] {
  const policy = loadPolicy({
    catalog, today: '2026-11-29',
    read: (path) => (path === 'backend-guide.json' ? JSON.stringify({ knowledge }) : path === './src/lib/helpers.js' ? helpers : undefined),
  });
  assert.deepEqual(policy.problems, []);
  const texts = new Map([[`${prefix}src/lib/helpers.js`, helpers], [`${prefix}src/route.js`, text]]);
  return workspaceOf(texts, { ...catalog, models: [...catalog.models, ...policy.models] }).findingsIn(`${prefix}src/route.js`).map(({ rule }) => rule).filter((rule) => rule !== 'missing-input-validation');
}

describe('knowledge of the project’s own files', () => {
  const sink = { sinks: [{ path: './src/lib/helpers.js#run', argument: 0, kind: 'sql' }] };

  it('makes a function a sink', () => {
    const text = route("  run('SELECT 1 FROM t WHERE a = ' + req.query.a);");
    assert.deepEqual(found({}, text), []);
    assert.deepEqual(found(sink, text), ['sql-injection']);
    assert.deepEqual(found(sink, text, ''), ['sql-injection'], 'on the command line, paths begin at the folder');
  });

  it('whichever way it is imported', () => {
    assert.deepEqual(found(sink, route("  helpers.run('SELECT 1 FROM t WHERE a = ' + req.query.a);", "const helpers = require('./lib/helpers');")), ['sql-injection']);
    assert.deepEqual(found(sink, route("  run('SELECT 1 FROM t WHERE a = ' + req.query.a);", "import { run } from './lib/helpers.js';")), ['sql-injection']);
    assert.deepEqual(found(sink, route("  other.run('SELECT 1 FROM t WHERE a = ' + req.query.a);", "import * as other from './lib/helpers.js';")), ['sql-injection']);
  });

  it('makes a function a sanitizer, a validator, a source', () => {
    const query = (value: string): string => `  await pool.query('SELECT 1 FROM t WHERE a = ' + ${value});`;
    assert.deepEqual(found({}, route(query('quote(req.query.a)'))), ['sql-injection']);
    assert.deepEqual(found({ sanitizers: [{ path: './src/lib/helpers.js#quote', argument: 0, clears: ['sql'] }] }, route(query('quote(req.query.a)'))), []);
    const checked = route(`  const { a } = req.query;\n  if (!isName(a)) return;\n${query('a')}`);
    assert.deepEqual(found({}, checked), ['sql-injection']);
    assert.deepEqual(found({ validators: [{ path: './src/lib/helpers.js#isName', argument: 0, clears: ['sql'] }] }, checked), []);
    assert.deepEqual(found({}, route(query('input()'))), []);
    assert.deepEqual(found({ sources: [{ path: './src/lib/helpers.js#input()', kind: 'request' }] }, route(query('input()'))), ['sql-injection']);
  });

  it('leaves the other functions of the file as they are', () => {
    const text = route("  await pool.query('SELECT 1 FROM t WHERE a = ' + quote(req.query.a));");
    assert.deepEqual(found(sink, text), ['sql-injection']);
  });

  it('says where a path is none, or names a file that is not there', () => {
    const problemsOf = (path: string): string[] => loadPolicy({
      catalog, today: '2026-11-29', read: (file) => (file === 'backend-guide.json' ? JSON.stringify({ knowledge: { sinks: [{ path, argument: 0, kind: 'sql' }] } }) : undefined),
    }).problems.map(({ message }) => message);
    assert.deepEqual(problemsOf('./src/none.js#run'), ['There is no file «./src/none.js».']);
    assert.match(problemsOf('./src/none.js')[0] ?? '', /^This is no path of an API/);
    assert.match(problemsOf('src/none.js#run')[0] ?? '', /^This is no path of an API/);
    assert.match(problemsOf('./src/none.js#run..a')[0] ?? '', /^This is no path of an API/);
  });

  it('is looked at again once the file is there', () => {
    const { files } = loadPolicy({ catalog, today: '2026-11-29', read: (file) => (file === 'backend-guide.json' ? JSON.stringify({ knowledge: { sinks: [{ path: './src/none.js#run', argument: 0, kind: 'sql' }] } }) : undefined) });
    assert.ok(files.includes('./src/none.js'));
  });
});
