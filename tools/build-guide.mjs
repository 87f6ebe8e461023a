/**
 * Builds what the sidebar shows, once, so that nothing is compiled in the editor:
 *
 *   src/guide/<id>.md            -> dist/guide/<id>.html
 *   src/catalog/rules/<id>.md    -> dist/rules/<id>.html, and a copy for the server's hover
 *   the list of rules, with what is said of each -> dist/rules/index.json
 *   the passages of all pages    -> dist/guide/search.json
 *   the rules of each section    -> dist/guide/rules.json
 *   src/webview/page.{ts,css}    -> dist/webview.{js,css}
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { appliedBlock } from './guide-applied.mjs';
import { compileSnippets } from './build-snippets.mjs';
import { compilePage, innerLink, outerLink } from './guide-markdown.mjs';
import { passagesOf } from './guide-passages.mjs';

const root = join(import.meta.dirname, '..');
const guideFolder = join(root, 'src/guide');
const rulesFolder = join(root, 'src/catalog/rules');

const figure = (name) => readFileSync(join(guideFolder, 'figures', `${name}.svg`), 'utf8').trim();
const pagesIn = (folder) => readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));

/** Compiles all pages, without writing. Throws where a page is missing, too many, or links to nothing. */
export async function compileGuide() {
  const [{ chapters, readingOrder }, { catalog }, { projectChecks }] = await Promise.all([
    importTypeScript('src/guide/index.ts'),
    importTypeScript('src/catalog/index.ts'),
    importTypeScript('src/project-checks/checks.ts'),
  ]);
  const written = compileSnippets();
  const isAbout = (slug) => ({ advice }) => advice.includes(slug);
  const afterAdvice = (slug) => appliedBlock({ rules: catalog.rules.filter(isAbout(slug)), checks: projectChecks.filter(isAbout(slug)), snippets: snippetsAbout(written, ({ prefix, guide }) => guide.endsWith(`#${slug}`) || projectChecks.some((check) => isAbout(slug)(check) && Object.hasOwn(check.snippets ?? {}, prefix))) });
  const ruleTitle = (id) => catalog.rules.find((rule) => rule.id === id)?.title ?? id;
  const sections = readingOrder.map(({ id, title }) => {
    const page = inFile(`${id}.md`, () => compilePage(readFileSync(join(guideFolder, `${id}.md`), 'utf8'), { figure, afterAdvice, ruleTitle }));
    const atEnd = appliedBlock({ rules: [], checks: [], snippets: snippetsAbout(written, ({ guide }) => guide === id) });
    return { id, ...page, html: `${page.html}${atEnd}`, title: page.title ?? title };
  });
  const adviceAt = new Map(sections.flatMap(({ id, advice }) => advice.map(({ slug, title }) => [slug, { place: `/section/${id}#${slug}`, title }])));
  const rules = catalog.rules.map((rule) => {
    const page = inFile(`${rule.id}.md`, () => compilePage(readFileSync(join(rulesFolder, `${rule.id}.md`), 'utf8'), { figure }));
    return { id: rule.id, title: rule.title, owasp: rule.owasp, cwe: rule.cwe, advice: rule.advice, html: `${ruleHead(rule)}${page.html}${ruleFoot(rule, adviceAt)}`, places: page.places };
  });
  const guide = { chapters, sections, rules, checks: projectChecks };
  checkPages(guide);
  return guide;
}

/** One text of each prefix that belongs to something. */
function snippetsAbout({ groups, snippets }, belongs) {
  const about = new Map(snippets.filter(belongs).map((snippet) => [snippet.prefix, snippet]));
  return [...about.values()].map(({ prefix, task, group }) => ({ prefix, task, group: groups.find(({ id }) => id === group)?.title ?? group }));
}

function ruleHead({ id, title, severity, cwe, owasp }) {
  const weaknesses = cwe.map((number) => outerLink(`https://cwe.mitre.org/data/definitions/${number}.html`, `CWE-${number}`));
  const facts = [severity[0].toUpperCase() + severity.slice(1), ...weaknesses, `OWASP ${owasp}`];
  return `<h1>${title}</h1>\n<p class="facts">${facts.join(' · ')}</p>\n<p class="of-rule" data-rule="${id}"></p>\n`;
}

