/** Lowering never throws, keeps what is whole in broken text, and gives exact ranges. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionNode, Module, Node } from '../../src/analysis/ir.ts';
import { javascript } from '../../src/analysis/languages/javascript.ts';
import { readSections } from './blocks.ts';
import { printModule } from './print.ts';
import { walk } from './walk.ts';

const folder = import.meta.dirname;
const shop = readFileSync(join(folder, 'shop.txt'), 'utf8');

function lower(text: string, path = 'program.ts'): Module {
  return javascript.lower(text, path);
}

function nodesOf(module: Module): Node[] {
  return [...walk(module.body, [])].map(({ node }) => node);
}

function functionsOf(module: Module): FunctionNode[] {
  return nodesOf(module).flatMap((node) => (node.kind === 'function' && node !== module.body ? [node] : []));
}

/** A function that must survive whatever stands behind it. */
const whole = 'export function whole(a) { return a; }\n';

function assertKeepsWhole(text: string, path = 'program.ts'): Module {
  const module = lower(whole + text, path);
  assert.match(printModule(module), /^exports\.whole = whole := function whole\(a\)\n {2}return a$/m);
  return module;
}

describe('lowering of broken text', () => {
  it('reads the whole sample without errors', () => { assert.deepEqual(lower(shop).errors, []); });

  it('keeps the functions above, wherever the text ends', () => {
    const all = functionsOf(lower(shop));
    assert.ok(all.length > 15);
    for (let end = 0; end < shop.length; end += 50) {
      const kept = new Map(functionsOf(lower(shop.slice(0, end))).map((node) => [`${node.name} ${String(node.range.start)}`, node.range.end]));
      for (const { name, range } of all) {
        if (range.end < end) assert.equal(kept.get(`${name} ${String(range.start)}`), range.end, `${name}, text cut at ${String(end)}`);
      }
    }
  });

  it('keeps the functions around, wherever characters are missing', () => {
    for (let start = 100; start < shop.length; start += 50) lower(shop.slice(0, start) + shop.slice(start + 7));
  });

  it('keeps the functions behind an unfinished statement', () => {
    const printed = printModule(lower('const a = req.\n\nfunction f() { return 1; }\nfunction g( { }\nfunction h() { return 2; }\n'));
    assert.match(printed, /function f\(\)\n {2}return 1/);
    assert.match(printed, /function h\(\)\n {2}return 2/);
  });

  it('tells where the errors are', () => {
    const text = 'const a = ;\nf(1);';
    const { errors } = lower(text);
    assert.ok(errors.length > 0);
    for (const { start, end } of errors) assert.ok(start >= 0 && end <= text.length && start <= end);
  });

  const fragments = [
    '@', 'class { #', 'import', 'export {', 'export * from', 'for (', 'for (const a of', 'switch (a) { case', 'try { } catch (', '`${', '"', '/*',
    'a?.', 'a[', 'new.', 'import.', 'class A { constructor(private', 'class A extends', 'enum A {', 'namespace A {', 'const {', 'const [',
    '({ a = 1 })', '[...', '<a b={', 'x as', 'import x = require(', 'export =', 'abstract class A { abstract', 'type A =', '({ get', 'if (a) else',
    'super(', 'class A { @dec', 'a++ ++', '1 = 2', '[a, b()] = c', '({a: 1} = c)', '#x in', 'for (f() of a) {}', 'f()++', 'x.#', 'const x: A. = 1',
    'let a: import("', 'function f(a,,b){}', '}', ')', 'declare global { var x: string }', 'var a, = 3', 'let let = 1', 'for (let of', 'await using',
  ];
  for (const path of ['program.ts', 'program.js', 'program.tsx']) {
    it(`keeps a function above every fragment in ${path}`, () => { for (const text of fragments) assertKeepsWhole(text, path); });
  }
});

describe('lowering of unusual text', () => {
  it('reads a hashbang, a byte order mark, and all line ends', () => {
    assert.equal(printModule(lower('#!/usr/bin/env node\na();')), '@a()');
    assert.equal(printModule(lower('\uFEFFa();\r\nb();\rc();\u2028d();')), '@a()\n@b()\n@c()\n@d()');
  });

  it('reads the comments of HTML in scripts', () => {
    assert.deepEqual(lower('<!-- old\na();\n--> older\n', 'program.js').errors, []);
  });

  it('reads type annotations in a .js file, and comparisons there as such', () => {
    assert.equal(printModule(lower('const a: number = <any>b;', 'program.js')), 'a: number := @b');
    assert.equal(printModule(lower('f(a < b, c > (d));', 'program.js')), '@f(less(@a, @b), greater(@c, @d))');
  });

  it('reads lone surrogates, NUL, and an empty file', () => {
    assertKeepsWhole('const a = "\uD800\0"; `\uDC00${a}`; \0 \uD800');
    assert.equal(printModule(lower('')), '');
  });

  it('reads huge lines and long lists', () => {
    assertKeepsWhole(`const a = "${'x'.repeat(900_000)}";`);
    assertKeepsWhole(`const a = [${'{ b: 1 },'.repeat(5000)}];`);
    assertKeepsWhole('a();'.repeat(20_000));
  });
});

