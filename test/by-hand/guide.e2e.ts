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
  this.timeout(60_000);
  let vscode: ByHand;
  let page: FrameLocator;

  const shows = async (heading: string, frame = page): Promise<void> => { await frame.locator('h1', { hasText: heading }).waitFor(); };
  const run = (id: string): Promise<void> => vscode.bench.runCommand(titleOf(id));
  const openSection = async (title: string): Promise<void> => {
    await run('openSection');
    await vscode.bench.choose(title);
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
    await vscode.bench.treeRow('Building robust web applications').click();
    await vscode.bench.treeRow('Client–server model').click();
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
    assert.equal(await page.locator(':focus').getAttribute('id'), 'follow-owasp');
  });

  it('goes back to where a page was left', async () => {
    await page.locator('.step.next').click();
    await shows('Performance bottlenecks');
    await run('goBack');
    await shows('Security vulnerabilities');
    await isScrolledTo(200);
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
    await run('openBookmark');
    await vscode.bench.choose('Technical debt');
    await shows('Technical debt');
  });

  it('shows the same page beside the editor', async () => {
    await run('openBeside');
    await vscode.page.locator('.tab.active', { hasText: 'Backend Guide' }).waitFor();
    await vscode.page.locator('iframe.webview.ready').nth(1).waitFor();
    await openSection('Scalability');
    await shows('Scalability', vscode.bench.webview(1));
  });

  it('is after a reload as it was before', async () => {
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
