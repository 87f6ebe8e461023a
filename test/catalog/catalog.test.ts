/** What was forgotten: a file that no list names, a rule without a page, a path that cannot be read, a kind that nobody uses. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { catalog } from '../../src/catalog/index.ts';
import { sinkKinds } from '../../src/catalog/kinds.ts';
import { expand } from '../../src/analysis/engine/paths.ts';
import type { Model } from '../../src/catalog/model.ts';
import { isApiPath } from '../../src/catalog/path-grammar.ts';
import { headings, pageOf } from './pages.ts';

const { models, rules } = catalog;
const folder = join(import.meta.dirname, '../../src/catalog');

/** The names of a folder's files with this ending, without it. */
const namesIn = (name: string, ending: string): string[] =>
  readdirSync(join(folder, name)).filter((file) => file.endsWith(ending)).map((file) => parse(file).name).sort();

const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** All paths of a model: of what it is about, and of what it says that is. */
function pathsOf(model: Model): string[] {
  const { types = [], handlers = [], conventions = [], annotations = [], sources = [], steps = [], constants = [], joinings = [], sanitizers = [], schemas = [], validations = [], comparisons = [], assertions = [], parts = [], verdicts = [], computations = [], containers = [], sinks = [], uses = [], acts = [] } = model;
  const given = [...handlers.flatMap((handler) => [handler.receives, handler.receivesLonger ?? []]), ...[...conventions, ...annotations].map((one) => ('receives' in one ? one.receives : 'is' in one ? [one.is] : []))];
  return [
    ...[...types, ...constants, ...joinings, ...handlers, ...annotations, ...sources, ...steps, ...sanitizers, ...schemas, ...validations, ...comparisons, ...assertions, ...parts, ...verdicts, ...computations, ...containers, ...sinks, ...uses, ...acts].map(({ path }) => path),
    ...types.map(({ is }) => is),
    ...steps.flatMap(({ from }) => (typeof from === 'object' ? [from.path] : [])),
    ...given.flat().filter((path) => path !== null),
  ];
}

