/**
 * Writes `docs/fixes.md`: how findings of each rule are mended in each language, as rules and models say themselves.
 * `npm run fixes` renews it; a test tells when that is due.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './build-guide.mjs';

/** The file, from the root of the repository. */
export const fixesFile = 'docs/fixes.md';

const languages = { javascript: 'JavaScript, TypeScript', python: 'Python', java: 'Java', php: 'PHP' };

/** The text of the file. */
export function fixesTable({ rules, models }, mendingsOf) {
  const rows = rules.map((rule) => {
    const mendings = mendingsOf(rule, models);
    const cell = (language) => mendings.filter((one) => one.language === language).map(({ title }) => title).join('; ');
    return `| \`${rule.id}\` | ${Object.keys(languages).map(cell).join(' | ')} |`;
  });
  return [
    '# How findings are mended',
    '',
    'What the menu of quick fixes offers, where it can. Made by `npm run fixes` from the catalogue. Change that, not this file.',
    '',
    `| Rule | ${Object.values(languages).join(' | ')} |`,
    `| --- |${' --- |'.repeat(Object.keys(languages).length)}`,
    ...rows,
    '',
  ].join('\n');
}

async function writeTable() {
  const [{ catalog }, { mendingsOf }] = await Promise.all([importTypeScript('src/catalog/index.ts'), importTypeScript('src/catalog/mending.ts')]);
  writeFileSync(join(import.meta.dirname, '..', fixesFile), fixesTable(catalog, mendingsOf));
}

if (process.argv[1] === import.meta.filename) void writeTable();
