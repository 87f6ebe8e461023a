/** Every snippet is well described, and what it writes is correct, formatted code, whatever is chosen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { compilePage } from '../../tools/build-snippets.mjs';
import { suggested } from '../../src/extension/snippets/suggested.ts';
import { readingOrder } from '../../src/guide/index.ts';
import { choicesOf, expand, expandAll, parseBody } from './expand.ts';
import { surroundingsOf, syntaxErrors } from './parsers.ts';
import { factsOf } from './project.ts';
import { projects } from './projects.ts';
import { writeProject } from './project.ts';
import { groups, prefixes, presentGroups, snippets } from './snippet-files.ts';

/** What a prefix begins with, and so what a snippet is for. */
const topics = ['rest', 'test', 'db', 'auth', 'ops', 'api', 'ship'];

describe('snippet pages', function () {
  this.timeout(60_000);

  it('are all contributed by the package, and all there', () => {
    assert.deepEqual(groups.map(({ id }) => id).toSorted(), presentGroups().toSorted());
  });

  it('have every prefix once in a language, and all its texts on one page', () => {
    const seen = new Map<string, string>();
    for (const { prefix, languages, group } of snippets) {
      for (const language of languages) {
        const key = `${language} ${prefix}`;
        assert.ok(!seen.has(key), `${key} is there twice`);
        seen.set(key, group);
      }
    }
    for (const prefix of prefixes) assert.equal(new Set(snippets.filter((one) => one.prefix === prefix).map(({ group }) => group)).size, 1, prefix);
  });

  it('offer the same in JavaScript and TypeScript', () => {
    const of = (language: string): string[] => snippets.filter(({ languages }) => languages.includes(language)).map(({ prefix }) => prefix);
    const withTypesOnly = new Set(groups.filter(({ id }) => id === 'nestjs').map(({ id }) => id));
    const expected = snippets.filter(({ languages, group }) => languages.includes('typescript') && !withTypesOnly.has(group)).map(({ prefix }) => prefix);
    assert.deepEqual(of('javascript'), expected);
  });

  it('are all suggested in their languages, and in files of tests only what belongs there', () => {
    const library = { groups: [], snippets: snippets.map((one) => ({ ...one, text: '' })) };
    for (const { prefix, languages } of snippets) {
      const isForTests = prefix.startsWith('test-') || prefix.startsWith('ship-');
      for (const language of languages) {
        const isSuggested = (file: string): boolean => suggested(library, { language, file, before: `  ${prefix.slice(0, 6)}`, hidden: [] }).snippets.some((one) => one.prefix === prefix);
        for (const file of ['products.test.ts', 'test_products.py', 'conftest.py', 'ProductsTest.php', 'ProductControllerTest.java']) assert.equal(isSuggested(file), isForTests, `${prefix} in ${file}`);
        for (const file of ['products.ts', 'latest.py', 'Contest.php', 'TestRun.java', 'Untitled-1']) assert.ok(isSuggested(file), `${prefix} in ${file}`);
      }
    }
  });

  it('are each proven in a project', () => {
    const used = new Set(projects.flatMap((project) => writeProject(project).flatMap((written) => [...written.used])));
    assert.deepEqual(prefixes.filter((prefix) => !used.has(prefix)), []);
  });

  it('say what is wrong with a page', () => {
    const page = (text: string): string => `# A group\n\n## rest-x-y: Task\n\nSays what it writes.\n\n${text}`;
    assert.throws(() => compilePage('x', page('```ts\na\n```')), /names no section/);
    assert.throws(() => compilePage('x', page('- guide: c05.rest\n')), /writes nothing/);
    assert.throws(() => compilePage('x', page('- guide: c05.rest\n\n```cobol\na\n```')), /nobody knows the language cobol/);
    assert.throws(() => compilePage('x', page('- guide: c05.rest\n\n```ts\n‹Products›\n```')), /neither/);
    assert.throws(() => compilePage('x', page('- guide: c05.rest\n- colour: red\n\n```ts\na\n```')), /fact colour/);
  });
});