describe('the models', () => {
  for (const language of new Set(models.map((model) => model.language))) {
    it(`of ${language} are the files of their folder`, () => {
      const ids = models.filter((model) => model.language === language).map(({ id }) => id);
      assert.deepEqual([...ids].sort(), namesIn(`models/${language}`, '.ts'));
      assert.ok(isUnique(ids));
    });
  }

  it('are of all languages that have a folder', () => {
    const folders = readdirSync(join(folder, 'models'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    assert.deepEqual(folders.sort(), [...new Set<string>(models.map((model) => model.language))].sort());
  });

  for (const model of models) {
    it(`${model.language}, ${model.id}: every path obeys the grammar`, () => {
      assert.deepEqual(pathsOf(model).filter((text) => !isApiPath(text)), []);
    });

    it(`${model.language}, ${model.id}: nothing is said twice`, () => {
      const { types, constants, joinings, handlers, conventions, annotations, sources, steps, sanitizers, schemas, validations, comparisons, assertions, parts, verdicts, computations, containers, sinks, namedSinks, uses, acts } = model;
      for (const list of [types, constants, joinings, handlers, conventions, annotations, sources, steps, sanitizers, schemas, validations, comparisons, assertions, parts, verdicts, computations, containers, sinks, namedSinks, uses, acts]) {
        const entries = (list ?? []).map((entry) => JSON.stringify(entry));
        assert.deepEqual(entries.filter((entry, index) => entries.indexOf(entry) !== index), []);
      }
    });

    it(`${model.language}, ${model.id}: what a call makes safe reaches its result, or leaves the argument safe`, () => {
      const { sources = [], steps = [], sanitizers = [] } = model;
      const lost = sanitizers.filter((sanitizer) =>
        sanitizer.cleans === 'result' && ('clears' in sanitizer || 'escapes' in sanitizer) && expand(sanitizer.path).some((name) =>
          !steps.some((step) => expand(step.path).includes(name) && step.to.startsWith('result')) && !sources.some(({ path }) => expand(path).includes(`${name}()`))));
      assert.deepEqual(lost, []);
    });
  }

  it('the grammar refuses what it does not have', () => {
    for (const wrong of ['', '.query', 'pg.', 'pg..Pool', 'pg.{Pool', 'pg.{}', 'pg.Pool(x)', 'pg.Pool().query[0]', 'pg.***', 'pg Pool']) {
      assert.ok(!isApiPath(wrong), wrong);
    }
  });
});

describe('the rules', () => {
  it('are the files of their folder', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual([...ids].sort(), namesIn('rules', '.ts'));
    assert.deepEqual(namesIn('rules', '.md'), namesIn('rules', '.ts'));
    assert.ok(isUnique(ids));
  });

  for (const rule of rules) {
    it(`${rule.id}: has a page with the headings that all have`, () => {
      assert.deepEqual(headings(pageOf(rule.id)), ['What it is', 'Why it matters', 'Vulnerable', 'Safe', 'References']);
    });

    it(`${rule.id}: says what it is about`, () => {
      assert.match(rule.id, /^[a-z]+(-[a-z]+)+$/);
      assert.ok(!rule.id.startsWith('no-'));
      assert.ok(rule.advice.length > 0);
      assert.ok(rule.cwe.length > 0);
      assert.match(rule.owasp, /^A(0[1-9]|10):2025$/);
      assert.match(rule.message, rule.detects.every((one) => 'flow' in one) ? /\{source\}.*\.$/ : /\.$/);
    });
  }
});

describe('the kinds', () => {
  it('of sinks are all in a model and in a rule', () => {
    const all = Object.keys(sinkKinds).sort();
    const modelled = models.flatMap(({ sinks = [] }) => sinks.map(({ kind }) => kind as string));
    const ruled = rules.flatMap(({ detects }) => detects).flatMap((one) => ('flow' in one ? one.flow.to : 'text' in one ? one.text.to : []));
    assert.deepEqual([...new Set(modelled)].sort(), all);
    assert.deepEqual([...new Set(ruled)].sort(), all);
  });

  it('of sinks that share no place in sets are as many as a set has bits, or fewer', () => {
    const own = Object.values(sinkKinds).filter(({ safeAs }) => safeAs === undefined);
    assert.ok(own.length <= 32);
    for (const { safeAs } of Object.values(sinkKinds)) if (safeAs) assert.equal(sinkKinds[safeAs].safeAs, undefined);
  });

  it('of sinks for which models escape data say where that is not enough', () => {
    const escaped = models.flatMap(({ sanitizers = [] }) => sanitizers.flatMap((one) => ('escapes' in one ? one.escapes : [])));
    assert.deepEqual([...new Set(escaped)].filter((kind) => sinkKinds[kind].escapingFailsBehind === undefined), []);
  });

  it('of sources that a model has are those that the rules watch', () => {
    const modelled = models.flatMap(({ sources = [] }) => sources.map(({ kind }) => kind));
    const ruled = rules.flatMap(({ detects }) => detects).flatMap((one) => ('flow' in one ? one.flow.from : []));
    assert.deepEqual([...new Set(modelled)].sort(), [...new Set(ruled)].sort());
  });

  it('of uses that a model has are those that the rules name', () => {
    const modelled = models.flatMap(({ uses = [] }) => uses.map(({ kind }) => kind));
    const ruled = rules.flatMap(({ detects }) => detects).flatMap((one) => ('use' in one ? one.use : []));
    assert.deepEqual([...new Set(modelled)].sort(), [...new Set(ruled)].sort());
  });

  it('of checks that a model establishes clear some kind of sink', () => {
    const clearing: readonly string[] = Object.values(sinkKinds).flatMap(({ clearedBy }) => clearedBy);
    const established = models.flatMap(({ sanitizers = [] }) => sanitizers.flatMap((one) => ('establishes' in one ? [one.establishes] : [])));
    assert.deepEqual(established.filter((check) => !clearing.includes(check)), []);
  });
});
