/** Runs the fixture of each model: `test/models/<language>/<id>.<ending>`, marked as `test/expectations.ts` says. Each names all that its model does. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Model } from '../src/catalog/model.ts';
import { models } from '../src/catalog/models.ts';
import { checkFixture } from './analyzer.ts';

const folder = join(import.meta.dirname, 'models');

for (const language of new Set(models.map((model) => model.language))) {
  const fixtures = readdirSync(join(folder, language));
  const read = (file: string): string => readFileSync(join(folder, language, file), 'utf8');
  const own = models.filter((model) => model.language === language);

  describe(`the fixtures of the models of ${language}`, () => {
    it('are one for each model (or two: JavaScript, TypeScript), and no more', () => {
      assert.deepEqual([...new Set(fixtures.map((file) => parse(file).name))].sort(), own.map(({ id }) => id).sort());
    });

    for (const model of own) {
      it(`name everything that the model of ${model.title} does`, () => {
        const text = fixtures.filter((file) => parse(file).name === model.id).map(read).join('\n');
        const words = new Set(text.match(/[\w$@/:-]+|[\w$]+/g)?.flatMap((word) => [word, ...word.split(/[^\w$]+/)]));
        assert.deepEqual(namesIn(model).filter((name) => !words.has(name)), []);
      });
    }

    for (const file of fixtures) {
      it(`${file} is found what it marks, and nothing else`, () => {
        checkFixture(file, read(file));
      });
    }
  });
}

/** The last name of every path of a model, and the members that it tells of. What a handler is given has no name of its own in code. */
function namesIn(model: Model): string[] {
  const { types = [], handlers = [], conventions = [], annotations = [], sources = [], steps = [], constants = [], joinings = [], sanitizers = [], schemas = [], validations = [], comparisons = [], assertions = [], parts = [], verdicts = [], computations = [], containers = [], sinks = [], uses = [], acts = [] } = model;
  const given = [
    ...[...handlers, ...conventions, ...annotations].flatMap((one) => ('receives' in one ? one.receives : [])),
    ...[...handlers, ...conventions, ...annotations].flatMap((one) => ('answers' in one && one.answers !== undefined ? [one.answers] : [])),
    ...handlers.flatMap(({ others }) => (others ? [others.is] : [])), ...annotations.flatMap((one) => (one.on === 'parameter' ? [one.is] : [])), ...types.map(({ is }) => is),
  ];
  const paths = [...types, ...constants, ...joinings, ...handlers, ...annotations, ...sources, ...steps, ...sanitizers, ...schemas, ...validations, ...comparisons, ...assertions, ...parts, ...verdicts, ...computations, ...containers, ...sinks, ...uses, ...acts].map(({ path }) => path).filter((path) => !given.includes(path));
  const yielded = validations.map(({ yields }) => (typeof yields === 'object' ? yields.member : undefined));
  const asked = [...sanitizers, ...validations].map(({ when }) => (typeof when === 'object' ? when.member : undefined));
  const members = [...sinks.map(({ member }) => member), ...yielded, ...asked]
    .flatMap((member) => (member === undefined || /(?:^|\.)(?:\d+|\*)$/.test(member) ? [] : [(member.split('.').at(-1) ?? '').replace('()', '')]));
  return [...new Set([...paths.flatMap(lastNames), ...members])];
}

/** `pg.{Pool,Client}().query` is called `query`; `mysql2.Pool().{query,execute}` has two names; of `Object.{hasOwn,prototype.x}` they are `hasOwn` and `x`. A class stands behind its namespace. */
function lastNames(path: string): string[] {
  const [, list, name] = /(?:\{([^{}]+)\}|([^.{}]+?))(?:\(\))*(?:\.\*)*$/.exec(path.replaceAll('"', '')) ?? [];
  return list?.split(',').map((one) => one.slice(one.lastIndexOf('.') + 1)) ?? (name === undefined ? [] : [name.slice(name.lastIndexOf('\\') + 1)]);
}
