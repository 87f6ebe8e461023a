/**
 * What belongs to an advice, as the page shows it in the advice's box, or to a section, at its end. The page's script fills in what it knows of the workspace: the
 * findings of `data-rule`, the outcome of `data-check`; `data-snippet` is inserted by a click.
 */
import { escapeHtml, innerLink } from './guide-markdown.mjs';

/**
 * @param {{ rules: readonly { id: string, title: string }[], checks: readonly { id: string, title: string }[], snippets: readonly { prefix: string, task: string, group: string }[] }} parts
 * @returns {string} nothing, where nothing belongs to it
 */
export function appliedBlock({ rules, checks, snippets }) {
  const lists = [
    list('Checked in your project', checks.map(({ id, title }) => `<li data-check="${id}">${escapeHtml(title)}</li>`)),
    list('Found in your code', rules.map(({ id, title }) => `<li data-rule="${id}">${innerLink(`/rule/${id}`, title)}</li>`)),
    list('Written by a snippet', snippets.map(({ prefix, task, group }) => `<li data-snippet="${prefix}" data-group="${group}">${escapeHtml(task)}</li>`)),
  ].join('');
  const name = rules.length + checks.length > 0 ? 'In your project' : 'Snippets';
  return lists === '' ? '' : `<details class="applied"><summary>${name}</summary>\n${lists}</details>\n`;
}

function list(name, items) {
  return items.length === 0 ? '' : `<p class="applied-name">${name}</p>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}
