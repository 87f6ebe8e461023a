/** Lowering of Java never throws, keeps what is whole in broken text, and gives exact ranges. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionNode, Module, Node } from '../../src/analysis/ir.ts';
import { languages } from '../analyzer.ts';
import { readSections } from './blocks.ts';
import { printModule } from './print.ts';
import { walk } from './walk.ts';

const folder = import.meta.dirname;
const shop = readFileSync(join(folder, 'shop-java.txt'), 'utf8');

function lower(text: string, path = 'program.java'): Module {
  const java = languages.find(({ id }) => id === 'java');
  assert.ok(java);
  return java.lower(text, path);
}

function nodesOf(module: Module): Node[] {
  return [...walk(module.body, [])].map(({ node }) => node);
}

function functionsOf(module: Module): FunctionNode[] {
  return nodesOf(module).flatMap((node) => (node.kind === 'function' && node !== module.body ? [node] : []));
}

/** A method that must survive whatever stands behind it. */
const whole = 'class Whole {\n  int whole(int a) { return a; }\n}\n';

describe('lowering of broken Java', () => {
  it('reads the whole sample without errors', () => { assert.deepEqual(lower(shop).errors, []); });

  it('keeps most methods above, wherever the text ends', () => {
    const named = (module: Module): FunctionNode[] => functionsOf(module).filter(({ name }) => name !== '');
    const all = named(lower(shop));
    assert.ok(all.length > 12);
    const lost: string[] = [];
    let kept = 0;
    for (let end = 0; end < shop.length; end += 40) {
      const found = new Set(named(lower(shop.slice(0, end))).map(({ name, range }) => `${name} ${String(range.start)}`));
      for (const { name, range } of all) {
        if (range.end >= end) continue;
        if (found.has(`${name} ${String(range.start)}`)) kept += 1;
        else lost.push(`${name}, text cut at ${String(end)}`);
      }
    }
    assert.ok(lost.length * 10 < kept, lost.join('\n'));
  });

  it('reads text of which characters are missing', () => {
    for (let start = 0; start < shop.length; start += 30) lower(shop.slice(0, start) + shop.slice(start + 7));
  });

  it('keeps the methods around an unfinished statement', () => {
    const printed = printModule(lower('class A {\n  int f() { return 1; }\n  void g() {\n    a = request.\n  }\n  int h() { return 2; }\n}\n'));
    assert.match(printed, /function f\(\)\n\s+return 1/);
    assert.match(printed, /function h\(\)\n\s+return 2/);
  });

  it('tells where the errors are', () => {
    const text = 'class A { int a = ; }';
    const { errors } = lower(text);
    assert.ok(errors.length > 0);
    for (const { start, end } of errors) assert.ok(start >= 0 && end <= text.length && start <= end);
  });

  it('keeps a class above every fragment', () => {
    const fragments = [
      'class', 'class A', 'class A {', 'class A extends', 'class A implements B,', 'class A { public', 'class A { int', 'class A { int f', 'class A { int f(', 'class A { int f() {', 'class A { A(', 'class A { static {',
      'interface', 'interface A {', 'enum', 'enum A {', 'enum A { B,', 'enum A { B(', 'record', 'record A(', 'record A(int', '@', '@A(', '@A(b =', '@interface A {', 'import', 'import a.', 'import static', 'package',
      'class A { void f() { a.', 'class A { void f() { a[', 'class A { void f() { new', 'class A { void f() { new A(', 'class A { void f() { new int[', 'class A { void f() { a ->', 'class A { void f() { a::',
      'class A { void f() { switch (a) { case', 'class A { void f() { switch (a) { case B ->', 'class A { void f() { for (', 'class A { void f() { for (int i', 'class A { void f() { for (A a :',
      'class A { void f() { while (', 'class A { void f() { do {', 'class A { void f() { if (', 'class A { void f() { if (a) else', 'class A { void f() { try {', 'class A { void f() { try (', 'class A { void f() { try { } catch (',
      'class A { void f() { throw', 'class A { void f() { return', 'class A { void f() { yield', 'class A { void f() { break x', 'class A { void f() { (int', 'class A { void f() { a ?', 'class A { void f() { a instanceof',
      'class A { String s = "', 'class A { String s = """', "class A { char c = '", '/*', '//', '}', ')', '<', '#',
    ];
    for (const text of fragments) assert.match(printModule(lower(whole + text)), /method whole = function whole\(a: number\)\n\s+return a/, text);
  });
});

describe('lowering of unusual Java', () => {
  it('reads nests and chains of any depth', () => {
    for (const text of ['(', '{', 'a(', 'if (a) {', 'new A() { void f() { ', '() -> ', '!', 'a.b().', '"a" + ']) {
      assert.doesNotThrow(() => lower(`class A { void f() { x = ${text.repeat(3000)}`), text);
    }
    assert.doesNotThrow(() => lower(`class A { String a = ${'"a" + '.repeat(3000)}"a"; }`));
  });

  it('reads all line ends and a byte order mark', () => {
    assert.match(printModule(lower('\uFEFFclass A {\r\n  int f() { return 1; }\r}\r\n')), /function f\(\)\n\s+return 1/);
  });
});

describe('ranges in Java', () => {
  const pages = ['common.md', 'java-only.md'].flatMap((page) => readSections(readFileSync(join(folder, page), 'utf8')));
  const programs = [shop, ...pages.flatMap(({ programs: all }) => all.filter(({ language }) => language === 'java').map(({ text }) => text))];

  it('lie in the text', () => {
    for (const text of programs) {
      for (const { range } of nodesOf(lower(text))) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, text);
    }
  });

  it('stand at one place in the tree only', () => {
    for (const text of programs) {
      const nodes = nodesOf(lower(text));
      assert.equal(new Set(nodes).size, nodes.length, text);
    }
  });
});
