/** The guide as its reader uses it: mouse and keyboard in a real VS Code, and what is there again after a reload. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openByHand, type ByHand } from '../../tools/by-hand.mjs';
import { waitFor } from '../integration/wait-for.ts';

const { contributes: { commands } } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  contributes: { commands: readonly { command: string; category: string; title: string }[] };
};

/** The title of a command in the palette. */
function titleOf(id: string): string {
  const command = commands.find((one) => one.command === `backendGuide.${id}`);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return `${command.category}: ${command.title}`;
}

describe('the guide, driven by hand', function () {
  this.timeout(180_000);
  let vscode: ByHand;
  let page: FrameLocator;

  const shows = async (heading: string, frame = page): Promise<void> => { await frame.locator('h1', { hasText: heading }).waitFor(); };
  const run = (id: string): Promise<void> => vscode.bench.runCommand(titleOf(id));
  const openSection = async (title: string): Promise<void> => {
    await vscode.bench.choose(titleOf('openSection'), title);
    await shows(title);
  };
  const isScrolledTo = (least: number): Promise<unknown> =>
    waitFor(`the page to be scrolled ${least} pixels down`, async () => await page.locator('html').evaluate(({ scrollTop }) => scrollTop) >= least);

  before(async () => {
    vscode = await openByHand();
    page = vscode.bench.webview();
    await vscode.load();
    await vscode.bench.openViewContainer('Backend Guide');
    await page.locator('h1').waitFor();
  });

  after(() => vscode.close());

  it('opens the section that is clicked in the contents, and says where it is', async () => {
    await (await vscode.bench.scrolledRow('Contents', 'Chapter: Building robust web applications')).click();
    await shows('Building robust web applications');
    await (await vscode.bench.scrolledRow('Contents', 'Client–server model')).click();
    await shows('Client–server model');
    assert.equal(await page.locator('#path').textContent(), 'Building robust web applications');
  });

  it('turns the pages at their end', async () => {
    await page.locator('.step.next').click();
    await shows('RESTful API design');
    await page.locator('.step.previous').click();
    await shows('Client–server model');
  });

  it('jumps to what is on the page', async () => {
    await openSection('Security vulnerabilities');
    await page.locator('.outline summary').click();
    await page.locator('.outline a', { hasText: 'Follow OWASP' }).click();
    await isScrolledTo(200);
    await page.locator('#follow-owasp:focus').waitFor();
  });

  it('goes back to where a page was left', async () => {
    const leftAt = await page.locator('html').evaluate(({ scrollTop }) => scrollTop) - 200; // the list of what is on the page is folded again
    await page.locator('.step.next').click();
    await shows('Performance bottlenecks');
    await run('goBack');
    await shows('Security vulnerabilities');
    await isScrolledTo(leftAt);
  });

  it('marks a page as read, and takes the mark off', async () => {
    await openSection('Technical debt');
    const mark = page.locator('#end button');
    await mark.click();
    await page.locator('#end button[aria-pressed="true"]').waitFor();
    await vscode.page.locator('.part.sidebar .monaco-list-row[aria-label^="Technical debt, read"]').waitFor();
    await run('markAsUnread');
    await page.locator('#end button[aria-pressed="false"]').waitFor();
  });

  it('lists bookmarks', async () => {
    await run('addBookmark');
    await vscode.page.locator('.pane-header[aria-label^="Bookmarks"]').waitFor();
    await openSection('Scalability');
    await vscode.bench.choose(titleOf('openBookmark'), 'Technical debt');
    await shows('Technical debt');
  });

  it('is searched by the keyboard alone', async () => {
    await run('search');
    await page.locator('#search input:focus').waitFor();
    await vscode.page.keyboard.type('paramtrized qeries');
    const first = page.locator('#results [role="option"]').first();
    await first.waitFor();
    assert.match(await page.locator('.search-state').textContent() ?? '', /^\d+ results?$/);
    assert.ok(await first.locator('mark').count() > 0);
    await vscode.page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('#search input').getAttribute('aria-activedescendant'), 'result-1');
    await vscode.page.keyboard.press('ArrowUp');
    await vscode.page.keyboard.press('Enter');
    await shows('Security vulnerabilities');
    await page.locator('#parameterized-queries:focus').waitFor();
  });

  it('leaves the page as it was when a search is given up', async () => {
    await run('search');
    await page.locator('#search input:focus').waitFor();
    await vscode.page.keyboard.type('xylophone');
    await page.locator('.search-state', { hasText: 'Nothing was found' }).waitFor();
    await vscode.page.keyboard.press('Escape');
    await page.locator('#search').waitFor({ state: 'hidden' });
    await shows('Security vulnerabilities');
  });

  it('shows how many warnings of the workspace belong to the section, and jumps to the next', async () => {
    await openSection('Security vulnerabilities');
    const tally = page.locator('.tally .act', { hasText: 'warning' });
    await tally.waitFor();
    await vscode.page.locator('.part.sidebar .monaco-list-row[aria-label*="Security vulnerabilities"][aria-label*="warning"]').waitFor();
    await tally.click();
    await vscode.page.locator('.tab.active:is([data-resource-name$=".js"], [data-resource-name$=".ts"])').waitFor();
    await vscode.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first().waitFor();
  });

  it('inserts a code sample at the cursor, in the language that was chosen', async () => {
    await openSection('Security implementation');
    await page.locator('.language[data-language="python"]').first().click();
    await page.locator('.language[data-language="python"][aria-pressed="true"]').first().waitFor();
    const sample = page.locator('.code.right[data-language="python"]:visible').first();
    const line = (await sample.locator('.line').first().textContent() ?? '').trim();
    await sample.locator('[aria-label="Insert at the cursor"]').click();
    await vscode.page.locator('.tab.active.dirty').waitFor();
    await waitFor('the sample in the editor', async () => (await vscode.page.locator('.monaco-editor .view-line').allTextContents()).some((text) => text.replaceAll('\u00a0', ' ').includes(line)));
    await vscode.bench.runCommand('File: Revert File');
    await vscode.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('tells what the project lacks, and leads to the section about it', async () => {
    await vscode.bench.togglePane('Your Project');
    await (await vscode.bench.scrolledRow('Your Project', 'Automatic updates, missing')).click();
    await (await vscode.bench.scrolledRow('Your Project', 'Insert the snippet ship-github-dependabot')).waitFor();
    await (await vscode.bench.scrolledRow('Your Project', 'Read about it in the guide')).click();
    await shows('Security vulnerabilities');
    await page.locator('#update-dependencies:focus').waitFor();
    await vscode.bench.togglePane('Your Project');
  });

  it('inserts the snippet that does what a check misses, from the page', async () => {
    const advice = page.locator('#update-dependencies');
    await advice.locator('summary').click();
    await advice.getByRole('button', { name: 'Insert ship-github-dependabot' }).click();
    await vscode.page.locator('.tab.active.dirty', { hasText: 'Untitled' }).waitFor();
    await waitFor('the snippet in the editor', async () => (await vscode.page.locator('.monaco-editor .view-line').allTextContents()).some((text) => text.includes('package-ecosystem')));
    await vscode.page.keyboard.press('Escape');
    await vscode.bench.runCommand('View: Revert and Close Editor');
  });

  it('shows the same page beside the editor', async () => {
    await run('openBeside');
    await vscode.page.locator('.tab.active', { hasText: 'Backend Guide' }).waitFor();
    await vscode.page.locator('iframe.webview.ready').nth(1).waitFor();
    await openSection('Scalability');
    await shows('Scalability', vscode.bench.webview(1));
  });

  it('is after a reload as it was before', async () => {
    await openSection('Technical debt');
    await openSection('Scalability');
    await vscode.load();
    await vscode.page.locator('.tab.active', { hasText: 'Backend Guide' }).waitFor();
    await shows('Scalability');
    await vscode.bench.openViewContainer('Backend Guide');
    await shows('Scalability', vscode.bench.webview(1));
    await vscode.page.locator('.pane-header[aria-label^="Bookmarks"]').waitFor();
    await run('goBack');
    await shows('Technical debt');
    await shows('Technical debt', vscode.bench.webview(1));
  });
});
