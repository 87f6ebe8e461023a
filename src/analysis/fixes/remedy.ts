/**
 * Mends a use as its model tells: what stands at a place of the call is replaced, or what is missing there is added.
 *
 *     createHash('md5')                                →   createHash('sha256')
 *     session({ secret, cookie: { maxAge } })          →   session({ secret, cookie: { maxAge, secure: true } })
 *     app.post('/login', signIn)                       →   app.post('/login', rateLimit({ … }), signIn), with the import of `rateLimit`
 *
 * Only what stands in the call itself is changed: a variable may be used elsewhere, too.
 */
import type { Change, Language, Remedy } from '../../catalog/model.ts';
import type { Edit, Fix } from '../finding.ts';
import type { Argument, Call, Node, RecordNode } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { assumption, filled, named } from './template.ts';
import { importAll, joined } from './imports.ts';
import { lineBehind } from './imports/lines.ts';
import { asWritten, statementAround } from './statements.ts';

/** How a language writes an entry of an object, and an argument by name. */
interface Form {
  readonly entry: (key: string, value: string) => string;
  readonly record: (entries: string) => string;
  readonly named: (key: string, value: string) => string;
}

const forms: Readonly<Record<Language, Form>> = {
  javascript: { entry: (key, value) => `${key}: ${value}`, record: (entries) => `{ ${entries} }`, named: (_, value) => value },
  python: { entry: (key, value) => `'${key}': ${value}`, record: (entries) => `{${entries}}`, named: (key, value) => `${key}=${value}` },
  java: { entry: (key, value) => `${JSON.stringify(key)}, ${value}`, record: (entries) => `Map.of(${entries})`, named: (_, value) => value },
  php: { entry: (key, value) => `'${key}' => ${value}`, record: (entries) => `[${entries}]`, named: (key, value) => `${key}: ${value}` },
};

/** The fix of what is wrong with a call, an assignment or a reading in a file, or none. */
export function applyRemedy(remedy: Remedy, node: Node, file: FixFile): readonly Fix[] {
  const imported = importAll(file, file.language, remedy.imports ?? []);
  if (!imported) return [];
  const changes = remedy.set.map((one) => {
    const to = filled(one.to, node, file, imported.names, { value: file.text.slice(node.range.start, node.range.end) });
    return to === null ? null : editFor({ ...one, to }, node, file);
  });
  if (changes.some((edit) => edit === null)) return [];
  const edits = joined([...imported.edits, ...changes.filter((edit) => edit !== null)]);
  const assumes = assumption(remedy.assumes, imported.added, file);
  return [{ id: 'remedy', title: remedy.title, edits, ...(assumes !== undefined && { assumes }) }];
}

function editFor(change: Change, node: Node, file: FixFile): Edit | null {
  const { text, language } = file;
  const form = forms[language];
  const { to } = change;
  if ('behind' in change) return statementBehind(node, to, file);
  if ('before' in change) return node.kind === 'call' ? argumentBefore(node, change.before, to) : null;
  const { argument, member } = change;
  if (argument === 'assigned') return replace(node.kind === 'assign' ? node.value : node, to);
  if (argument === 'call') return { range: node.range, text: to };
  if (node.kind !== 'call' || argument === 'this') return null;
  if (argument === 'callee') return renameCallee(node, to, text);
  const keys = member?.split('.') ?? [];
  if (argument === 'named') return setNamed(node, keys, to, text, form);
  const byName = change.name === undefined ? undefined : node.arguments.find(({ name }) => name === change.name);
  if (byName) return setMember(byName.value, keys, to, text, form);
  const passed = node.arguments.filter(({ name }) => name === undefined);
  if (passed.slice(0, argument + 1).some(({ spread }) => spread)) return null;
  const place = passed[argument];
  if (place && named(change.to, argument, place.value, text)) return { range: place.value.range, text: to };
  if (place) return setMember(place.value, keys, to, text, form);
  return passed.length === argument ? addArgument(node, written(keys, to, form), text) : null;
}

function statementBehind(node: Node, to: string, { tree, text }: FixFile): Edit | null {
  const statement = statementAround(tree, text, node);
  return statement && lineBehind(text, statement.end, statement.indent + asWritten(to, text));
}

function argumentBefore(call: Call, position: number, to: string): Edit | null {
  const place = call.arguments[position];
  if (!place || call.arguments.slice(0, position + 1).some(({ spread }) => spread)) return null;
  const { start } = place.value.range;
  return { range: { start, end: start }, text: `${to}, ` };
}

function setNamed(call: Call, [name, ...keys]: readonly string[], to: string, text: string, form: Form): Edit | null {
  if (name === undefined || call.arguments.some(({ spread }) => spread)) return null;
  const place = call.arguments.find((one) => one.name === name);
  return place ? setMember(place.value, keys, to, text, form) : addArgument(call, form.named(name, written(keys, to, form)), text);
}

/** Sets a member of what stands there; without keys, the thing itself. */
function setMember(node: Node, [key, ...others]: readonly string[], to: string, text: string, form: Form): Edit | null {
  if (key === undefined) return replace(node, to);
  if (node.kind !== 'record' || !/^[{[]|^array\b|^dict\b/.test(text.slice(node.range.start))) return null;
  const entry = node.entries.findLast((one) => one.kind === 'entry' && one.key.kind === 'constant' && one.key.value === key);
  if (entry) return setMember(entry.value, others, to, text, form);
  // What is spread into it may hold the member.
  if (node.entries.some((one) => one.kind === 'spread')) return null;
  return addEntry(node, form.entry(key, written(others, to, form)), text, form);
}

/** An object that holds `to` under these keys, one inside the other. */
function written(keys: readonly string[], to: string, form: Form): string {
  return keys.reduceRight((inner, key) => form.record(form.entry(key, inner)), to);
}

/** Literals only: a name may stand for what is used elsewhere. */
function replace(node: Node, to: string): Edit | null {
  const isLiteral = node.kind === 'constant' || node.kind === 'list' || (node.kind === 'operation' && node.operands.every(({ kind }) => kind === 'constant'));
  return isLiteral ? { range: node.range, text: to } : null;
}

function renameCallee({ callee }: Call, to: string, text: string): Edit | null {
  if (callee.kind !== 'member') return null;
  const { end } = callee.range;
  const name = /[\w$]+$/.exec(text.slice(callee.range.start, end))?.[0];
  return name === undefined ? null : { range: { start: end - name.length, end }, text: to };
}

function addEntry({ entries, range }: RecordNode, entry: string, text: string, form: Form): Edit {
  const last = entries.at(-1);
  if (!last) return { range, text: form.record(entry) };
  const at = last.value.range.end;
  const indent = /(?:^|\n)([ \t]+)\S[^\n]*$/.exec(text.slice(0, at))?.[1] ?? '';
  const isOnOwnLine = text.slice(range.start, at).includes('\n') && new RegExp(`\\n${indent}\\S`).test(text.slice(range.start, at));
  return { range: { start: at, end: at }, text: isOnOwnLine ? `,${text.includes('\r\n') ? '\r\n' : '\n'}${indent}${entry}` : `, ${entry}` };
}

function addArgument(call: Call, argument: string, text: string): Edit | null {
  const last: Argument | undefined = call.arguments.at(-1);
  if (last) return { range: { start: last.value.range.end, end: last.value.range.end }, text: `, ${argument}` };
  const { end } = call.range;
  return text[end - 1] === ')' ? { range: { start: end - 1, end: end - 1 }, text: argument } : null;
}
