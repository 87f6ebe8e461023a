/** Lowering of Python never throws, keeps what is whole in broken text, and gives exact ranges. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionNode, Module, Node } from '../../src/analysis/ir.ts';
import { languages } from '../analyzer.ts';
import { readSections } from './blocks.ts';
import { printModule } from './print.ts';
import { walk } from './walk.ts';

const folder = import.meta.dirname;
const shop = readFileSync(join(folder, 'shop-python.txt'), 'utf8');

function lower(text: string): Module {
  const python = languages.find(({ id }) => id === 'python');
  assert.ok(python);
  return python.lower(text, 'program.py');
}

function nodesOf(module: Module): Node[] {
  return [...walk(module.body, [])].map(({ node }) => node);
}

function functionsOf(module: Module): FunctionNode[] {
  return nodesOf(module).flatMap((node) => (node.kind === 'function' && node !== module.body ? [node] : []));
}

/** A function that must survive whatever stands behind it. */
const whole = 'def whole(a):\n    return a\n\n';

function assertKeepsWhole(text: string): Module {
  const module = lower(whole + text);
  assert.match(printModule(module), /^whole :?= function whole\(a\)\n {2}return a$/m);
  return module;
}

describe('lowering of broken Python', () => {
  it('reads the whole sample without errors', () => { assert.deepEqual(lower(shop).errors, []); });

  it('keeps nearly all functions that end above the place where the text ends', () => {
    const all = functionsOf(lower(shop));
    assert.ok(all.length > 15);
    let lost = 0;
    let seen = 0;
    for (let end = 0; end < shop.length; end += 100) {
      const kept = new Set(functionsOf(lower(shop.slice(0, end))).map((node) => `${node.name} ${String(node.range.start)}`));
      for (const { name, range } of all) {
        if (range.end >= end) continue;
        seen += 1;
        if (!kept.has(`${name} ${String(range.start)}`)) lost += 1;
      }
    }
    assert.ok(seen > 150 && lost <= seen * 0.02, `${String(lost)} of ${String(seen)} are lost`);
  });

  it('throws for no text in which characters are missing', () => {
    for (let start = 0; start < shop.length; start += 100) lower(shop.slice(0, start) + shop.slice(start + 7));
  });

  it('keeps the functions behind an unfinished statement', () => {
    for (const unfinished of ['a = req.', 'a = f(', 'if a', 'x = [', 'for a in', 'return f"{', 'import', 'from a import', '@', 'def g(', 'class A(']) {
      const printed = printModule(lower(`def f():\n    return 1\n\n${unfinished}\n\ndef h():\n    return 2\n`));
      assert.match(printed, /function f\(\)\n {2}return 1/, unfinished);
      assert.match(printed, /function h\(\)\n {2,4}return 2/, unfinished);
    }
  });

  it('tells where the errors are', () => {
    const text = 'a = )\nf(1)\n';
    const { errors } = lower(text);
    assert.ok(errors.length > 0);
    for (const { start, end } of errors) assert.ok(start >= 0 && end <= text.length && start <= end);
  });

  const fragments = [
    '@', 'class', 'class A(', 'import', 'from . import (', 'from x import', 'for a in', 'for', 'while', 'with open(x) as', 'try:', 'try:\n    a\nexcept', 'match a:\n    case', 'match a:\n    case {"a":',
    'f"{', 'f"{a:{', '"""', 'a.', 'a[', 'a[1:', 'lambda', 'lambda x', 'def f(', 'def f(a:', 'def f(*', 'async', 'async def', 'await', 'yield', '(', '[x for', '{a:', '{**', 'f(**', 'f(a=', 'a, *',
    'global', 'nonlocal', 'del', 'assert', 'raise', 'raise a from', 'return', 'x: ', 'x := 1', 'if (a :=', 'not', 'a if b', 'a if b else', 'print "a"', 'exec "a"', 'type X =', 'a <', 'a not', 'a is', '1 = 2', '*a = b', 'f() = 1', ')', '}', '    indented',
    '\tdef f():\n  pass', 'else:', 'elif a:', 'except:', 'finally:', 'case 1:', 'class A:\ndef f(): pass', 'class A:\n    x:', 'class A:\n    @', '\\', '$', '?', '`a`', '<>',
  ];
  it('keeps a function above every fragment', () => { for (const text of fragments) assertKeepsWhole(text); });
});