function ruleFoot({ advice }, adviceAt) {
  const items = advice.flatMap((slug) => adviceAt.get(slug) ?? []).map(({ place, title }) => `<li>${innerLink(place, title)}</li>`);
  return items.length === 0 ? '' : `<h2>In the guide</h2>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

function checkPages({ sections, rules }) {
  const known = new Set([
    ...sections.map(({ id }) => `/section/${id}`),
    ...sections.flatMap(({ id, advice }) => advice.map(({ slug }) => `/section/${id}#${slug}`)),
    ...rules.map(({ id }) => `/rule/${id}`),
  ]);
  const lost = [...sections, ...rules].flatMap(({ id, places }) => places.filter((place) => !known.has(place)).map((place) => `${id} links to ${place}`));
  const unlisted = [[guideFolder, sections], [rulesFolder, rules]]
    .flatMap(([folder, pages]) => pagesIn(folder).filter((file) => !pages.some(({ id }) => id === file)).map((file) => `${file}.md is in no list`));
  const problems = [...lost, ...unlisted];
  if (problems.length > 0) throw new Error(`The guide does not hang together:\n  ${problems.join('\n  ')}`);
}

function inFile(name, compile) {
  try {
    return compile();
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

/** Imports a TypeScript file of the product, which Node.js cannot read by itself. */
/** Loads a module of the sources, with all that it imports. */
export async function importTypeScript(file) {
  const { outputFiles: [{ text }] } = await build({ absWorkingDir: root, entryPoints: [file], bundle: true, write: false, format: 'esm', logLevel: 'error' });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** What can be found: the passages of sections, and each rule as a whole, since a link leads to its page only. */
export function passagesOfGuide({ sections, rules }) {
  return [
    ...sections.flatMap(({ id, title, html }) => passagesOf({ place: `/section/${id}`, title, html })),
    ...rules.map(({ id, title, html }) => ({
      place: `/rule/${id}`, title, page: 'Rules', text: passagesOf({ place: `/rule/${id}`, title, html: withoutReferences(html) }).map(({ text }) => text).join(' '),
    })),
  ];
}

/** A rule's page without its references: titles of others' pages, which would be found as if they were its own text. */
function withoutReferences(html) {
  return html.replace(/<h2[^>]*>References<\/h2>[\s\S]*?(?=<h2|$)/, '');
}

async function writeGuide(outdir) {
  const [{ sections, rules }, { writeIndex }] = await Promise.all([compileGuide(), importTypeScript('src/webview/search.ts')]);
  const write = (file, text) => { writeFileSync(resolve(root, outdir, file), text); };
  for (const folder of ['guide', 'rules']) mkdirSync(resolve(root, outdir, folder), { recursive: true });
  for (const { id, html } of sections) write(`guide/${id}.html`, html);
  for (const { id, html } of rules) {
    write(`rules/${id}.html`, html);
    cpSync(join(rulesFolder, `${id}.md`), resolve(root, outdir, `rules/${id}.md`));
  }
  write('guide/search.json', writeIndex(passagesOfGuide({ sections, rules })));
  write('guide/rules.json', JSON.stringify(Object.fromEntries(sections.map(({ id, advice }) =>
    [id, rules.filter((rule) => advice.some(({ slug }) => rule.advice.includes(slug))).map((rule) => rule.id)]))));
  const sectionOf = ({ advice }) => sections.find((section) => section.advice.some(({ slug }) => slug === advice[0]))?.id;
  write('rules/index.json', JSON.stringify(rules.map((rule) => ({ id: rule.id, title: rule.title, owasp: rule.owasp, cwe: rule.cwe, section: sectionOf(rule) }))));
}

/** Writes all of it. `isWatching`: again whenever a page, a figure, the script or the style changes. Yields the files that the page's script is made of. */
export async function buildGuide({ outdir = 'dist', isProduction = false, isWatching = false } = {}) {
  const page = {
    absWorkingDir: root,
    entryPoints: [{ in: 'src/webview/page.ts', out: 'webview' }, { in: 'src/webview/page.css', out: 'webview' }],
    outdir, bundle: true, platform: 'browser', target: 'es2022', format: 'iife', metafile: true, minify: isProduction, legalComments: 'none', logLevel: 'warning',
  };
  const all = () => Promise.all([writeGuide(outdir), build(page)]);
  const [, { metafile }] = await all();
  if (!isWatching) return Object.keys(metafile.inputs);
  let isDue = false;
  const again = () => {
    if (isDue) return;
    isDue = true; // editors write a file in several steps
    setTimeout(() => {
      isDue = false;
      all().catch((error) => { console.error(error.message); });
    }, 100);
  };
  for (const folder of [guideFolder, join(guideFolder, 'figures'), rulesFolder, join(root, 'src/webview')]) watch(folder, again);
  return Object.keys(metafile.inputs);
}