describe('lowering of deep nests', () => {
  it('loses no term of a sum of 5,000', () => {
    for (const operator of [' + ', ' && ', ' * ']) {
      const module = assertKeepsWhole(`const s = ${Array<string>(5000).fill('term').join(operator)};`);
      assert.deepEqual(module.errors, []);
      const terms = nodesOf(module).filter((node) => node.kind === 'global' && node.name === 'term');
      assert.equal(terms.length, 5000);
      assert.deepEqual(terms.map(({ range }) => range.start), terms.map((_, index) => whole.length + 10 + index * (4 + operator.length)));
    }
  });

  const nests: Record<string, string> = {
    'parentheses': `${'('.repeat(5000)}a${')'.repeat(5000)}`, 'lists': `${'['.repeat(2000)}a${']'.repeat(2000)}`,
    'calls': `${'f('.repeat(1000)}a${')'.repeat(1000)}`, 'a chain of calls': `a${'.b()'.repeat(5000)}`, 'blocks': '{'.repeat(3000) + '}'.repeat(3000),
    'functions': 'function f(){'.repeat(600) + '}'.repeat(600), 'templates': '`${'.repeat(1000) + '}`'.repeat(1000),
    'else if': Array<string>(2000).fill('if (a) { b() }').join(' else '), 'patterns': `const ${'{a:'.repeat(1000)}b${'}'.repeat(1000)} = c`,
    'not': `${'!'.repeat(9000)}a`, 'ternaries': `${'a ? b : '.repeat(9000)}a`, 'arrows': `${'a => '.repeat(9000)}a`, 'assignments': `${'a = '.repeat(3000)}b`,
    'types': `type A = ${'B<'.repeat(3000)}`, 'operators that differ': `s = ${Array<string>(4000).fill('a').join(' + b - ')}`,
  };
  for (const [name, text] of Object.entries(nests)) {
    it(`survives ${name}`, () => {
      const module = assertKeepsWhole(`${text};\n`);
      assert.ok(module.errors.length > 0 || printModule(module).includes('TooDeep'), 'what was cut out is told');
      assert.match(printModule(lower(`${text};\n\nfunction behind() {}\n`)), /function behind\(\)/);
    });
  }
});

describe('ranges', () => {
  const pages = ['common.md', 'javascript-only.md'].flatMap((page) => readSections(readFileSync(join(folder, page), 'utf8')));
  const texts = [{ title: 'shop', language: 'ts', text: shop }, ...pages.flatMap(({ title, programs }) => programs.filter(({ language }) => /^[jt]sx?$/.test(language)).map((program) => ({ title, ...program })))];

  it('of every node lie within those of the functions around it', () => {
    for (const { title, language, text } of texts) {
      for (const { node, around } of walk(lower(text, `program.${language}`).body, [])) {
        const { range } = node;
        assert.ok(range.start <= range.end, `${title}: ${node.kind}`);
        for (const outer of around) {
          // Decorators stand before what they decorate; a default export's `export default` is part of what is assigned.
          assert.ok(outer.range.start <= range.start && range.end <= outer.range.end, `${title}: ${node.kind} ${text.slice(range.start, range.end)}`);
        }
      }
    }
  });

  it('of constants, names and calls cover their source', () => {
    let seen = 0;
    for (const { title, language, text } of texts) {
      for (const node of nodesOf(lower(text, `program.${language}`))) {
        const source = text.slice(node.range.start, node.range.end);
        if (node.kind === 'global' && node.name !== 'globalThis') assert.equal(source, node.name, title);
        if (node.kind === 'module') assert.ok(source.includes(node.specifier), title);
        if (node.kind === 'call' && node.form === 'call' && !source.startsWith('...')) assert.ok(source.endsWith(')'), `${title}: ${source}`);
        if (node.kind === 'text') assert.ok(/^`.*`$/s.test(source), title);
        seen += 1;
      }
    }
    assert.ok(seen > 1000);
  });

  it('of template parts are their characters, of strings the literal with its quotes', () => {
    const text = 'f(`a${b}\\n${ c }`, "d");';
    const constants = nodesOf(lower(text)).filter((node) => node.kind === 'constant');
    assert.deepEqual(constants.map(({ range }) => text.slice(range.start, range.end)), ['a', '\\n', '"d"']);
    const holes = nodesOf(lower(text)).filter((node) => node.kind === 'global');
    assert.deepEqual(holes.map(({ range }) => text.slice(range.start, range.end)), ['f', 'b', 'c']);
  });

  it('of a destructured member are its property', () => {
    const text = 'const { a, b: { c = 1 } } = d();';
    const slices = nodesOf(lower(text)).flatMap((node) =>
      (node.kind === 'assign' || node.kind === 'member' ? [`${node.kind} ${text.slice(node.range.start, node.range.end)}`] : []));
    assert.deepEqual(slices, ['assign d()', 'assign a', 'member a', 'assign c = 1', 'member c', 'member b']);
  });

  it('are those of the file, with a byte order mark and Windows line ends', () => {
    const text = '\uFEFFf();\r\nconst a = `x\r\n${ b }`;\r\n';
    for (const node of nodesOf(lower(text))) {
      const source = text.slice(node.range.start, node.range.end);
      if (node.kind === 'global') assert.equal(source, node.name);
      if (node.kind === 'constant') assert.equal(source, 'x\r\n');
    }
  });
});