for (const { label, prefix, description, body, guide, test, languages, group } of snippets) {
  describe(`${group}: ${label}`, () => {
    const [language = ''] = languages;
    const { indent } = factsOf(language);

    it('has a prefix «topic-subject-task»', () => {
      assert.match(prefix, /^[a-z]+(?:-[a-z0-9]+){1,3}$/);
      assert.ok(topics.includes(prefix.split('-')[0] ?? ''), prefix);
    });

    it('says in sentences what it writes, and names only snippets that its languages have', () => {
      assert.match(description, /^[A-Z].*\.$/);
      for (const [mentioned] of description.matchAll(/\b(?:rest|test|db|auth|ops|api|ship)-[a-z0-9]+-[a-z0-9-]+/g)) assert.ok(prefixes.includes(mentioned), `${mentioned} is no snippet`);
    });

    it('names a place of the guide, and a test that is there', () => {
      const [section = '', advice] = guide.split('#');
      assert.ok(readingOrder.some(({ id }) => id === section), guide);
      if (advice !== undefined) assert.ok(readFileSync(`src/guide/${section}.md`, 'utf8').includes(advice), guide);
      if (test !== undefined) assert.ok(prefixes.includes(test), test);
    });

    it('numbers its stops 1 to n as they come in the text, and ends at 0, once', () => {
      const stops = parseBody(body).placeholders.map(({ index }) => index);
      const numbered = [...new Set(stops.filter((index) => index !== 0))];
      assert.deepEqual(numbered, numbered.map((_, position) => position + 1));
      assert.equal(stops.filter((index) => index === 0).length, 1);
    });

    it('gives every stop a default', () => {
      const { placeholders } = parseBody(body);
      for (const { index } of placeholders) {
        if (index !== 0) assert.ok(placeholders.some((other) => other.index === index && other.children.length > 0), `stop ${index} is empty`);
      }
    });

    it('is indented by tabs, which VS Code turns into what the editor is set to', () => {
      assert.deepEqual(body.split('\n').filter((line) => /^ {2}/.test(line)), []);
    });

    it('has choices that differ and are not empty', () => {
      for (const options of choicesOf(body).values()) {
        assert.ok(options.length > 1 && options.every((option) => option.trim() !== ''));
        assert.equal(new Set(options).size, options.length);
      }
    });

    it('writes code without syntax errors, whatever is chosen', async () => {
      for (const text of expandAll(body, indent)) {
        for (const one of languages) assert.deepEqual((await syntaxErrors(text, one)) ?? [], [], text);
      }
    });

    // What google-java-format and PSR-12 allow; what imports are called is not theirs to change.
    const widest = new Map([['java', 100], ['php', 120]]).get(language);
    if (widest !== undefined) {
      it(`writes no line longer than ${widest} characters`, () => {
        const lines = expandAll(body, indent).flatMap((text) => text.split('\n'));
        assert.deepEqual(lines.filter((line) => line.length > widest && !line.startsWith('import ')), []);
      });
    }

    const parser = new Map([['javascript', 'babel'], ['typescript', 'typescript'], ['yaml', 'yaml'], ['dockercompose', 'yaml'], ['json', 'json']]).get(language);
    if (parser === undefined) return;
    it('writes code as prettier formats it', async () => {
      const alone = expand(body).trimEnd();
      // A member of a class stands in one.
      const [before, after] = await surroundingsOf(alone, language);
      const text = before === '' ? alone : `${before}${alone.replace(/^(?=.)/gm, '  ')}${after}`;
      assert.equal(text, (await format(text, { parser, singleQuote: parser === 'babel' || parser === 'typescript' })).trimEnd());
    });
  });
}

describe('names that are written once', () => {
  const body = snippets.find(({ prefix, languages }) => prefix === 'db-pg-store' && languages.includes('javascript'))?.body ?? '';

  for (const [singular, plural, capital] of [
    ['product', 'products', 'Products'],
    ['category', 'categories', 'Categories'],
    ['box', 'boxes', 'Boxes'],
    ['branch', 'branches', 'Branches'],
    ['day', 'days', 'Days'],
    ['orderLine', 'orderLines', 'OrderLines'],
    ['order_line', 'order_lines', 'OrderLines'],
  ] as const) {
    it(`${singular} becomes ${plural}`, () => {
      assert.match(expand(body, { answers: { product: singular } }), new RegExp(`\\blist${capital}\\(.* FROM ${plural} `, 's'));
    });
  }
});
