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
    assert.match(compile('```js wrong\na\n```').html, /class="code wrong" data-language="javascript"><figcaption><span class="code-mark">Wrong<\/span><\/figcaption>/);
    assert.match(compile('## Vulnerable\n\n```js\na\n```').html, /class="code vulnerable" data-language="javascript"><figcaption><span class="code-mark">Vulnerable/);
    assert.doesNotMatch(compile('```js\na\n```').html, /figcaption/);
  });

  it('links wrong code to the rule that finds it', () => {
    const { html, places } = compilePage('```js wrong rule:loud-noise\na\n```', { figure, ruleTitle: (id) => `All about ${id}` });
    assert.match(html, /<figcaption><span class="code-mark">Wrong<\/span> <a href="#\/rule\/loud-noise">All about loud-noise<\/a><\/figcaption>/);
    assert.deepEqual(places, ['/rule/loud-noise']);
  });

  const samples = (...infos: readonly string[]): string => infos.map((info, index) => `\`\`\`${info}\ncode${index}\n\`\`\`\n`).join('\n');
  /** The groups of a page as the languages that each names, and the codes in it. */
  const groupsOf = (html: string): readonly (readonly [string, readonly string[]])[] =>
    [...html.matchAll(/<div class="samples" data-languages="([^"]*)">\n([\s\S]*?)\n<\/div>/g)]
      .map(([, languages = '', inside = '']) => [languages, inside.match(/code\d/g) ?? []]);

  it('joins neighbouring code of several languages into one sample, with the names of the languages', () => {
    const { html } = compile(samples('ts right', 'python right', 'java right', 'php right'));
    assert.deepEqual(groupsOf(html), [['javascript python java php', ['code0', 'code1', 'code2', 'code3']]]);
    assert.match(html, /data-language="javascript"><figcaption><span class="code-mark">Right<\/span> <span class="code-language">TypeScript<\/span>/);
    assert.match(html, /data-language="php"><figcaption><span class="code-mark">Right<\/span> <span class="code-language">PHP<\/span>/);
  });

  it('begins another sample where the mark changes, where text stands between, and in a box', () => {
    assert.deepEqual(groupsOf(compile(samples('js wrong', 'python wrong', 'js right', 'python right')).html).map(([, codes]) => codes), [['code0', 'code1'], ['code2', 'code3']]);
    assert.deepEqual(groupsOf(compile(`${samples('js', 'php')}\nText.\n\n${samples('js', 'java')}`).html).map(([languages]) => languages), ['javascript php', 'javascript java']);
    assert.deepEqual(groupsOf(compile(`> [!tip] T\n>\n${samples('js', 'php').replace(/^/gm, '> ')}`).html), [['javascript php', ['code0', 'code1']]]);
  });

  it('leaves code alone that is in one language, or in none that can be chosen', () => {
    for (const infos of [['js right', 'ts right'], ['sql', 'js'], ['sh', 'http'], ['js wrong', 'python right']]) {
      const { html } = compile(samples(...infos));
      assert.deepEqual(groupsOf(html), []);
      assert.doesNotMatch(html, /code-language/);
    }
  });

  for (const [language, code] of [
    ['python', "name = f'{a}'  # it's\ntext = \"\"\"one\ntwo\"\"\""],
    ['java', 'var a = "x" + 1; // "y"\nString t = """\n  b""";'],
    ['php', "$a = 'it\\'s'; # c\n#[Attr]\nreturn \"x\";"],
  ] as const) {
    it(`colours ${language} without losing a character of it`, () => {
      const text = /<code>([\s\S]*)<\/code>/.exec(compile(`\`\`\`${language}\n${code}\n\`\`\``).html)?.[1]?.replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      assert.equal(text, `${code}\n`);
    });
  }

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
    ['right code that a rule finds', '```js right rule:sql-injection\na\n```'],
    ['a second word behind a mark', '```js wrong really\na\n```'],
  ] as const) {
    it(`refuses ${name}`, () => { assert.throws(() => compile(text)); });
  }
});
