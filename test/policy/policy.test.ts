/** What is told of findings: levels of rules, files left out, comments, the baseline; and the file that says so. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/analysis/finding.ts';
import { catalog } from '../../src/catalog/index.ts';
import { baselineEntry, formatBaseline } from '../../src/policy/baseline.ts';
import { readConfiguration } from '../../src/policy/configuration.ts';
import { fingerprints } from '../../src/policy/fingerprint.ts';
import { loadPolicy, type LoadParts } from '../../src/policy/load.ts';
import { configurationSchema } from '../../src/policy/schema.ts';

const text = 'hash(a);\nquery(b);\nhash(a);\n';

function findingAt(start: number, rule: string): Finding {
  return { rule, severity: 'error', message: `${rule}.`, file: 'src/a.js', range: { start, end: start + 4 }, trace: [], fixes: [] };
}
const found = [findingAt(0, 'weak-hash'), findingAt(9, 'sql-injection'), findingAt(19, 'weak-hash')];

/** What is told, as rule and severity, where a folder holds these files. */
function told(files: Readonly<Record<string, string | object>>, more: Partial<LoadParts> = {}, file = { path: 'src/a.js', text }, findings = found): string[] {
  const read = (path: string): string | undefined => (typeof files[path] === 'object' ? JSON.stringify(files[path]) : files[path]);
  const { policy, problems } = loadPolicy({ catalog, read, today: '2026-11-29', ...more });
  assert.deepEqual(problems, []);
  return policy.judge({ ...file, language: 'javascript' }, findings).told.map(({ rule, severity }) => `${rule} ${severity}`);
}
const all = ['weak-hash error', 'sql-injection error', 'weak-hash error'];

describe('a policy', () => {
  it('tells all where nothing is said', () => { assert.deepEqual(told({}), all); });

  it('sets rules by ids and patterns, an id before a pattern, later patterns before earlier ones', () => {
    const rules = { 'weak-hash': 'information', '*': 'off', 'sql-*': 'warning' };
    assert.deepEqual(told({ 'backend-guide.json': { rules } }), ['weak-hash information', 'sql-injection warning', 'weak-hash information']);
  });

  it('sets rules by language, and by the user on top', () => {
    const configuration = { rules: { 'weak-hash': 'warning' }, languages: { javascript: { rules: { 'weak-hash': 'off' } } } };
    assert.deepEqual(told({ 'backend-guide.json': configuration }), ['sql-injection error']);
    assert.deepEqual(told({ 'backend-guide.json': configuration }, { preferences: { rules: { 'weak-*': 'information' }, include: [], exclude: [] } }), ['weak-hash information', 'sql-injection error', 'weak-hash information']);
  });

  it('leaves files out', () => {
    for (const configuration of [{ exclude: ['src/**'] }, { exclude: ['src'] }, { exclude: ['./src/'] }, { exclude: ['**/a.js'] }, { include: ['lib/**'] }]) assert.deepEqual(told({ 'backend-guide.json': configuration }), [], JSON.stringify(configuration));
    for (const configuration of [{ exclude: ['lib/**', 'src/b.js', 'a.js'] }, { include: ['src'] }]) assert.deepEqual(told({ 'backend-guide.json': configuration }), all, JSON.stringify(configuration));
  });

  it('obeys comments, and says which ones are of no use', () => {
    const commented = `hash(a); // backend-guide-ignore weak-hash: a checksum\n${text}`;
    const findings = [findingAt(0, 'weak-hash'), findingAt(commented.indexOf('query'), 'sql-injection')];
    assert.deepEqual(told({}, {}, { path: 'src/a.js', text: commented }, findings), ['sql-injection error']);
    const { policy } = loadPolicy({ catalog, read: () => undefined, today: '2026-11-29' });
    const judge = (comment: string): string[] => policy.judge({ path: 'a.js', text: `${comment}\nplain();\n` }, []).told.map(({ severity, message }) => `${severity}: ${message}`);
    assert.match(judge('// backend-guide-ignore weak-hash: why')[0] ?? '', /^information: «weak-hash» finds nothing/);
    assert.match(judge('// backend-guide-ignore weak-hsh: why')[0] ?? '', /^warning: There is no rule «weak-hsh»/);
    assert.match(judge('// backend-guide-ignore weak-hash until 2026-01-01: why')[0] ?? '', /^warning: .*2026-01-01/);
    assert.equal(judge('// backend-guide-ignore weak-hash').length, 2, 'of no use, and without a reason');
    assert.deepEqual(policy.judge({ path: 'a.js', text: '// backend-guide-ignore weak-hash: why\nplain();\n', isUnsettled: true }, []).told, [], 'not known yet');
  });

  it('leaves out what a baseline lists, wherever its lines have moved, and in a file that was renamed', () => {
    const print = fingerprints(text);
    const baseline = formatBaseline(new Map([['src/a.js', found.slice(0, 2).map((one) => baselineEntry(one.rule, print(one)))]]));
    assert.deepEqual(told({ 'backend-guide-baseline.json': baseline, 'src/a.js': text }), ['weak-hash error'], 'the second of two equal lines is new');
    const moved = `\n\n  ${text}`;
    const shifted = found.map((one) => ({ ...one, range: { start: one.range.start + 4, end: one.range.end + 4 } }));
    assert.deepEqual(told({ 'backend-guide-baseline.json': baseline, 'src/a.js': moved }, {}, { path: 'src/a.js', text: moved }, shifted), ['weak-hash error']);
    assert.deepEqual(told({ 'backend-guide-baseline.json': baseline }, {}, { path: 'lib/b.js', text }), ['weak-hash error'], 'src/a.js is gone');
    assert.deepEqual(told({ 'backend-guide-baseline.json': baseline, 'src/a.js': text }, {}, { path: 'lib/b.js', text }), all, 'src/a.js is there: this is a copy');
    assert.deepEqual(told({ 'backend-guide-baseline.json': baseline, 'src/a.js': text }, { baseline: null }), all, 'none is wanted');
  });
});

