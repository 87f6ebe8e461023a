/** The guide's page for everybody: axe finds nothing to say of it in any theme, and it fits where it is narrow or large. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { readingOrder } from '../../src/guide/index.ts';
import { openByHand, type ByHand } from '../../tools/by-hand.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Checks of everything that is shown: open advice, and an answer for each kind of check. */
const marks = {
  isRead: false,
  findings: { 'sql-injection': 3, 'missing-rate-limit': 1 },
  checks: {
    'lock-file': { status: 'missing', why: 'No lock file belongs to package.json.', remedy: 'Commit it.', snippets: ['ship-git-ignore'], file: 'package.json' },
    'migrations': { status: 'done', why: 'Changes of the schema are files.', remedy: '', snippets: [], file: 'migrations/001-products.sql' },
    'readme': { status: 'not-applicable', why: 'There is nothing to see.', remedy: '', snippets: [] },
  },
};

describe('the page of the guide', function () {
  this.timeout(600_000);
  let vscode: ByHand;
  let frame: Frame;

  before(async () => { vscode = await openByHand(); });

  after(() => vscode.close());

  /** Opens the page in a theme, as narrow as a sidebar is. */
  const open = async (theme: 'dark' | 'light' | 'hc-dark' | 'hc-light'): Promise<void> => {
    await vscode.load(theme);
    await vscode.bench.openViewContainer('Backend Guide');
    await vscode.bench.webview().locator('h1').waitFor();
    await vscode.bench.setSidebarWidth(300);
    const content = await (await vscode.page.locator('iframe.webview.ready').first().contentFrame().locator('#active-frame').elementHandle())?.contentFrame();
    assert.ok(content);
    frame = content;
    await frame.evaluate(axe);
    // What shines through from the sidebar, axe cannot see in the frame.
    await frame.evaluate("document.documentElement.style.background = 'var(--vscode-sideBar-background)'");
  };
  /** Shows a page as the extension does, with all that can be folded open. */
  const show = async (id: string): Promise<void> => {
    const html = readFileSync(join(import.meta.dirname, `../../dist/guide/${id}.html`), 'utf8');
    const page = { place: { kind: 'section', id }, html, path: [{ title: 'Chapter', place: { kind: 'section', id: 'c01' } }], next: { title: 'Next', place: { kind: 'section', id: 'c02' } } };
    const message = { type: 'show', page, marks, manner: 'arrive', scroll: 0, focus: false };
    await frame.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }));
      for (const details of document.querySelectorAll('details')) details.open = true;`);
  };
  /** `only`: the rules to ask; what does not depend on colours is the same in all themes. */
  const violations = async (only?: readonly string[]): Promise<string[]> => {
    const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
    const found = await frame.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`) as readonly Violation[];
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
  };

  for (const theme of ['dark', 'light', 'hc-dark', 'hc-light'] as const) {
    it(`has no violation in any section, in the theme ${theme}`, async () => {
      await open(theme);
      const problems: string[] = [];
      for (const { id } of readingOrder) {
        await show(id);
        problems.push(...(await violations(theme === 'dark' ? undefined : ['color-contrast', 'link-in-text-block'])).map((problem) => `${id}: ${problem}`));
      }
      assert.deepEqual(problems, []);
    });
  }

  it('has no violation in the search and its results', async () => {
    await vscode.bench.runCommand('Backend Guide: Search the Guide');
    await frame.locator('#search input:focus').waitFor();
    await vscode.page.keyboard.type('password');
    await frame.locator('#results li').first().waitFor();
    assert.deepEqual(await violations(), []);
    await vscode.page.keyboard.press('Escape');
  });

  it('needs no scrolling sideways at 300 pixels, nor at 200 percent', async () => {
    for (const zoom of ['1', '2']) {
      await frame.evaluate(`document.documentElement.style.zoom = '${zoom}'`);
      const wide: string[] = [];
      for (const { id } of readingOrder) {
        await show(id);
        if (await frame.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1')) wide.push(id);
      }
      assert.deepEqual(wide, [], `zoom ${zoom}`);
    }
    await frame.evaluate("document.documentElement.style.zoom = ''");
  });
});
