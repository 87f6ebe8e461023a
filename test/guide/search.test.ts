/** The search of the guide finds what a reader means, shows why, and finds nothing where there is nothing. */
import assert from 'node:assert/strict';
import { loadIndex, search, writeIndex, type Found, type SearchIndex } from '../../src/webview/search.ts';
import { compileGuide, passagesOfGuide } from '../../tools/build-guide.mjs';
import { passagesOf } from '../../tools/guide-passages.mjs';

const textOf = (pieces: Found['excerpt']): string => pieces.map(({ text }) => text).join('');
const hitsOf = ({ title, excerpt }: Found): string[] => [...title, ...excerpt].filter(({ isHit }) => isHit).map(({ text }) => text.toLowerCase());

describe('the passages of a page', () => {
  it('are what stands under its headings and in its advice', () => {
    const html = '<h1>Page</h1>\n<p>Begin &amp; <em>go</em>.</p>\n<aside class="box advice" id="do-it"><p class="box-kind">Advice</p>\n<p class="box-title" id="do-it-title">Do it</p>\n<p>Now.</p>'
      + '<details class="applied"><summary>x</summary></details></aside>\n<p>More.</p>\n<h2 id="at-part">Part</h2>\n<figure class="code"><pre><code><span class="line">a.<wbr>b</span></code></pre></figure>';
    assert.deepEqual(passagesOf({ place: '/section/c01', title: 'Page', html }), [
      { place: '/section/c01', title: 'Page', page: '', text: 'Begin & go. More.' },
      { place: '/section/c01#do-it', title: 'Do it', page: 'Page', text: 'Now.' },
      { place: '/section/c01#at-part', title: 'Part', page: 'Page', text: 'a.b' },
    ]);
  });
});

describe('the search of the guide', () => {
  let index: SearchIndex;

  before(async function () {
    this.timeout(20_000);
    index = loadIndex(writeIndex(passagesOfGuide(await compileGuide())));
  });

  const first = (query: string): string | undefined => search(index, query)[0]?.place;

  it('has the section before the rules that it is about', () => {
    assert.equal(first('security vulnerabilities'), '/section/c09.security');
    assert.equal(first('technical debt'), '/section/c09.technical-debt');
  });

  it('finds an advice, a rule, and a word that stands in code only', () => {
    assert.equal(first('parameterized queries'), '/section/c09.security#parameterized-queries');
    assert.equal(first('sql text built from untrusted data'), '/rule/sql-injection');
    assert.ok(search(index, 'newest').some(({ place }) => place === '/section/c09.security'));
  });

  it('finds words from their beginning, in the plural, with slips of the finger', () => {
    for (const query of ['parameteriz', 'parameterized query', 'paramterized qeries', 'PARAMETERIZED QUERIES']) {
      assert.equal(first(query), '/section/c09.security#parameterized-queries', query);
    }
  });

  it('answers a question by its subject', () => {
    assert.equal(first('how do I store passwords'), '/section/c02.database-management#store-data-securely');
    assert.ok(search(index, 'how').length > 0);
  });

  it('wants all words, and any of them where no passage has all', () => {
    assert.ok(search(index, 'owasp zebra').length > 0);
    const both = search(index, 'owasp asvs');
    assert.ok(both.length > 0 && both.length < search(index, 'owasp').length);
  });

  it('shows the words around what was found, and marks it', () => {
    const found = search(index, 'apostrophe')[0] as Found;
    assert.deepEqual([...new Set(hitsOf(found))], ['apostrophe']);
    assert.ok(textOf(found.excerpt).length < 200);
    assert.match(textOf(found.excerpt), /^… .*apostrophe/);
  });

  it('finds nothing for what is not there', () => {
    assert.deepEqual(search(index, 'xylophone'), []);
    assert.deepEqual(search(index, '  …  '), []);
  });
});