describe('the configuration', () => {
  const problemsOf = (configuration: string): string[] => readConfiguration(configuration, catalog).problems.map(({ range, message }) => `${configuration.slice(range.start, range.end)}: ${message}`);

  it('tells what it does not understand at its place, and goes on', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      '{ "rulse": {} }': /^"rulse": .*"rules"/,
      '{ "rules": { "sql-injektion": "off" } }': /^"sql-injektion": There is no rule/,
      '{ "rules": { "sql-injection": "of" } }': /^"of": .*"off"/,
      '{ "rules": [] }': /^\[\]: This is an object/,
      '{ "baseline": "../old.json" }': /^"..\/old.json": The baseline lies in the folder/,
      '{ "baseline": "/etc/passwd" }': /The baseline lies in the folder/,
      '{ "baseline": "C:\\\\old.json" }': /The baseline lies in the folder/,
      '{ "baseline": "a\\\\..\\\\..\\\\old.json" }': /The baseline lies in the folder/,
      '{ "exclude": "src" }': /^"src": This is a list/,
      '{ "languages": { "cobol": {} } }': /^"cobol": .*javascript/,
      '{ "rules": { "sql-injection": "off" }': /no JSON/,
      '{ "knowledge": { "sinks": [{ "path": "a.b", "kind": "sql" }] } }': /"argument" is missing/,
      '{ "knowledge": { "sinks": [{ "path": "a b", "argument": 0, "kind": "sql" }] } }': /^"a b": .*path/,
      '{ "knowledge": { "sinks": [{ "path": "a.b", "argument": 0, "kind": "sequel" }] } }': /^"sequel": .*sql/,
      '{ "knowledge": { "sources": [{ "path": "a.b()", "kind": "sql" }] } }': /^"sql": .*request/,
      '{ "knowledge": { "sanitizers": [{ "path": "a.b", "argument": 0, "clears": [] }] } }': /^\[\]: .*html/,
      '{ "knowledge": { "cleaners": [] } }': /^"cleaners": .*"sanitizers"/,
    };
    for (const [configuration, message] of Object.entries(wrong)) {
      const problems = problemsOf(configuration);
      assert.equal(problems.length, 1, `${configuration}: ${problems.join(' | ')}`);
      assert.match(problems[0] ?? '', message);
    }
    assert.deepEqual(readConfiguration('{ "rulse": {}, "rules": { "weak-hash": "off" } }', catalog).configuration.rules, { 'weak-hash': 'off' });
  });

  it('may hold comments and trailing commas', () => { assert.deepEqual(problemsOf('{ // why\n "exclude": ["a",], }'), []); });

  it('has a schema that knows all that it may hold', () => {
    const schema = configurationSchema(catalog) as { properties: Record<string, { properties?: Record<string, unknown> }> };
    const known = (name: string): string[] => Object.keys(schema.properties[name]?.properties ?? {}).sort();
    assert.deepEqual(problemsOf(JSON.stringify(Object.fromEntries(Object.keys(schema.properties).map((name) => [name, name === 'include' || name === 'exclude' ? ['a'] : name === 'baseline' || name === '$schema' ? 'a' : {}])))), []);
    assert.deepEqual(known('rules'), catalog.rules.map(({ id }) => id).sort());
    assert.deepEqual(problemsOf(JSON.stringify({ knowledge: Object.fromEntries(known('knowledge').map((name) => [name, []])) })), []);
  });
});
