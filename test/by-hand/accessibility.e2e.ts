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

/** axe's rules that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

function shared(some: ReadonlySet<string> | undefined, others: ReadonlySet<string>): number {
  return [...some ?? []].filter((one) => others.has(one)).length;
}

describe('the page of the guide', function () {
  this.timeout(600_000);
  let vscode: ByHand;
  let frame: Frame;
  let samples: readonly string[] | undefined;

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
  /** What depends on colours is asked in each theme, all else is the same in all. */
  const violations = async (about: 'everything' | 'colours' | 'all but colours' = 'everything'): Promise<string[]> => {
    const isAsked = (enabled: boolean): object => ({ rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled }])) });
    const only = { 'everything': {}, 'colours': { runOnly: colourRules }, 'all but colours': isAsked(false) }[about];
    const options = { resultTypes: ['violations'], ...only };
    const found = await frame.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`) as readonly Violation[];
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
  };

  const violationsIn = async (ids: readonly string[], about: 'colours' | 'all but colours'): Promise<string[]> => {
    const problems: string[] = [];
    for (const id of ids) {
      await show(id);
      problems.push(...(await violations(about)).map((problem) => `${id}: ${problem}`));
    }
    return problems;
  };

  it('has no violation in any section, colours apart', async () => {
    await open('dark');
    assert.deepEqual(await violationsIn(readingOrder.map(({ id }) => id), 'all but colours'), []);
  });

  for (const theme of ['dark', 'light', 'hc-dark', 'hc-light'] as const) {
    it(`has no violation of colours in the theme ${theme}, in pages that show every kind of element`, async () => {
      await open(theme);
      samples ??= await pagesOfEveryKind();
      assert.ok(samples.length > 3, samples.join());
      assert.deepEqual(await violationsIn(samples, 'colours'), []);
    });
  }

  /** Few pages that together have each kind of element: by its name and classes, and those of what is around it. */
  const pagesOfEveryKind = async (): Promise<string[]> => {
    const kinds = new Map<string, Set<string>>();
    for (const { id } of readingOrder) {
      await show(id);
      kinds.set(id, new Set(await frame.evaluate(`[...document.querySelectorAll('main :not(svg *)')].map((element) => [element, element.parentElement]
        .map(({ localName, classList }) => [localName, ...classList].filter((name) => !/^in\\d+$/.test(name)).join('.')).join(' in '))`) as string[]));
    }
    const pages: string[] = [];
    const left = new Set([...kinds.values()].flatMap((each) => [...each]));
    while (left.size > 0) {
      const [best = ''] = [...kinds.keys()].toSorted((a, b) => shared(kinds.get(b), left) - shared(kinds.get(a), left));
      pages.push(best);
      for (const kind of kinds.get(best) ?? []) left.delete(kind);
    }
    return pages;
  };

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
