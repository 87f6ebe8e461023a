/** The Markdown of the guide: what it adds to CommonMark, and what it refuses. */
import assert from 'node:assert/strict';
import { compilePage } from '../../tools/guide-markdown.mjs';

const figure = (name: string): string => `<svg id="${name}"></svg>`;
const compile = (text: string) => compilePage(text, { figure });

describe('a page of the guide', () => {
  it('shows an advice as a labelled box with an anchor', () => {
    const { html, advice } = compile('> [!advice use-seeds] Use *good* seeds\n> Text.\n');
    assert.deepEqual(advice, [{ slug: 'use-seeds', title: 'Use *good* seeds' }]);
    assert.match(html, /^<aside class="box advice" id="use-seeds" tabindex="-1" aria-labelledby="use-seeds-title">/);
    assert.match(html, /<p class="box-title" id="use-seeds-title">Use <em>good<\/em> seeds<\/p>\s*<p>Text\.<\/p>\s*<\/aside>/);
  });

  it('lists several advices in their order', () => {
    assert.deepEqual(compile('> [!advice one] One\n\nText\n\n> [!advice two] Two\n').advice.map(({ slug }) => slug), ['one', 'two']);
  });

  it('closes an advice with what belongs to it', () => {
    const { html } = compilePage('> [!advice one] One\n> Text\n', { figure, afterAdvice: (slug) => `<p>after ${slug}</p>` });
    assert.match(html, /<p>after one<\/p><\/aside>/);
  });

  it('shows a tip without an anchor', () => {
    assert.match(compile('> [!tip] Rest\n> Text.\n').html, /^<aside class="box tip" aria-label="Tip">/);
  });

  it('tells links inside the guide from links out of it', () => {
    const { html, places } = compile('[a](c09.security#slug) [b](rule:sql-injection) [c](https://example.org/)');
    assert.deepEqual(places, ['/section/c09.security#slug', '/rule/sql-injection']);
    assert.match(html, /<a href="https:\/\/example\.org\/" class="outside" title="https:\/\/example\.org\/">c<\/a>/);
  });

  it('puts figures in and captions them', () => {
    assert.match(compile('![What is seen.](figure:eye)').html, /<svg id="eye"><\/svg><span class="caption">What is seen\.<\/span>/);
  });

  it('labels code by its mark, or by the heading of a rule\'s page', () => {
    assert.match(compile('```js wrong\na\n```').html, /class="code wrong"><figcaption>Wrong/);
    assert.match(compile('## Vulnerable\n\n```js\na\n```').html, /class="code vulnerable"><figcaption>Vulnerable/);
    assert.doesNotMatch(compile('```js\na\n```').html, /figcaption/);
  });

  it('colours code without losing a character of it', () => {
    const code = 'const a = `<${b}>`; // "x" & y\nreturn \'\\\'\' + 12;';
    const { html } = compile(`\`\`\`js\n${code}\n\`\`\``);
    const text = /<code>([\s\S]*)<\/code>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    assert.equal(text, `${code}\n`);
    assert.match(html, /<span class="comment">\/\/ &quot;x&quot; &amp; y<\/span>/);
  });

  it('tells how far each line of code is indented', () => {
    const { html } = compile('```js\nif (a) {\n  /* b\n\n    c */\n}\n```');
    assert.deepEqual([...html.matchAll(/class="line in(\d+)"/g)].map(([, indent]) => Number(indent)), [0, 2, 0, 0, 0]);
    assert.equal(html.split('<span class="comment">').length, 3);
  });

  it('shows raw HTML as text', () => {
    assert.match(compile('<b onclick="x()">bold</b>').html, /&lt;b onclick/);
  });

  for (const [name, text] of [
    ['a link to nowhere', '[a](nowhere)'],
    ['a link without TLS', '[a](http://example.org/)'],
    ['a script as a link', '[a](javascript:x())'],
    ['an image that is no figure', '![a](https://example.org/a.png)'],
    ['a quote that is no box', '> Said nobody.'],
    ['an unknown box', '> [!warning] Oh'],
    ['an advice without a slug', '> [!advice] Oh'],
    ['an unknown mark of code', '```js splendid\na\n```'],
  ] as const) {
    it(`refuses ${name}`, () => { assert.throws(() => compile(text)); });
  }
});
