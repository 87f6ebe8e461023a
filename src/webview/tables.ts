/**
 * Tables that stay readable in a narrow sidebar: there, the style shows each row as a card, with the heading of its column before
 * each cell. A table that is laid out otherwise is no table to screen readers, unless the roles are written down.
 */
import { element } from './element.ts';

/** Prepares all tables of the article. */
export function labelTables(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    const headings = [...table.querySelectorAll('th')].map(({ textContent }) => textContent ?? '');
    // The corner above the names of rows: nothing is headed by it.
    for (const corner of table.querySelectorAll('th:empty')) corner.replaceWith(element('td'));
    table.setAttribute('role', 'table');
    for (const group of table.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
    for (const heading of table.querySelectorAll('th')) heading.setAttribute('role', 'columnheader');
    for (const row of table.querySelectorAll('tr')) {
      row.setAttribute('role', 'row');
      [...row.querySelectorAll('td')].forEach((cell, index) => {
        cell.setAttribute('role', index === 0 && row.parentElement?.localName === 'tbody' ? 'rowheader' : 'cell');
        cell.dataset['heading'] = headings[index] ?? '';
      });
    }
  }
}
