/** The guide as the build leaves it: every page is there, and hangs together. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chapters, readingOrder } from '../../src/guide/index.ts';
import { buildGuide, compileGuide } from '../../tools/build-guide.mjs';

describe('the guide', () => {
  let guide: Awaited<ReturnType<typeof compileGuide>>;

  before(async function () {
    this.timeout(20_000);
    guide = await compileGuide();
  });

  it('titles each page as the index does', () => {
    assert.deepEqual(guide.sections.map(({ title }) => title), readingOrder.map(({ title }) => title));
  });

  it('names each section after its chapter', () => {
    for (const { id, sections } of chapters) {
      for (const section of sections) assert.ok(section.id.startsWith(`${id}.`), section.id);
    }
  });

  it('opens each page with its only first heading and skips no level', () => {
    for (const { id, html } of [...guide.sections, ...guide.rules]) {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1, id);
      assert.equal(levels.filter((level) => level === 1).length, 1, id);
      levels.slice(1).forEach((level, index) => { assert.ok(level <= (levels[index] ?? 0) + 1, `${id} skips a level`); });
    }
  });

  it('keeps sections short enough for a sidebar', () => {
    for (const { id, html } of guide.sections) {
      const prose = html.replace(/<details class="applied">[\s\S]*?<\/details>|<pre[\s\S]*?<\/pre>|<svg[\s\S]*?<\/svg>|<[^>]+>/g, ' ').split(/\s+/).filter(Boolean);
      assert.ok(prose.length <= 450, `${id} has ${prose.length} words`);
    }
  });

  it('gives every figure a title, a description and no colour of its own', () => {
    const folder = 'src/guide/figures';
    const figures = readdirSync(folder);
    assert.notEqual(figures.length, 0);
    for (const file of figures) {
      const svg = readFileSync(join(folder, file), 'utf8');
      const name = file.replace('.svg', '');
      assert.match(svg, new RegExp(`aria-labelledby="${name}-title ${name}-desc"`));
      assert.match(svg, /<title id=/);
      assert.match(svg, /<desc id=/);
      assert.doesNotMatch(svg, /style=|fill="|stroke="|#[0-9a-f]{3}/);
      assert.ok(guide.sections.some(({ html }) => html.includes(svg.trim())), `${file} is shown nowhere`);
    }
  });

  it('marks links that lead out, and names places for those that do not', () => {
    const links = [...guide.sections, ...guide.rules].flatMap(({ html }) => html.match(/<a [^>]*>/g) ?? []);
    assert.notEqual(links.length, 0);
    for (const link of links) {
      if (link.includes('href="#')) assert.match(link, / href="#\/(section|rule)\//);
      else assert.match(link, /^<a (?=.*class="outside")(?=.*href="https:\/\/)/);
    }
  });

  it('contains no scripts, inline styles or event handlers', () => {
    for (const { id, html } of [...guide.sections, ...guide.rules]) assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=/, id);
  });

  it('leads from an advice to the rule that checks it, and back', () => {
    const security = guide.sections.find(({ id }) => id === 'c09.security');
    const rule = guide.rules.find(({ id }) => id === 'sql-injection');
    assert.match(security?.html ?? '', /id="parameterized-queries"[\s\S]*?<li data-rule="sql-injection"><a href="#\/rule\/sql-injection">/);
    assert.match(rule?.html ?? '', /<h2>In the guide<\/h2>[\s\S]*href="#\/section\/c09\.security#parameterized-queries"/);
  });

  it('builds a file for every page, and a copy of each rule for the server', async function () {
    this.timeout(20_000);
    const outdir = mkdtempSync(join(tmpdir(), 'backend-guide-'));
    try {
      await buildGuide({ outdir });
      assert.deepEqual(readdirSync(join(outdir, 'guide')).sort(), [...readingOrder.map(({ id }) => `${id}.html`), 'rules.json', 'search.json'].sort());
      const ids = guide.rules.map(({ id }) => id);
      assert.deepEqual(readdirSync(join(outdir, 'rules')).sort(), [...ids.flatMap((id) => [`${id}.html`, `${id}.md`]), 'index.json'].sort());
      assert.deepEqual(readdirSync(outdir).sort(), ['guide', 'rules', 'webview.css', 'webview.js']);
    } finally {
      rmSync(outdir, { recursive: true });
    }
  });
});
