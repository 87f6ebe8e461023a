import assert from 'node:assert/strict';
import { sqlPlaces, startsAsStatement, takesParameters } from '../../src/analysis/sql.ts';
import { holeMark, type SqlDialect } from '../../src/analysis/sql-tokens.ts';

/** What the places of `{}` are, in short: `LIMIT {}` is a count, text with other characters around is `part`. */
function places(sql: string, dialect?: SqlDialect): string {
  const text = sql.replaceAll('{}', holeMark);
  return sqlPlaces(text, dialect).map((place) => {
    if (place.kind === 'value') return place.isCount ? 'count' : 'value';
    if (place.kind !== 'quoted') return place.kind;
    const inside = text.slice(place.start + 1, place.end - 1) === holeMark ? 'quoted' : 'part';
    return place.mayBeParameter ? inside : `${inside}, fixed`;
  }).join(' ');
}

const cases: Record<string, Record<string, string>> = {
  values: {
    'SELECT * FROM a WHERE b = {}': 'value',
    'SELECT * FROM a WHERE b={} AND c<{}': 'value value',
    'SELECT * FROM a WHERE b BETWEEN {} AND {}': 'value value',
    'SELECT * FROM a WHERE b LIKE {} ESCAPE {}': 'value value',
    'SELECT * FROM a WHERE b >= {} + 1': 'value',
    'SELECT price * {} FROM a': 'value',
    'SELECT * FROM a WHERE b IN ({}, {})': 'value value',
    'SELECT * FROM a WHERE lower(b) = lower({})': 'value',
    'SELECT * FROM a WHERE b = ANY({})': 'value',
    'INSERT INTO a (b) VALUES ({})': 'value',
    'INSERT INTO a (b, c) VALUES ({}, {})': 'value value',
    'INSERT INTO a (b, c) VALUES (1, 2), (3, {})': 'value',
    'UPDATE a SET b = {}, c = {} WHERE d = {}': 'value value value',
    'SELECT CASE WHEN b = {} THEN {} ELSE {} END FROM a': 'value value value',
    'SELECT * FROM a LIMIT {} OFFSET {}': 'count count',
    'SELECT * FROM a LIMIT {}, {}': 'count count',
    'SELECT b::jsonb @> {} FROM a': 'value',
    'SELECT * FROM a WHERE b = {}::int': 'value',
    'SELECT coalesce(b, {}) FROM a': 'value',
    'CALL refund({}, {})': 'value value',
    'price < {}': 'value',
  },
  lists: {
    'SELECT * FROM a WHERE b IN ({})': 'list',
    'INSERT INTO a VALUES ({})': 'list',
    'INSERT INTO a (b, c) VALUES ({})': 'list',
    'SELECT * FROM a WHERE b IN {}': 'unknown',
  },
  identifiers: {
    'SELECT * FROM {}': 'identifier',
    'SELECT {} FROM a': 'identifier',
    'SELECT b, {} FROM a': 'identifier',
    'SELECT a.{} FROM a': 'identifier',
    'SELECT * FROM {}.orders': 'identifier',
    'SELECT * FROM orders_{}': 'identifier',
    'SELECT * FROM {}_archive': 'identifier',
    'SELECT * FROM a JOIN {} ON b = c': 'identifier',
    'SELECT * FROM a WHERE {} = 1': 'identifier',
    'SELECT * FROM a ORDER BY {} {}': 'identifier identifier',
    'SELECT * FROM a ORDER BY b, {} DESC': 'identifier',
    'SELECT count({}) FROM a GROUP BY {}': 'identifier identifier',
    'INSERT INTO {} ({}) VALUES (1)': 'identifier identifier',
    'INSERT INTO a (b, {}) VALUES (1)': 'identifier',
    'UPDATE {} SET {} = 1, {} = 2': 'identifier identifier identifier',
    'DELETE FROM {}': 'identifier',
    'SELECT "{}" FROM a': 'identifier',
    'SELECT `{}` FROM a': 'identifier',
    'SELECT * FROM a WHERE b = ${} AND c = :{}': 'identifier identifier',
    'SELECT b::{} FROM a': 'identifier',
  },
  'whole clauses': {
    '{}': 'unknown',
    '{} LIMIT 1': 'unknown',
    'SELECT * FROM a WHERE {}': 'unknown',
    'SELECT * FROM a WHERE b = 1 {}': 'unknown',
    'SELECT * FROM a WHERE b = 1 AND ({})': 'unknown',
    'SELECT * FROM a WHERE b = 1 AND {}': 'unknown',
    'INSERT INTO a VALUES {}': 'unknown',
  },
  quotes: {
    'SELECT * FROM a WHERE b = \'{}\'': 'quoted',
    'SELECT * FROM a WHERE b LIKE \'%{}%\'': 'part',
    'SELECT * FROM a WHERE b = \'{}-{}\'': 'part part',
    'SELECT * FROM a WHERE b = \'it\'\'s {}\' AND c = {}': 'part value',
    'SELECT * FROM a WHERE b = \'it\'\'s\' AND c = {}': 'value',
    'SELECT * FROM a WHERE b = \'a"b\' AND c = \'{}\'': 'quoted',
    'SELECT * FROM a WHERE b = \'{}': 'part, fixed',
    'SELECT now() - interval \'{} days\'': 'part, fixed',
    'SELECT * FROM a WHERE b = E\'{}\'': 'quoted, fixed',
    'SELECT * FROM a WHERE b > date \'{}\'': 'quoted, fixed',
    'SELECT b AS \'{}\' FROM a': 'quoted, fixed',
    'name ILIKE \'%{}%\'': 'part',
  },
  comments: {
    'SELECT 1 -- {}\nFROM a WHERE b = {}': 'comment value',
    'SELECT 1 /* it\'s {} */ FROM a WHERE b = \'{}\'': 'comment quoted',
    'SELECT * FROM a WHERE -- it\'s\n b = {}': 'value',
    'SELECT $tag$ {} $tag$, {}': 'comment identifier',
  },
};

