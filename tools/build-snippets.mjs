/**
 * Compiles the pages of `snippets/` into one file, which completion, the view and the commands read: dist/snippets/index.json
 *
 * A page is a group. Each of its second headings is a snippet, `## <prefix>: <task>`; then come its facts (`- guide: c05.rest`), what
 * it writes and when, and one fence for each text, with the languages that it is for. A text is code with VS Code's stops, and:
 *
 * - `‹product›`, `‹Products›` … are forms of one name. Its first `‹product›` is a stop, the others follow it.
 * - `‹2›` is stop 2 in Pascal case.
 * - `⟦: number⟧` is there in TypeScript only, where a fence is for JavaScript, too.
 * - `$` needs no backslash unless a number follows: `\$1` is the text `$1`.
 * - Stops may be numbered as one likes; they are numbered as they come. `$0` is added at the end where it is missing.
 */
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expand } from './expand-snippet.mjs';
import { manifest, root } from './project.mjs';

/** What is written behind a fence, VS Code's language, and how many spaces one step of indentation has in the page. */
const languages = new Map(Object.entries({
  js: ['javascript', 2], ts: ['typescript', 2], py: ['python', 4], java: ['java', 4], php: ['php', 4], sql: ['sql', 2],
  json: ['json', 2], jsonc: ['jsonc', 2], yaml: ['yaml', 2], compose: ['dockercompose', 2], dockerfile: ['dockerfile', 4], ignore: ['ignore', 4],
  dotenv: ['dotenv', 4], properties: ['properties', 4], plain: ['plaintext', 4], groovy: ['groovy', 4], nginx: ['nginx', 4],
  http: ['http', 2], prisma: ['prisma', 2],
}));

/** The forms of the name, as transforms of the stop that holds it in the singular; where that is written with a capital only, so; where only the plural is, in the plural. */
const plural = '^(?:(.*[^aeiou])y|(.*(?:s|x|z|ch|sh))|(.*))$';
const pluralOf = (change) => ['${1', '${2', '${3'].map((group, index) => `${group}${change}}${group}:+${['ies', 'es', 's'][index]}}`).join('');
const pascal = '/(.*)/${1:/pascalcase}/';
const ofSingular = { product: '', Product: pascal, products: `/${plural}/${pluralOf('')}/`, Products: `/${plural}/${pluralOf(':/pascalcase')}/` };
const ofPlural = { products: '', Products: pascal };
const ofPascal = { Product: '', Products: `/${plural}/${pluralOf('')}/`, products: `/${plural}/${pluralOf(':/camelcase')}/` };

/** The stop of the name, until all stops are numbered. */
const nameStop = 'name';

/** The groups in the order of the setting that hides them, with all snippets. Throws where a page is not as it must be. */
export function compileSnippets() {
  const groups = manifest.contributes.configuration.properties['backendGuide.snippets.hidden'].items.enum.filter((one) => !one.endsWith('*')).map((id) => {
    try {
      return compilePage(id, readFileSync(join(root, 'snippets', `${id}.md`), 'utf8'));
    } catch (error) {
      throw new Error(`snippets/${id}.md: ${error.message}`, { cause: error });
    }
  });
  return { groups: groups.map(({ snippets: _, ...group }) => group), snippets: groups.flatMap(({ snippets }) => snippets) };
}

