/** Findings in groups, and those that a filter leaves. */
import assert from 'node:assert/strict';
import { filtered, grouped, type Group, type Groupable, type Grouping, type RuleFacts } from '../../src/extension/findings/grouping.ts';

const facts: Readonly<Record<string, RuleFacts>> = {
  'sql-injection': { id: 'sql-injection', title: 'SQL text', owasp: 'A05:2025', section: { id: 'c09.security', title: 'Security', order: 9 } },
  'weak-hash': { id: 'weak-hash', title: 'A hash', owasp: 'A04:2025', section: { id: 'c09.security', title: 'Security', order: 9 } },
  'verb-in-path': { id: 'verb-in-path', title: 'An address', owasp: 'A06:2025', section: { id: 'c05.rest', title: 'REST', order: 3 } },
};
const items: readonly Groupable[] = [
  { rule: 'verb-in-path', severity: 'information', message: 'The address `/getOrders` says what is done.', file: 'src/orders.js' },
  { rule: 'weak-hash', severity: 'warning', message: 'MD5 can be forged.', file: 'src/users.js' },
  { rule: 'sql-injection', severity: 'error', message: 'This SQL text depends on `req.query.id`.', file: 'src/orders.js' },
  { rule: 'sql-injection', severity: 'warning', message: 'This SQL text is built from the parameter `id`.', file: 'lib/db.js' },
  { rule: 'ignore-comment', severity: 'information', message: 'There is no rule «x».', file: 'src/users.js' },
];
const names = (groups: readonly Group<Groupable>[]): readonly unknown[] => groups.map(({ title, items: own, groups: inner }) => [title, own.length, ...(inner ? [names(inner)] : [])]);
const by = (grouping: Grouping): readonly unknown[] => names(grouped(items, grouping, (rule) => facts[rule]));

describe('the groups of findings', () => {
  it('by rule, the gravest first', () => {
    assert.deepEqual(by('rule'), [['SQL text', 2], ['A hash', 1], ['An address', 1], ['ignore-comment', 1]]);
  });

  it('by file', () => {
    assert.deepEqual(by('file'), [['lib/db.js', 1], ['src/orders.js', 2], ['src/users.js', 2]]);
  });

  it('by section, in the order of the guide, with the rules below', () => {
    assert.deepEqual(by('section'), [['REST', 1, [['An address', 1]]], ['Security', 3, [['SQL text', 2], ['A hash', 1]]], ['Other', 1, [['ignore-comment', 1]]]]);
  });

  it('by category of OWASP, with the rules below', () => {
    assert.deepEqual(by('owasp'), [
      ['A04 Cryptographic Failures', 1, [['A hash', 1]]], ['A05 Injection', 2, [['SQL text', 2]]], ['A06 Insecure Design', 1, [['An address', 1]]], ['Other', 1, [['ignore-comment', 1]]],
    ]);
  });
});

describe('the filter of findings', () => {
  const left = (text: string, least: 'information' | 'warning' | 'error' = 'information'): readonly string[] =>
    filtered(items, { text, least }, (rule) => facts[rule]?.title ?? rule).map(({ message }) => message);

  it('wants every word, of the message, the rule, its title, the file or the severity', () => {
    assert.equal(left('').length, items.length);
    assert.deepEqual(left('SQL orders'), ['This SQL text depends on `req.query.id`.']);
    assert.deepEqual(left('a hash'), ['MD5 can be forged.']);
    assert.deepEqual(left('error'), ['This SQL text depends on `req.query.id`.']);
    assert.deepEqual(left('sql weak'), []);
  });

  it('leaves out what is less severe', () => {
    assert.equal(left('', 'warning').length, 3);
    assert.deepEqual(left('', 'error'), ['This SQL text depends on `req.query.id`.']);
  });
});
