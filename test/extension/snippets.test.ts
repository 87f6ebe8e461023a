/** What the snippet browser decides by itself: the stacks of a project, and the names of files. */
import assert from 'node:assert/strict';
import { editForMember, hasPlaceForMembers } from '../../src/extension/snippets/members.ts';
import { snippetLanguages, suggested } from '../../src/extension/snippets/suggested.ts';
import { isName, pathFor, withName } from '../../src/extension/snippets/names.ts';
import { stacksIn } from '../../src/extension/snippets/stacks.ts';
import { expand } from '../snippets/expand.ts';
import { groups, snippets } from '../snippets/snippet-files.ts';

describe('stacksIn', () => {
  const of = (name: string, text: string, ...detect: string[]): string[] => stacksIn([[name, text]], [{ id: 'it', detect }]);

  it('reads what a project depends on', () => {
    assert.deepEqual(of('package.json', '{ "dependencies": { "express": "5.0.0" } }', 'npm express'), ['it']);
    assert.deepEqual(of('package.json', '{ "devDependencies": { "fastify": "5" } }', 'npm express', 'npm fastify'), ['it']);
    assert.deepEqual(of('requirements.txt', 'Flask==3.1\npytest\n', 'pip flask'), ['it']);
    assert.deepEqual(of('pyproject.toml', 'dependencies = ["fastapi[standard]>=0.115"]', 'pip fastapi'), ['it']);
    assert.deepEqual(of('pom.xml', '<artifactId>spring-boot-starter-web</artifactId>', 'maven spring-boot-starter-web'), ['it']);
    assert.deepEqual(of('composer.json', '{ "require": { "laravel/framework": "^12" } }', 'composer laravel/framework'), ['it']);
    assert.deepEqual(of('wp-config.php', '<?php', 'file wp-config.php'), ['it']);
  });

  it('is not misled by names that contain another, by other files, or by what is half typed', () => {
    assert.deepEqual(of('package.json', '{ "dependencies": { "express-session": "1" } }', 'npm express'), []);
    assert.deepEqual(of('requirements.txt', 'flask-login\n', 'pip flask'), []);
    assert.deepEqual(of('pom.xml', '<artifactId>express</artifactId>', 'npm express'), []);
    assert.deepEqual(of('package.json', '{ "dependencies": {', 'npm express'), []);
  });

  it('knows the facts of all pages', () => {
    for (const { detect } of groups) for (const fact of detect) assert.match(fact, /^(?:npm|pip|maven|composer|file) \S+$/);
  });
});

describe('members', () => {
  const put = (file: string, member: string): string => {
    const change = editForMember(file, member);
    assert.ok(change);
    return file.slice(0, change.start) + change.text + file.slice(change.end);
  };

  it('take the place that the head of a test leaves, then follow one another', () => {
    const head = 'final class Test\n{\n    private int $a;\n\n    \n}\n';
    const once = put(head, 'function b()\n{\n\n}');
    assert.equal(once, 'final class Test\n{\n    private int $a;\n\n    function b()\n    {\n\n    }\n}\n');
    assert.equal(put(once, 'c();'), 'final class Test\n{\n    private int $a;\n\n    function b()\n    {\n\n    }\n\n    c();\n}\n');
    assert.equal(put('class Test {\n}', 'a();'), 'class Test {\n    a();\n}');
    assert.equal(editForMember('it("works");\n', 'a();'), undefined);
  });

  it('have a place where tests are members, and nowhere else', () => {
    const heads = groups.flatMap(({ tests }) => tests?.split(' ')[1] ?? []);
    const withPlace = heads.filter((prefix) => snippets.some((one) => one.prefix === prefix && hasPlaceForMembers(expand(one.body))));
    assert.deepEqual(withPlace, heads.filter((prefix) => snippets.some((one) => one.prefix === prefix && ['php', 'java'].includes(one.languages[0] ?? ''))));
  });
});

describe('names', () => {
  it('are put into paths', () => {
    assert.equal(pathFor('test/‹products›.test.{ext}', 'category', 'ts'), 'test/categories.test.ts');
    assert.equal(pathFor('src/test/java/‹Product›ControllerTest.{ext}', 'order_line', 'java'), 'src/test/java/OrderLineControllerTest.java');
  });

  it('are put into texts, in all their forms', () => {
    for (const prefix of ['rest-express-get', 'rest-express-list', 'test-express-get']) {
      const snippet = snippets.find((one) => one.prefix === prefix);
      assert.ok(snippet);
      const text = withName(expand(snippet.body), 'category');
      assert.match(text, /categories|Category/);
      assert.doesNotMatch(text, /product|categorys/i);
    }
  });

  it('are names in every language', () => {
    assert.deepEqual(['category', 'orderLine', 'order_line', 'a1'].filter(isName).length, 4);
    assert.deepEqual(['', 'Category', 'order-line', '1a', 'a b', '}'].filter(isName), []);
  });
});

describe('what completion suggests', () => {
  const library = { groups, snippets: snippets.map((one) => ({ ...one, text: '' })) };
  const prefixesAt = (before: string, hidden: readonly string[] = [], language = 'typescript'): string[] => suggested(library, { language, file: 'orders.ts', before, hidden }).snippets.map(({ prefix }) => prefix);

  it('is there in all languages that there are snippets for', () => {
    assert.deepEqual([...snippetLanguages].sort(), [...new Set(snippets.flatMap(({ languages }) => languages))].sort());
  });

  it('is what may be meant by the beginning, in the language of the file', () => {
    assert.ok(prefixesAt('  rest').includes('rest-express-get'));
    assert.ok(prefixesAt('restget').includes('rest-express-get'), 'a shortened prefix');
    assert.ok(prefixesAt('exp').includes('rest-express-get'), 'a word of it');
    assert.deepEqual(prefixesAt('rest-express-g').filter((prefix) => prefix !== 'rest-express-get'), []);
    assert.ok(!prefixesAt('rest').some((prefix) => prefix.startsWith('rest-flask')));
    assert.equal(suggested(library, { language: 'typescript', file: 'orders.ts', before: '  if (a) rest-ex', hidden: [] }).typed, 'rest-ex');
  });

  it('is nothing behind a dot, and in the midst of a calculation', () => {
    assert.deepEqual(prefixesAt('  res.rest'), []);
    assert.deepEqual(prefixesAt('  const rest = all-r'), []);
    assert.deepEqual(prefixesAt('  $rest', [], 'php'), []);
  });

  it('leaves out what the user hides: groups, beginnings, all', () => {
    const all = prefixesAt('r');
    const withoutExpress = prefixesAt('r', ['express']);
    assert.ok(withoutExpress.length > 0 && withoutExpress.length < all.length && !withoutExpress.some((prefix) => prefix.startsWith('rest-express-')));
    assert.ok(!prefixesAt('', ['rest-*']).some((prefix) => prefix.startsWith('rest-')));
    assert.ok(prefixesAt('', ['rest-*']).some((prefix) => prefix.startsWith('db-')));
    assert.deepEqual(prefixesAt('', ['*']), []);
  });
});
