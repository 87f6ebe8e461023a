/**
 * Writes `docs/advice.md`: what each piece of the guide's advice is applied by, as rules, project checks and snippets say themselves.
 * `npm run advice` renews it; a test tells when that is due.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGuide } from './build-guide.mjs';
import { compileSnippets } from './build-snippets.mjs';

/** The file, from the root of the repository. */
export const adviceFile = 'docs/advice.md';

/** What applies each piece of advice, in the order of the guide. `snippets` name a place of the guide, `c09.security#parameterized-queries`. */
export function adviceRows({ sections, rules, checks }, { snippets = [] } = {}) {
  return sections.flatMap(({ id, advice }) => advice.map(({ slug }) => ({
    slug, section: id,
    rules: idsOf(rules.filter((rule) => rule.advice.includes(slug)), 'id'),
    checks: idsOf(checks.filter((check) => check.advice.includes(slug)), 'id'),
    snippets: idsOf(snippets.filter(({ guide, prefix }) => guide === `${id}#${slug}` || checks.some((check) => check.advice.includes(slug) && Object.hasOwn(check.snippets ?? {}, prefix))), 'prefix'),
  })));
}

const idsOf = (items, key) => [...new Set(items.map((item) => item[key]))].sort();

/** The rows as the text of the file. */
export function adviceTable(rows) {
  const cell = (ids) => ids.map((id) => `\`${id}\``).join(', ');
  return [
    '# What applies the advice of the guide',
    '',
    'Made by `npm run advice` from the guide, the catalogue, the project checks and the snippets. Change those, not this file.',
    '',
    '| Advice | Section | Rules | Project checks | Snippets |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ slug, section, rules, checks, snippets }) => `| \`${slug}\` | ${section} | ${cell(rules)} | ${cell(checks)} | ${cell(snippets)} |`),
    '',
  ].join('\n');
}

/** What applies advice beside the rules and the project checks. */
export async function appliers() {
  return { snippets: compileSnippets().snippets };
}

async function writeTable() {
  writeFileSync(join(import.meta.dirname, '..', adviceFile), adviceTable(adviceRows(await compileGuide(), await appliers())));
}

if (process.argv[1] === import.meta.filename) void writeTable();
