import assert from 'node:assert/strict';
import type { Finding } from '../src/analysis/finding.ts';
import { compareFindings, parseExpectations } from './expectations.ts';

const rules = ['sql-injection', 'missing-input-validation'];
const parse = (text: string) => parseExpectations(text, rules);

/** A finding of `rule` at the first occurrence of `at`, whose trace starts at `from`. */
function findingAt(text: string, rule: string, at: string, from?: string): Finding {
  const rangeOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const trace = from === undefined ? [] : [{ file: 'a.js', range: rangeOf(from), message: 'it enters' }];
  return { rule, severity: 'error', message: 'A sentence.', file: 'a.js', range: rangeOf(at), trace, fixes: [] };
}

const compare = (text: string, ...findings: Finding[]) => compareFindings('a.js', text, findings, parse(text));

describe('the marks of a fixture', () => {
  it('are read with their lines', () => {
    assert.deepEqual(parse('a();\nb(); // finding: sql-injection\nc(); // missing: sql-injection\nd(); // spurious: missing-input-validation'), [
      { kind: 'finding', rule: 'sql-injection', line: 2 },
      { kind: 'missing', rule: 'sql-injection', line: 3 },
      { kind: 'spurious', rule: 'missing-input-validation', line: 4 },
    ]);
  });

  it('can be several on one line, and be tied to where the data enters', () => {
    const text = 'read(); // source: name; finding: missing-input-validation\nuse(); // finding: sql-injection from name, missing-input-validation';
    assert.deepEqual(parse(text), [
      { kind: 'finding', rule: 'missing-input-validation', line: 1 },
      { kind: 'finding', rule: 'sql-injection', line: 2, from: 1 },
      { kind: 'finding', rule: 'missing-input-validation', line: 2 },
    ]);
  });

  it('are found behind an address, and told from other comments', () => {
    assert.deepEqual(parse("fetch('http://localhost'); // finding: sql-injection").map((mark) => mark.line), [1]);
    assert.deepEqual(parse('a(); // the finding: none\n// explains: nothing'), []);
  });

  it('can stand in comments of other languages', () => {
    assert.equal(parseExpectations('run(x) # finding: sql-injection', rules, '#').length, 1);
  });

  const malformed: readonly [text: string, reason: RegExp][] = [
    ['a(); // finding sql-injection', /line 1: not a mark/],
    ['a(); // Finding: sql-injection', /line 1: not a mark/],
    ['a(); // findings: sql-injection', /line 1: not a mark/],
    ['a(); // finding:', /line 1: not a mark/],
    ['a(); // finding: sql-injection; todo', /line 1: not a mark/],
    ['a(); // finding: sql injection', /line 1: not a rule/],
    ['a(); // finding: sql-injection,', /line 1: not a rule/],
    ['a(); // finding: sql-injections', /line 1: no rule is called/],
    ['a(); // finding: sql-injection, sql-injection', /line 1: said twice/],
    ['a();\n// finding: sql-injection', /line 2: a mark stands behind the code/],
    ['a(); // finding: sql-injection from x', /line 1: no line is the source/],
    ['a(); // source: x', /line 1: no finding is from/],
    ['a(); // source: the name', /line 1: not a label/],
    ['a(); // source: x\nb(); // source: x', /line 2: a second source/],
    ['a(); // source: x\nb(); // missing: sql-injection from x', /line 2: only a finding has a source/],
  ];
  for (const [text, reason] of malformed) {
    it(`are refused where they are malformed: ${JSON.stringify(text)}`, () => {
      assert.throws(() => parse(text), reason);
    });
  }
});

describe('findings compared with marks', () => {
  it('agree', () => {
    const text = 'read(); // source: name\nuse(); // finding: sql-injection from name';
    assert.deepEqual(compare(text, findingAt(text, 'sql-injection', 'use', 'read')), []);
  });

  it('agree where one mark stands for two findings', () => {
    const text = 'use(a, b); // finding: sql-injection';
    assert.deepEqual(compare(text, findingAt(text, 'sql-injection', 'a'), findingAt(text, 'sql-injection', 'b')), []);
  });

  it('differ where nothing was found', () => {
    assert.deepEqual(compare('\nuse(); // finding: sql-injection'), ['a.js:2 sql-injection is not found\n    use(); // finding: sql-injection']);
  });

  it('differ where something else was found', () => {
    const text = 'use(); // finding: sql-injection';
    const problems = compare(text, findingAt(text, 'missing-input-validation', 'use'));
    assert.equal(problems.length, 2);
    assert.match(problems[1] ?? '', /^a\.js:1 missing-input-validation is not expected: A sentence\./);
  });

  it('differ on a line without a mark', () => {
    assert.match(compare('use();', findingAt('use();', 'sql-injection', 'use'))[0] ?? '', /is not expected/);
  });

  it('differ where the data comes from elsewhere', () => {
    const text = 'read(); // source: name\nother();\nuse(); // finding: sql-injection from name';
    assert.match(compare(text, findingAt(text, 'sql-injection', 'use', 'other'))[0] ?? '', /comes from line 2, not from line 1/);
    assert.match(compare(text, findingAt(text, 'sql-injection', 'use'))[0] ?? '', /comes from nowhere in this file, not from line 1/);
  });

  it('differ where a gap has closed', () => {
    const missing = 'use(); // missing: sql-injection';
    assert.deepEqual(compare(missing), []);
    assert.match(compare(missing, findingAt(missing, 'sql-injection', 'use'))[0] ?? '', /is found now/);
    const spurious = 'use(); // spurious: sql-injection';
    assert.deepEqual(compare(spurious, findingAt(spurious, 'sql-injection', 'use')), []);
    assert.match(compare(spurious)[0] ?? '', /is not found any more/);
  });
});
