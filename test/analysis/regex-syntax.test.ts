import assert from 'node:assert/strict';
import { asJavaScript } from '../../src/analysis/regex-syntax.ts';

const pattern = (written: string, flags = ''): string | undefined => asJavaScript({ pattern: written, flags })?.pattern;

describe('a regular expression of another language', () => {
  it('keeps what means the same', () => {
    for (const same of ['^a+$', '[a-z]\\d{2,}', '(?:a|b)(?=c)(?!d)(?<=e)(?<!f)', '(?<name>a)', 'a\\\\A', '[(?P<x>)]', '']) assert.equal(pattern(same), same);
  });

  it('has other words for names and ends', () => {
    assert.equal(pattern('\\A(?P<word>\\w+)=(?P=word)\\Z'), '^(?<word>\\w+)=\\k<word>$');
    assert.equal(pattern('a\\z'), 'a$');
    assert.equal(pattern('[]a]'), '[\\]a]');
    assert.equal(pattern('[^]a]'), '[^\\]a]');
  });

  it('says its flags at the start, and leaves notes out', () => {
    assert.deepEqual(asJavaScript({ pattern: '(?is)a', flags: 'm' }), { pattern: 'a', flags: 'mis' });
    assert.equal(pattern('a(?#note)b'), 'ab');
    assert.equal(pattern('(?x) a b  # the end\n [ #]'), 'ab[ #]');
    assert.equal(pattern('a b', 'x'), 'ab');
    assert.equal(pattern('(?i:a)b'), '(?:a)b');
  });

  it('is not told where JavaScript has no word for it', () => {
    for (const unknown of ['(?>a+)', 'a++', 'a*+', 'a{2}+', '(a)(?(1)b|c)', '(?&name)', '(?R)']) assert.equal(asJavaScript({ pattern: unknown, flags: '' }), null);
  });
});
