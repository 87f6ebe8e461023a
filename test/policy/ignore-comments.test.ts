/** Comments that set findings aside: which forms are understood, and what each is about. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/analysis/finding.ts';
import { covers, readIgnoreComments } from '../../src/policy/ignore-comments.ts';

const today = '2026-11-29';

/** A finding of a rule where a word first stands. */
function findingAt(text: string, word: string, rule = 'weak-hash'): Finding {
  const start = text.indexOf(word);
  assert.ok(start >= 0, word);
  return { rule, severity: 'warning', message: '', file: 'a.js', range: { start, end: start + word.length }, trace: [], fixes: [] };
}

/** Whether a comment in the text covers a finding of the rule at the word. */
function isIgnored(text: string, word: string, rule?: string): boolean {
  const { comments, problems } = readIgnoreComments(text);
  assert.deepEqual(problems, []);
  return comments.some((comment) => covers(comment, findingAt(text, word, rule), today));
}

describe('comments that ignore findings', () => {
  it('are about their own line behind code, else about the next line of code', () => {
    const behind = 'before();\nmd5(a); // backend-guide-ignore weak-hash: a checksum\nafter();\n';
    assert.ok(isIgnored(behind, 'md5'));
    assert.ok(!isIgnored(behind, 'before') && !isIgnored(behind, 'after'));
    const above = 'before();\n  // backend-guide-ignore weak-hash: a checksum\n\n  // of caches\n  md5(a);\nafter();\n';
    assert.ok(isIgnored(above, 'md5'));
    assert.ok(!isIgnored(above, 'before') && !isIgnored(above, 'after'));
  });

  it('have the forms of all our languages', () => {
    const forms = [
      '# backend-guide-ignore weak-hash: why\nmd5(a)\n', '/* backend-guide-ignore weak-hash: why */\nmd5(a);\n', '/*\n * backend-guide-ignore weak-hash: why\n */\nmd5(a);\n',
      '<!-- backend-guide-ignore weak-hash: why -->\n<?= md5($a) ?>\n', '{/* backend-guide-ignore weak-hash: why */}\n<p>{md5(a)}</p>\n', '{{-- backend-guide-ignore weak-hash: why --}}\n{!! md5($a) !!}\n',
      '// backend-guide-ignore weak-hash: why\r\nmd5(a);\r\n',
    ];
    for (const text of forms) {
      assert.ok(isIgnored(text, 'md5'), text);
      assert.equal(readIgnoreComments(text).comments[0]?.reason, 'why', text);
    }
  });

  it('name several rules, patterns, or all', () => {
    const text = '// backend-guide-ignore short-key, weak-*: why\nmd5(a);\n';
    assert.ok(isIgnored(text, 'md5') && isIgnored(text, 'md5', 'short-key') && !isIgnored(text, 'md5', 'sql-injection'));
    assert.ok(isIgnored('md5(a); // backend-guide-ignore *: why\n', 'md5', 'sql-injection'));
  });

  it('are about a block, or the whole file', () => {
    const block = 'one();\n// backend-guide-ignore-start weak-hash: generated\nmd5(a);\ntwo();\n// backend-guide-ignore-end\nthree();\n';
    assert.deepEqual(['one', 'md5', 'two', 'three'].map((word) => isIgnored(block, word)), [false, true, true, false]);
    const file = 'one();\n// backend-guide-ignore-file weak-hash: a script\nmd5(a);\n';
    assert.ok(isIgnored(file, 'one') && isIgnored(file, 'md5'));
  });

  it('count until the last day that they name', () => {
    const until = (day: string): boolean => isIgnored(`md5(a); // backend-guide-ignore weak-hash until ${day}: soon mended\n`, 'md5');
    assert.deepEqual(['2026-11-28', '2026-11-29', '2027-01-01'].map(until), [false, true, true]);
  });

  it('say what is wrong with them', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      '// backend-guide-ignore\nmd5(a);': /Which rules/,
      '// backend-guide-ignore: no rule\nmd5(a);': /Which rules/,
      '// backend-guide-ignore-next weak-hash: why\nmd5(a);': /is none of/,
      '// backend-guide-ignore-end\n': /No .*start/,
      '// backend-guide-ignore-start weak-hash: why\nmd5(a);': /No .*end/,
    };
    for (const [text, message] of Object.entries(wrong)) {
      const { comments, problems } = readIgnoreComments(text);
      assert.deepEqual([comments.length, problems.length], [0, 1], text);
      assert.match(problems[0]?.message ?? '', message);
      assert.match(text.slice(problems[0]?.range.start, problems[0]?.range.end), /^backend-guide-ignore/);
    }
  });

  it('are none where the words stand in a text, or are others', () => {
    for (const text of ['const a = "see backend-guide-ignore weak-hash: why";\nmd5(a);\n', '// backend-guide-ignored weak-hash: why\nmd5(a);\n']) assert.ok(!isIgnored(text, 'md5'), text);
  });
});
