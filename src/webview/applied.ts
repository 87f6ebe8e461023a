/**
 * What belongs to the page's advice in the reader's own project: how many findings each rule has, what the checks of the project saw,
 * snippets to insert. Names of files come from the workspace and are only ever set as text.
 */
import type { CheckMark, PageMarks } from '../protocol.ts';
import { button, element } from './element.ts';

/** What the reader can do. */
export interface AppliedActions {
  nextFinding(rules: readonly string[]): void;
  openFile(path: string): void;
  insertSnippet(prefix: string): void;
}

const signs: Readonly<Record<CheckMark['status'], string>> = { 'done': '\u2713', 'missing': '\u2715', 'not-applicable': '\u2013' };
const names: Readonly<Record<CheckMark['status'], string>> = { 'done': 'Done', 'missing': 'Missing', 'not-applicable': 'Not applicable' };

/** Puts buttons to the snippets, and a line below the heading for what concerns the whole page. */
export function equipApplied(article: Element, { insertSnippet }: AppliedActions): void {
  for (const item of article.querySelectorAll<HTMLElement>('[data-snippet]')) {
    const { snippet: prefix = '', group = '' } = item.dataset;
    const task = item.textContent ?? '';
    item.replaceChildren(button({ 'class': 'act', 'aria-label': `Insert the snippet ${task}, ${group}` }, () => { insertSnippet(prefix); }, task), ' ', element('span', { class: 'dim' }, group));
  }
  article.querySelector('h1')?.after(element('p', { class: 'tally', hidden: '' }));
}

/** Fills in what is known of the workspace now. */
export function markApplied(article: Element, { findings, checks }: PageMarks, actions: AppliedActions): void {
  for (const item of article.querySelectorAll<HTMLElement>('[data-rule]')) markRule(item, findings, actions);
  for (const list of article.querySelectorAll('.applied ul:has(> [data-rule])')) bringUp(list, findings);
  for (const item of article.querySelectorAll<HTMLElement>('[data-check]')) markCheck(item, checks[item.dataset['check'] ?? ''], actions);
  for (const block of article.querySelectorAll('.applied')) {
    const { rules, total, missing, done } = tallyOf(block, { findings, checks });
    const parts = [...(rules.length > 0 ? [count(total, 'warning')] : []), ...(missing > 0 ? [`${missing} missing`] : []), ...(missing === 0 && done > 0 ? ['\u2713'] : [])];
    const summary = block.querySelector('summary');
    if (summary !== null) {
      summary.dataset['name'] ??= summary.textContent ?? '';
      summary.textContent = [summary.dataset['name'], parts.join(', ')].filter(Boolean).join(': ');
    }
    block.classList.toggle('wanting', rules.length > 0 || missing > 0);
  }
  const tally = article.querySelector<HTMLElement>('.tally');
  if (tally === null) return;
  const { rules, total, missing } = tallyOf(article, { findings, checks });
  // A rule's page has its own line.
  tally.hidden = (rules.length === 0 && missing === 0) || article.querySelector('.of-rule') !== null;
  tally.replaceChildren('In your project: ', ...join([
    ...(rules.length > 0 ? [button({ 'class': 'act', 'title': 'Show the next one' }, () => { actions.nextFinding(rules); }, count(total, 'warning'))] : []),
    ...(missing > 0 ? [button({ class: 'act', title: 'Show what is missing' }, () => { showMissing(article); }, `${count(missing, 'check')} missing`)] : []),
  ]));
}

/** What a part of the page has, each rule and check once. */
function tallyOf(part: Element, { findings, checks }: Pick<PageMarks, 'findings' | 'checks'>): { rules: string[]; total: number; missing: number; done: number } {
  const idsOf = (name: string): string[] => [...new Set([...part.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((item) => item.dataset[name] ?? ''))];
  const rules = idsOf('rule').filter((rule) => (findings[rule] ?? 0) > 0);
  const statuses = idsOf('check').map((check) => checks[check]?.status);
  return {
    rules,
    total: rules.reduce((sum, rule) => sum + (findings[rule] ?? 0), 0),
    missing: statuses.filter((status) => status === 'missing').length,
    done: statuses.filter((status) => status === 'done').length,
  };
}

function markRule(item: HTMLElement, findings: PageMarks['findings'], { nextFinding }: AppliedActions): void {
  const rule = item.dataset['rule'] ?? '';
  const found = findings[rule] ?? 0;
  item.querySelector('.act')?.remove();
  if (item.matches('.of-rule')) item.hidden = found === 0;
  if (found > 0) item.append(' ', button({ 'class': 'act', 'title': 'Show the next one' }, () => { nextFinding([rule]); }, count(found, 'warning')));
}

/** Rules with findings come first. */
function bringUp(list: Element, findings: PageMarks['findings']): void {
  const items = [...list.children];
  const has = (item: Element): number => (item instanceof HTMLElement && (findings[item.dataset['rule'] ?? ''] ?? 0) > 0 ? 0 : 1);
  const sorted = items.toSorted((a, b) => has(a) - has(b));
  if (sorted.some((item, index) => item !== items[index])) list.replaceChildren(...sorted);
}

function markCheck(item: HTMLElement, mark: CheckMark | undefined, { openFile, insertSnippet }: AppliedActions): void {
  item.dataset['title'] ??= item.textContent ?? '';
  const title = item.dataset['title'];
  if (mark === undefined) return;
  const { status, why, remedy, snippets, file } = mark;
  item.className = `check ${status}`;
  item.replaceChildren(
    element('span', { 'class': 'sign', 'role': 'img', 'aria-label': names[status] }, signs[status]),
    element('span', { class: 'check-title' }, title), ` ${why} `,
    ...(file === undefined ? [] : [button({ class: 'act' }, () => { openFile(file); }, file), ' ']),
    ...(status === 'missing' ? [element('span', { class: 'dim' }, remedy), ...snippets.flatMap((prefix) => [' ', button({ class: 'act' }, () => { insertSnippet(prefix); }, `Insert ${prefix}`)])] : []),
  );
}

function showMissing(article: Element): void {
  const item = article.querySelector('.check.missing');
  const block = item?.closest('details');
  if (block === null || block === undefined) return;
  block.open = true;
  block.scrollIntoView({ block: 'center' });
  block.querySelector('summary')?.focus({ preventScroll: true });
}

function join(parts: readonly Node[]): (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
