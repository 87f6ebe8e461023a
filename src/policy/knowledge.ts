/**
 * What a project says of its own packages and helpers, in the words of the catalogue: `knowledge` in `backend-guide.json`.
 *
 *     "sources":    [{ "path": "@acme/http.input()", "kind": "request" }],
 *     "sinks":      [{ "path": "@acme/db.run", "argument": 0, "kind": "sql" }],
 *     "sanitizers": [{ "path": "@acme/html.clean", "argument": 0, "clears": ["html"] }],
 *     "validators": [{ "path": "@acme/checks.isId", "argument": 0, "clears": ["sql", "data"] }]
 *
 * A path may also begin at a file of the project, by its path from the folder of the configuration: `./src/db.ts#query`. What is said of it then counts in the place
 * of what is read in the file, wherever it is imported.
 *
 * A sanitizer returns its argument in a safe form. A validator leaves it as it is: it is safe where the call is truthy, or, with
 * `"throws": true`, wherever the call returns. `language` says in which language an entry counts; missing: in all.
 */
import { getNodeValue, type Node } from 'jsonc-parser';
import { sinkKinds, type SinkKind, type SourceKind } from '../catalog/kinds.ts';
import type { Language, Model, Sanitizer, Sink, Source, Step } from '../catalog/model.ts';
import { fileInPath, isApiPath } from '../catalog/path-grammar.ts';
import type { Catalog } from '../catalog/rule.ts';
import type { Tell } from './configuration.ts';

/** The kinds of entries, and what each must and may hold besides `path`. */
const forms = {
  sources: { needs: ['kind'], may: [] },
  sinks: { needs: ['argument', 'kind'], may: [] },
  sanitizers: { needs: ['argument', 'clears'], may: [] },
  validators: { needs: ['argument', 'clears'], may: ['throws'] },
} as const;
type Form = keyof typeof forms;

/** One entry, as far as it could be understood. */
interface Entry {
  readonly path: string;
  readonly language?: Language;
  readonly kind?: string;
  readonly argument?: number;
  readonly clears?: readonly SinkKind[];
  readonly throws?: boolean;
}

/** Reads `knowledge` as one model for each language. `isFile` knows the files of the project, by their paths from its folder. What is not understood is told, and left out. */
export function readKnowledge(node: Node | undefined, catalog: Catalog, tell: Tell, isFile?: (path: string) => boolean): readonly Model[] {
  if (!node) return [];
  const languages = [...new Set(catalog.models.map(({ language }) => language))];
  const sourceKinds = [...new Set(catalog.models.flatMap(({ sources }) => sources ?? []).map(({ kind }) => kind as string))];
  const entries: Record<Form, Entry[]> = { sources: [], sinks: [], sanitizers: [], validators: [] };
  for (const [form, list, key] of membersOf(node, tell)) {
    if (!isForm(form)) {
      tell(key, `Knowledge is about ${Object.keys(forms).map((one) => `"${one}"`).join(', ')}.`);
    } else if (list.type !== 'array') {
      tell(list, `"${form}" is a list.`);
    } else {
      for (const child of list.children ?? []) {
        const entry = readEntry(child, form, { languages, sourceKinds, isFile }, tell);
        if (entry) entries[form].push(entry);
      }
    }
  }
  if (Object.values(entries).every((list) => list.length === 0)) return [];
  return languages.map((language) => toModel(language, entries));
}

function isForm(text: string): text is Form {
  return Object.hasOwn(forms, text);
}

function readEntry(node: Node, form: Form, known: { readonly languages: readonly Language[]; readonly sourceKinds: readonly string[]; readonly isFile: ((path: string) => boolean) | undefined }, tell: Tell): Entry | undefined {
  let isWhole = true;
  const refuse = (at: Node, message: string): void => {
    isWhole = false;
    tell(at, message);
  };
  const { needs, may } = forms[form];
  const allowed: readonly string[] = ['path', 'language', ...needs, ...may];
  const members = new Map(membersOf(node, refuse).map(([name, value, key]) => {
    if (!allowed.includes(name)) refuse(key, `An entry of "${form}" holds ${allowed.map((one) => `"${one}"`).join(', ')}.`);
    return [name, value] as const;
  }));
  for (const name of ['path', ...needs]) if (!members.has(name)) refuse(node, `"${name}" is missing.`);
  const check = (name: string, isRight: (value: unknown) => boolean, message: string): void => {
    const at = members.get(name);
    if (at && !isRight(getNodeValue(at))) refuse(at, message);
  };
  check('path', (value) => typeof value === 'string' && (isApiPath(value) || fileInPath(value) !== undefined), 'This is no path of an API: "package.Class().method", or "./src/file.ts#name".');
  const path = members.get('path');
  const file = path && fileInPath(String(getNodeValue(path)))?.file;
  if (path && file !== undefined && known.isFile?.(file) === false) refuse(path, `There is no file «${file}».`);
  check('language', (value) => known.languages.some((one) => one === value), `The languages are ${known.languages.join(', ')}.`);
  check('argument', (value) => Number.isInteger(value) && Number(value) >= 0, 'An argument is told by its number, from 0.');
  check('throws', (value) => typeof value === 'boolean', 'This is true or false.');
  check('clears', (value) => Array.isArray(value) && value.length > 0 && value.every(isSinkKind), `This is a list of kinds of sinks: ${Object.keys(sinkKinds).join(', ')}.`);
  check('kind', (value) => (form === 'sources' ? known.sourceKinds.includes(String(value)) : isSinkKind(value)), `The kinds are ${(form === 'sources' ? known.sourceKinds : Object.keys(sinkKinds)).join(', ')}.`);
  if (!isWhole) return undefined;
  const entry = getNodeValue(node) as Entry;
  return { ...entry, path: fileInPath(entry.path)?.path ?? entry.path };
}

function isSinkKind(value: unknown): value is SinkKind {
  return typeof value === 'string' && Object.hasOwn(sinkKinds, value);
}

function toModel(language: Language, entries: Readonly<Record<Form, readonly Entry[]>>): Model {
  const own = (form: Form): readonly Entry[] => entries[form].filter((entry) => entry.language === undefined || entry.language === language);
  return {
    id: 'own-knowledge', title: 'What the project says of itself', language,
    sources: own('sources').map(({ path, kind }): Source => ({ path, kind: kind as SourceKind })),
    steps: own('sanitizers').map(({ path, argument = 0 }): Step => ({ path, from: `${argument}`, to: 'result' })),
    sanitizers: [
      ...own('sanitizers').map(({ path, argument = 0, clears = [] }): Sanitizer => ({ path, argument, cleans: 'result', clears })),
      ...own('validators').map(({ path, argument = 0, clears = [], throws }): Sanitizer => ({ path, argument, cleans: 'argument', clears, ...(throws !== true && { when: { is: true } }) })),
    ],
    sinks: own('sinks').map(({ path, argument = 0, kind }): Sink => ({ path, argument, kind: kind as SinkKind })),
  };
}

/** Name, value and the name's own node of each member of an object; what is no object is told. */
export function membersOf(node: Node, tell: Tell): readonly (readonly [string, Node, Node])[] {
  if (node.type !== 'object') {
    tell(node, 'This is an object.');
    return [];
  }
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key && value ? [[String(key.value), value, key] as const] : []));
}
