/** Lowering of PHP never throws, keeps what is whole in broken text, and gives exact ranges. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionNode, Module, Node } from '../../src/analysis/ir.ts';
import { languages } from '../analyzer.ts';
import { readSections } from './blocks.ts';
import { printModule } from './print.ts';
import { walk } from './walk.ts';

const folder = import.meta.dirname;
const shop = readFileSync(join(folder, 'shop-php.txt'), 'utf8');

function lower(text: string, path = 'program.php'): Module {
  const php = languages.find(({ id }) => id === 'php');
  assert.ok(php);
  return php.lower(text, path);
}

function nodesOf(module: Module): Node[] {
  return [...walk(module.body, [])].map(({ node }) => node);
}

function functionsOf(module: Module): FunctionNode[] {
  return nodesOf(module).flatMap((node) => (node.kind === 'function' && node !== module.body ? [node] : []));
}

/** A function that must survive whatever stands behind it. */
const whole = '<?php\nfunction whole($a) { return $a; }\n';

describe('lowering of broken PHP', () => {
  it('reads the whole sample without errors', () => { assert.deepEqual(lower(shop).errors, []); });

  it('keeps the functions and methods above, wherever the text ends', () => {
    const named = (module: Module): FunctionNode[] => functionsOf(module).filter(({ name }) => name !== '');
    const all = named(lower(shop));
    assert.ok(all.length > 9);
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
    // The parser gives up a class whose end it cannot see only where it can make nothing of its beginning.
    assert.ok(lost.length * 10 < kept, lost.join('\n'));
  });

  it('reads text of which characters are missing', () => {
    for (let start = 0; start < shop.length; start += 30) lower(shop.slice(0, start) + shop.slice(start + 7));
  });

  it('keeps the functions around an unfinished statement', () => {
    const printed = printModule(lower('<?php\nfunction f() { return 1; }\n$a = $req->\n\nfunction h() { return 2; }\nsink($a);\n'));
    assert.match(printed, /function f\(\)\n {2}return 1/);
    assert.match(printed, /function h\(\)\n {2}return 2/);
    assert.match(printed, /@sink\(a\)/);
  });

  it('tells where the errors are', () => {
    const text = '<?php $a = ;\nf(1);';
    const { errors } = lower(text);
    assert.ok(errors.length > 0);
    for (const { start, end } of errors) assert.ok(start >= 0 && end <= text.length && start <= end);
  });

  it('keeps a function above every fragment', () => {
    const fragments = [
      '$', '$a->', '$a[', '$a?->', 'A::', 'new', 'new class', 'use', 'use A\\{', 'namespace', 'class', 'class A {', 'class A extends', 'class A { public', 'class A { use',
      'enum A: string { case', 'interface', 'trait T {', 'function', 'function f(', 'function f(&$', 'fn', 'fn(', 'fn($a) =>', 'function() use (', 'match ($a) {', 'match (',
      'switch ($a) { case', 'foreach ($a as', 'foreach ($a as $k =>', 'foreach', 'for (;', 'while (', 'do {', 'if ($a):', 'if ($a) else', 'try {', 'try { } catch (', '"', '"$a[', '"{$', "'",
      '<<<A', '<<<A\n$a', '`', '/*', '?>', '?><?=', '<?= $a, $b ?>', 'list(', '[$a, ', '$$', '${', 'static', 'global', 'echo', 'unset(', 'isset(', 'compact(', 'extract(', 'define(',
      'settype(', 'call_user_func(', '#[', '#[A(', 'declare(', 'goto', '@', '&', '...', 'f(...', 'f(a:', 'break 99;', 'continue x;', 'return', 'throw', 'yield', 'include', '(int)', '|>', '}', ')', '__halt_compiler(); x',
    ];
    for (const text of fragments) assert.match(printModule(lower(whole + text)), /^whole :?= function whole\(a\)\n {2}return a$/m, text);
  });
});

describe('lowering of unusual PHP', () => {
  it('reads a hashbang, a byte order mark, and all line ends', () => {
    assert.equal(printModule(lower('#!/usr/bin/env php\n<?php a();')).split('\n').at(-1), '@a()');
    assert.equal(printModule(lower('\uFEFF<?php\r\na();\r\nb();')).split('\n').slice(-2).join(' '), '@a() @b()');
  });

  it('reads text without PHP', () => { assert.equal(printModule(lower('<b>hi</b>')), '@echo("<b>hi</b>")'); });

  it('reads nests and chains of any depth', () => {
    for (const text of ['(', '[', 'f(', '{', 'if (1) {', 'fn() => ', '!', '$a . ', '$a->b->', 'class { function f() { new ']) {
      assert.doesNotThrow(() => lower(`<?php ${text.repeat(3000)}`), text);
    }
    assert.doesNotThrow(() => lower(`<?php $a = ${'1 . '.repeat(3000)}1;`));
  });

  it('sends what templates do not escape', () => {
    assert.equal(printModule(lower('<b>{!! $name !!}</b>{{ $other }}{{-- {!! $no !!} --}}', 'a.blade.php')), '@echo("<b>")\n@echo(@$name)\n@echo("</b>{{ $other }}                     ")');
    assert.equal(printModule(lower('{{ user.name|raw }}{{ other }}{# {{ no|raw }} #}', 'a.twig')), '@echo(@raw(add(@user, @name)))\n@echo("{{ other }}                  ")');
  });
});

describe('ranges in PHP', () => {
  const pages = ['common.md', 'php-only.md'].flatMap((page) => readSections(readFileSync(join(folder, page), 'utf8')));
  const programs = [shop, ...pages.flatMap(({ programs: all }) => all.filter(({ language }) => language === 'php').map(({ text }) => text))];

  it('lie in the text, and children start in or behind their parents', () => {
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

  it('tell what a variable is called where it is written', () => {
    const { body } = lower('<?php $one = 1; f($one);');
    const uses = nodesOf({ body, exports: body.variables[0] ?? assert.fail(), errors: [] }).filter((node) => node.kind === 'variable');
    assert.deepEqual(uses.map(({ range }) => [range.start, range.end]), [[6, 10], [18, 22]]);
  });
});
