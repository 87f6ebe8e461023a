/**
 * Tables that stay readable in a narrow sidebar: there, the style shows each row as a card, with the heading of its column before
 * each cell. A table that is laid out otherwise is no table to screen readers, unless the roles are written down.
 */
export function labelTables(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    const headings = [...table.querySelectorAll('th')].map(({ textContent }) => textContent ?? '');
    table.setAttribute('role', 'table');
    for (const group of table.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
    for (const heading of table.querySelectorAll('th')) heading.setAttribute('role', 'columnheader');
    for (const row of table.querySelectorAll('tr')) {
      row.setAttribute('role', 'row');
      [...row.querySelectorAll('td')].forEach((cell, index) => {
        cell.setAttribute('role', index === 0 ? 'rowheader' : 'cell');
        cell.dataset['heading'] = headings[index] ?? '';
      });
    }
  }
}
