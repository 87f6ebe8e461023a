/**
 * What the analysis of large and twisted code costs: it ends, still finds what stands at the end, and its work grows as the code
 * does. Work is counted in evaluations of nodes, never in time.
 */
import assert from 'node:assert/strict';
import { createAnalyzer, type Analysis } from '../src/analysis/analyze.ts';
import { languages, workspaceOf } from './analyzer.ts';
import { injectionCatalog } from './flow-catalog.ts';

interface Shape {
  readonly name: string;
  readonly size: number;
  /** Code of a size that has one `sink(found)` to be found, in its last lines. */
  readonly code: (size: number) => string;
  /** Too deep to be followed to its end: to say so is enough. */
  readonly mayBeIncomplete?: true;
}

const times = (size: number, line: (index: number) => string): string => Array.from({ length: size }, (_, index) => line(index)).join('\n');
const planted = 'const found = source();\nsink(found);';

const shapes: readonly Shape[] = [
  { name: 'branches one behind the other', size: 5_000, code: (size) => `function f(x) {\nlet text = 'a';\n${times(size, (n) => `if (x.a${n}) text = 'b${n}';`)}\n${planted}\n}` },
  { name: 'branches that each change the data', size: 500, code: (size) => `function f(x) {\nlet found = source();\n${times(size, (n) => `if (x.a${n}) found = found + 'b${n}';`)}\nsink(found);\n}` },
  { name: 'checks that each leave', size: 1_000, code: (size) => `function f(x) {\nconst found = source();\n${times(size, (n) => `if (x.a${n} > ${n}) return ${n};`)}\nsink(found);\n}` },
  { name: 'nested branches', size: 15, mayBeIncomplete: true, code: (size) => `function f(x) {\n${times(size, (n) => `if (x.a${n}) {`)}\n${planted}\n${'}\n'.repeat(size)}}` },
  { name: 'nested functions', size: 15, mayBeIncomplete: true, code: (size) => `${times(size, (n) => `function f${n}(x) {`)}\n${planted}\n${'}\n'.repeat(size)}` },
  { name: 'nested calls', size: 15, mayBeIncomplete: true, code: (size) => `const found = ${'String(\n'.repeat(size)}source()\n${')\n'.repeat(size)};\nsink(found);` },
  { name: 'nested callbacks', size: 20, mayBeIncomplete: true, code: (size) => `${times(size, (n) => `list.forEach((a${n}) => {`)}\n${planted}\n${'});\n'.repeat(size)}` },
  { name: 'nested lists', size: 15, mayBeIncomplete: true, code: (size) => `const list = ${'[\n'.repeat(size)}source()${']\n'.repeat(size)};\n${planted}` },
  { name: 'functions that call the next', mayBeIncomplete: true, size: 1_000, code: (size) => `${times(size, (n) => `function f${n}(x) { return f${n + 1}(x); }`)}\nfunction f${size}(x) { return x; }\n${planted}` },
  { name: 'functions that call the one before', mayBeIncomplete: true, size: 1_000, code: (size) => `function f0(x) { return x; }\n${times(size, (n) => `function f${n + 1}(x) { return f${n}(x); }`)}\nconst found = f${size}(source());\nsink(found);` },
  { name: 'functions that call the next twice', mayBeIncomplete: true, size: 20, code: (size) => `${times(size, (n) => `function f${n}(x) { return f${n + 1}(x) + f${n + 1}(x); }`)}\nfunction f${size}(x) { return x; }\nconst found = f0(source());\nsink(found);` },
  { name: 'functions that call the next with functions', size: 12, code: (size) => `${times(size, (n) => `function f${n}(x) { f${n + 1}(() => x()); f${n + 1}(() => x()); }`)}\nfunction f${size}(x) { x(); }\nf0(() => 1);\n${planted}` },
  { name: 'functions in a ring', mayBeIncomplete: true, size: 100, code: (size) => `${times(size, (n) => `function f${n}(x) { return x.a ? x : f${(n + 1) % size}(x); }`)}\nconst found = f0(source());\nsink(found);` },
  { name: 'functions that all call each other', size: 10, code: (size) => `${times(size, (n) => `function f${n}(x) { ${Array.from({ length: size }, (_, m) => `f${m}(x);`).join(' ')} }`)}\nf0(source());\n${planted}` },
  { name: 'elements of a literal', size: 2_500, code: (size) => `const list = [\n${times(size, (n) => `'a${n}',`)}\nsource()];\nconst found = list[${size}];\nsink(found);` },
  { name: 'members of a literal', size: 2_500, code: (size) => `const all = {\n${times(size, (n) => `a${n}: { b: ${n} },`)}\nlast: source() };\nconst found = all.last;\nsink(found);` },
  { name: 'concatenations', size: 1_000, code: (size) => `let found = '';\n${times(size, (n) => `found += 'a${n}' + source();`)}\nsink(found);` },
  { name: 'concatenations in a loop', size: 100, code: (size) => `let found = '';\nfor (const one of list) {\n${times(size, (n) => `found += one.a${n};`)}\nfound += source();\n}\nsink(found);` },
  { name: 'variables that pass data on in a loop', size: 100, code: (size) => `let a0 = 1;\n${times(size, (n) => `let a${n + 1} = 1;`)}\nfor (const one of list) {\n${times(size, (n) => `a${n + 1} = a${n};`)}\na0 = source();\n}\n${planted}` },
  { name: 'chains of members', size: 40, mayBeIncomplete: true, code: (size) => `const found = source()\n${'.a\n'.repeat(size)};\nsink(found);` },
  { name: 'chains of calls', size: 15, mayBeIncomplete: true, code: (size) => `const found = source()\n${'.trim()\n'.repeat(size)};\nsink(found);` },
  { name: 'cases of a switch', size: 2_500, code: (size) => `function f(x) {\nlet found = 'a';\nswitch (x) {\n${times(size, (n) => `case ${n}: found = 'b${n}'; break;`)}\ndefault: found = source();\n}\nsink(found);\n}` },
  { name: 'cases that fall through', size: 2_500, code: (size) => `function f(x) {\nlet found = 'a';\nswitch (x) {\n${times(size, (n) => `case ${n}: found += 'b${n}';`)}\ndefault: found += source();\n}\nsink(found);\n}` },
  { name: 'loops one behind the other', size: 500, code: (size) => `let found = '';\n${times(size, (n) => `for (const one of list${n}) found += one;`)}\nfound += source();\nsink(found);` },
  { name: 'nested loops', size: 15, code: (size) => `let found = 'a', b = 'b';\n${times(size, (n) => `for (const a${n} of list) { found += b; b += a${n};`)}\nfound += source();\n${'}\n'.repeat(size)}\nsink(found);` },
  { name: 'try statements', size: 500, code: (size) => `let found = 'a';\n${times(size, (n) => `try { found = g${n}(); } catch (error) { found = 'b'; }`)}\nfound = source();\nsink(found);` },
  { name: 'handlers', size: 300, code: (size) => `const kept = {};\n${times(size, (n) => `handler((request) => { kept.a${n} = request.body; });`)}\n${planted}` },
  { name: 'classes that extend the one before', mayBeIncomplete: true, size: 100, code: (size) => `class A0 { get() { return source(); } }\n${times(size, (n) => `class A${n + 1} extends A${n} { m${n}() { return this.get(); } }`)}\n${planted}` },
  { name: 'closures that capture each other', mayBeIncomplete: true, size: 100, code: (size) => `const f0 = () => source();\n${times(size, (n) => `const f${n + 1} = () => f${n}();`)}\nconst found = f${size}();\nsink(found);` },
];

describe('the work of the analysis', function () {
  this.timeout(10_000);
  for (const { name, size, code, mayBeIncomplete } of shapes) {
    it(`grows with ${name} as they do`, () => {
      const texts = [code(size), code(2 * size)] as const;
      const [small, large] = [analyze(texts[0]), analyze(texts[1])];
      for (const [text, { findings, isIncomplete }] of [[texts[0], small], [texts[1], large]] as const) {
        if (isIncomplete && mayBeIncomplete) continue;
        assert.equal(isIncomplete, undefined);
        const found = findings.map(({ range }) => text.slice(range.start, range.end));
        assert.deepEqual(found, ['found']);
      }
      const longer = texts[1].length / texts[0].length;
      const ratio = (large.work ?? Infinity) / (small.work ?? 0);
      assert.ok(ratio <= 1.3 * longer, `code ${longer.toFixed(1)} times as long takes ${ratio.toFixed(1)} times the work (${small.work}, ${large.work})`);
    });
  }

  it('has an end for patterns of the program that take for ever', () => {
    for (const pattern of ['^(?:(?:[^ ]*|b)*a*)*$', `^${'.*'.repeat(20)}!$`]) {
      const { findings } = analyze(`const found = source();\nif (/${pattern}/.test(found)) sink('a');\nsink(found);`);
      assert.equal(findings.length, 1, pattern);
    }
  });

  for (const [name, open, close] of [['branches', 'if (x) {', '}'], ['loops', 'for (const one of list) {', '}'], ['functions', 'function f() {', '}'], ['calls', 'f(', ')'], ['lists', '[', ']'], ['callbacks', 'f(() => {', '})']] as const) {
    it(`has an end for ${name} nested 300 and 3,000 deep, and finds what stands behind them`, () => {
      for (const depth of [300, 3_000]) {
        const { findings } = analyze(`${`${open}\n`.repeat(depth)}${`${close}\n`.repeat(depth)};\n${planted}`);
        assert.equal(findings.length, 1, `${depth} deep`);
      }
    });
  }
});

describe('the analysis of files that import each other in a ring', () => {
  for (const size of [2, 20, 200]) {
    it(`has an end for ${size} files, and finds what goes from one to the next`, () => {
      const texts = new Map(Array.from({ length: size }, (_, n) => {
        const next = (n + 1) % size;
        return [`f${n}.js`, `import { f${next} as next } from './f${next}';\nexport function f${n}(x) {\n  sink(x);\n  return next(x);\n}\n`];
      }));
      texts.set('start.js', "import { f0 } from './f0';\nf0(source());\n");
      const workspace = workspaceOf(texts, injectionCatalog);
      for (const path of ['f0.js', 'f1.js']) assert.equal(workspace.findingsIn(path).length, 1, path);
    });
  }
});

describe('what is too much to be followed in other files', () => {
  const files = `exports.work = (x) => {\nlet sum = 0;\n${times(8_000, (n) => `sum += x.a${n};`)}\nreturn sum;\n};\nexports.isPathInside = (folder, path) => folder.holds(path);\nexports.isReady = (path) => path.isReady;\n`;
  const page = (check: string): string => `const fs = require('fs');
const files = require('./files');
module.exports = function show(req, res) {
  const { file } = req.query;
  files.work(res);
  if (!files.${check}) return;
  fs.readFile(file, (error, text) => res.end(text));
};
`;

  it('is a check where its name says so, and else may be anything', function () {
    this.timeout(60_000);
    const workspace = workspaceOf(new Map([['files.js', files], ['inside.js', page("isPathInside('/srv', file)")], ['ready.js', page('isReady(file)')]]));
    const found = (path: string): readonly string[] => workspace.findingsIn(path).map(({ rule }) => rule).filter((rule) => rule === 'path-traversal');
    assert.deepEqual([found('inside.js'), found('ready.js')], [[], ['path-traversal']]);
  });
});

function analyze(text: string): Analysis {
  const analysis = createAnalyzer(injectionCatalog, languages).analyze({ path: 'large.js', text });
  assert.equal(analysis.skipped, undefined);
  return analysis;
}