describe('sql', () => {
  for (const [title, group] of Object.entries(cases)) {
    it(`knows ${title}`, () => {
      for (const [sql, expected] of Object.entries(group)) assert.equal(places(sql), expected, sql);
    });
  }

  it('reads MySQL\'s quotes, backslashes and comments', () => {
    assert.equal(places('SELECT * FROM a WHERE b = "{}"', 'mysql'), 'quoted');
    assert.equal(places('SELECT * FROM a WHERE b = \'it\\\'s\' AND c = {}', 'mysql'), 'value');
    assert.equal(places('SELECT * FROM a WHERE b = \'\\\\\' AND c = {}', 'mysql'), 'value');
    assert.equal(places('SELECT 1 # it\'s\nFROM a WHERE b = \'{}\'', 'mysql'), 'quoted');
    assert.equal(places('SELECT * FROM a WHERE b > NOW() - INTERVAL {} DAY', 'mysql'), 'value');
  });

  it('takes "text" for text where SQLite does', () => {
    assert.equal(places('SELECT * FROM a WHERE b = "{}"', 'sqlite'), 'quoted');
    assert.equal(places('SELECT "{}" FROM a', 'sqlite'), 'identifier');
    assert.equal(places('SELECT * FROM a WHERE b = "{}"', 'postgresql'), 'identifier');
  });

  it('leaves backslashes alone elsewhere', () => {
    assert.equal(places('SELECT * FROM a WHERE b = \'\\\' AND c = {}', 'postgresql'), 'value');
    assert.equal(places('SELECT * FROM a WHERE b = E\'\\\'\' AND c = {}', 'postgresql'), 'value');
  });

  it('tells statements from pieces of them and other text', () => {
    for (const sql of ['SELECT 1', '  with a as (select 1) select * from a', '/* x */ delete from a', '(select 1)', 'drop table a']) assert.ok(startsAsStatement(sql), sql);
    for (const sql of ['price < 3', 'Hello', '', 'selection']) assert.ok(!startsAsStatement(sql), sql);
  });

  it('knows which statements take parameters', () => {
    for (const sql of ['SELECT 1;', 'a = 1', 'insert into a values (1)', 'SELECT \';\' FROM a']) assert.ok(takesParameters(sql), sql);
    for (const sql of ['CREATE TABLE a (b text)', 'PRAGMA user_version', 'SELECT 1; SELECT 2', 'SET a = 1']) assert.ok(!takesParameters(sql), sql);
  });
});