describe('lowering of unusual Python', () => {
  it('reads a hashbang, a byte order mark, and all line ends', () => {
    assert.equal(printModule(lower('#!/usr/bin/env python3\na()')), '@a()');
    assert.equal(printModule(lower('\uFEFFa()\r\nb()\r\n')), '@a()\n@b()');
  });

  it('reads lone surrogates, NUL, and an empty file', () => {
    assertKeepsWhole('a = "\uD800\0"\nf"\uDC00{a}"\n\0');
    assert.equal(printModule(lower('')), '');
  });

  it('reads huge lines and long lists', () => {
    assertKeepsWhole(`a = "${'x'.repeat(900_000)}"`);
    assertKeepsWhole(`a = [${'{"b": 1},'.repeat(5000)}]`);
    assertKeepsWhole('a()\n'.repeat(20_000));
  });

  it('does not throw for deep nests', () => {
    for (const text of [
      `a = ${'('.repeat(3000)}1${')'.repeat(3000)}`, `a = ${'['.repeat(2000)}${']'.repeat(2000)}`, `a${'.b()'.repeat(3000)}`, `a = ${Array<string>(3000).fill('b').join(' + ')}`,
      `a = ${'not '.repeat(3000)}b`, `a = ${'lambda: '.repeat(2000)}b`, `${'f('.repeat(1000)}${')'.repeat(1000)}`, Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}if a:`).join('\n'),
    ]) assertKeepsWhole(`${text}\n`);
  });
});

describe('ranges in Python', () => {
  const pages = ['common.md', 'python-only.md'].flatMap((page) => readSections(readFileSync(join(folder, page), 'utf8')));
  const texts = [{ title: 'shop', text: shop }, ...pages.flatMap(({ title, programs }) => programs.filter(({ language }) => language === 'py').map(({ text }) => ({ title, text })))];

  it('of every node lie within those of the functions around it', () => {
    for (const { title, text } of texts) {
      for (const { node, around } of walk(lower(text).body, [])) {
        assert.ok(node.range.start <= node.range.end, `${title}: ${node.kind}`);
        if (around.some(({ decorators }) => decorators.includes(node))) continue;
        for (const outer of around) {
          const isDecorated = outer.decorators.some(({ range }) => range.start <= node.range.start && node.range.end <= range.end);
          assert.ok(isDecorated || (outer.range.start <= node.range.start && node.range.end <= outer.range.end) || isOfDataClass(outer), `${title}: ${node.kind} ${text.slice(node.range.start, node.range.end)}`);
        }
      }
    }
  });

  it('of constants, names and calls cover their source', () => {
    let seen = 0;
    for (const { title, text } of texts) {
      for (const node of nodesOf(lower(text))) {
        const source = text.slice(node.range.start, node.range.end);
        if (node.kind === 'global' && node.name !== 'globalThis') assert.equal(source, node.name, title);
        if (node.kind === 'text') assert.ok(/^f?['"].*['"]$/is.test(source), title);
        seen += 1;
      }
    }
    assert.ok(seen > 500);
  });

  it('are those of the file, with a byte order mark, Windows line ends and characters of two units', () => {
    const text = '\uFEFFf("😀")\r\na = f"x{ b }"\r\n';
    for (const node of nodesOf(lower(text))) {
      if (node.kind === 'global') assert.equal(text.slice(node.range.start, node.range.end), node.name);
    }
  });
});

/** What the constructor of a data class does is written nowhere. */
function isOfDataClass({ name, parameters }: FunctionNode): boolean {
  return name === 'constructor' && parameters.length > 0;
}