/** @param {string} id @param {string} page */
export function compilePage(id, page) {
  const [head, ...parts] = page.split(/^## /m);
  const title = /^# (.+)$/m.exec(head)?.[1];
  if (!title) throw new Error('a first heading is missing');
  const facts = factsIn(head);
  const about = proseIn(head.replace(/^# .+$/m, ''));
  const group = { id, title, about, isStack: facts.detect !== undefined, detect: facts.detect?.split(/,\s*/) ?? [], ...(facts.tests && { tests: facts.tests }) };
  return { ...group, snippets: parts.flatMap((part) => snippetsIn(id, title, part)) };
}

function snippetsIn(group, title, part) {
  const heading = /^([a-z][a-z0-9-]*): (.+)$/m.exec(part.slice(0, part.indexOf('\n')));
  if (!heading) throw new Error(`not "prefix: task": ${part.slice(0, 60)}`);
  const [, prefix, task] = heading;
  try {
    const text = part.slice(part.indexOf('\n'));
    const fences = [...text.matchAll(/^````?([^\n`]+)\n(.*?)^````?$/gms)].map(([, names, code]) => ({ names: names.trim().split(','), code: code.replace(/\n$/, '') }));
    if (fences.length === 0) throw new Error('it writes nothing');
    const { guide, test, file, needs, ...other } = factsIn(text);
    if (Object.keys(other).length > 0) throw new Error(`nobody knows the fact ${Object.keys(other).join(', ')}`);
    if (!guide) throw new Error('it names no section of the guide');
    const description = proseIn(text.replace(/^````?.*?^````?$/gms, ''));
    const variants = fences.flatMap(({ names, code }) => textsOf(names, code));
    return variants.map(({ names, body }) => ({
      group, prefix, task, description, guide,
      label: variants.length === 1 ? `${title}: ${task}` : `${title}: ${task} (${names.join(', ')})`,
      languages: names.map((name) => languageOf(name)[0]),
      indent: languageOf(names[0])[1],
      ...bodyOf(body, languageOf(names[0])[1]),
      ...(test && { test }), ...(file && { file }), ...(needs && { needs: needs.split(/,\s*/) }),
    }));
  } catch (error) {
    throw new Error(`${prefix}: ${error.message}`, { cause: error });
  }
}

/** A fence for JavaScript and TypeScript whose text differs in the two becomes two texts. */
function textsOf(names, code) {
  const typed = code.replaceAll(/⟦([^]*?)⟧/g, '$1');
  const untyped = code.replaceAll(/⟦[^]*?⟧/g, '');
  if (typed === untyped) return [{ names, body: code }];
  return [{ names: names.filter((name) => name !== 'ts'), body: untyped }, { names: ['ts'], body: typed }].filter((text) => text.names.length > 0);
}

function languageOf(name) {
  const language = languages.get(name);
  if (!language) throw new Error(`nobody knows the language ${name}`);
  return language;
}

const factsIn = (text) => Object.fromEntries([...text.replace(/^````?.*?^````?$/gms, '').matchAll(/^- ([a-z]+): (.+)$/gm)].map(([, key, value]) => [key, value.trim()]));
const proseIn = (text) => text.replace(/^- .+$/gm, '').trim().replace(/\s*\n\s*/g, ' ');

/** @returns {{ body: string, name?: { stop: number } }} The text in VS Code's syntax, and the stop that holds the name. */
function bodyOf(code, unit) {
  const indented = code.split('\n').map((line) => {
    const [spaces] = /^ */.exec(line) ?? [''];
    return '\t'.repeat(Math.floor(spaces.length / unit)) + ' '.repeat(spaces.length % unit) + line.slice(spaces.length);
  }).join('\n');
  const numbers = new Map();
  const numberOf = (stop) => {
    if (stop === '0') return 0;
    if (!numbers.has(stop)) numbers.set(stop, numbers.size + 1);
    return numbers.get(stop);
  };
  const forms = code.includes('‹product›') ? ofSingular : code.includes('‹Product›') ? ofPascal : ofPlural;
  const [ownForm] = Object.keys(forms);
  let hasDefault = false;
  const body = indented.replace(/\\[$}]|\\\\|\\(?=‹)|‹(\w+)›|\$(\d+)|\$\{(\d+)|\$(?=\{?(?:TM|CURRENT|RANDOM|UUID)_?[A-Z_]*)|\$/g, (found, form, bare, opening, offset, all) => {
    if (found === '\\\\') return '\\\\\\\\';
    if (found === '\\') return '\\\\';
    if (found.startsWith('\\')) return found;
    if (bare !== undefined) return `$${numberOf(bare)}`;
    if (opening !== undefined) return `\${${numberOf(opening)}`;
    if (form !== undefined) {
      if (/^\d+$/.test(form)) return `\${${numberOf(form)}${pascal}}`;
      if (forms[form] === undefined) throw new Error(`nobody knows the form ‹${form}›`);
      const number = numberOf(nameStop);
      const isDefault = form === ownForm && !hasDefault;
      hasDefault ||= isDefault;
      return isDefault ? `\${${number}:${form}}` : forms[form] === '' ? `\${${number}}` : `\${${number}${forms[form]}}`;
    }
    return /^\$\{?(?:TM_|CURRENT_|RANDOM|UUID)/.test(all.slice(offset)) ? found : '\\$';
  });
  const name = numbers.get(nameStop);
  if (name !== undefined && !hasDefault) throw new Error('neither ‹product› nor ‹products› nor ‹Product› says what the name is');
  return { body: /(?<!\\)\$(?:0|\{0)/.test(body) ? body : `${body}$0`, ...(name !== undefined && { name: { stop: name } }) };
}

function writeSnippets(outdir) {
  const compiled = compileSnippets();
  const folder = resolve(root, outdir, 'snippets');
  mkdirSync(folder, { recursive: true });
  const snippets = compiled.snippets.map((snippet) => ({ ...snippet, text: expand(snippet.body, { indent: snippet.indent }) }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ ...compiled, snippets }));
}

/** Writes all of it. `isWatching`: again whenever a page changes. */
export function buildSnippets({ outdir = 'dist', isWatching = false } = {}) {
  writeSnippets(outdir);
  if (!isWatching) return;
  watch(join(root, 'snippets'), () => {
    try {
      writeSnippets(outdir);
    } catch (error) {
      console.error(error.message);
    }
  });
}
