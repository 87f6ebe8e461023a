/**
 * Puts values into the call that runs a statement, in the driver's own way: into a list behind the text, into an options object,
 * as arguments of the call that follows.
 */
import type { SinkParameters } from '../../catalog/model.ts';
import type { CallArrival } from '../engine/state.ts';
import type { Edit } from '../finding.ts';
import type { Argument, Call, List, Node, RecordNode } from '../ir.ts';
import type { Tree } from '../checks/tree.ts';
import type { FixFile } from './fix-file.ts';
import { endOfItem, lineStart } from './javascript-text.ts';
import { resultOf, statementAround } from './statements.ts';
import { branches } from './text-source.ts';
import type { FunctionIndex } from './walk.ts';

/** The values that a call has, and a way to give it more. */
interface ValueList {
  readonly form: 'positions' | 'names';
  /** How many values there are; null where that is not to be seen. */
  readonly count: number | null;
  /** The names that are taken, for a call that names its values. */
  readonly names: readonly string[];
  /** `values`: each with the number of existing values before it, in order. Null where it cannot be done. */
  insert(values: readonly NewValue[]): Edit[] | null;
}

/** A value that a call is to get: its expression, the name it may have, and how many of the existing values come before it. */
export interface NewValue {
  readonly source: string;
  readonly name: string;
  readonly before: number;
}

const callbackNames = /^(?:cb|callback|done|next|fn|handler|on[A-Z]\w*)$/;

/** Where the values of a call stand, or are to stand. `hasParameters`: its text has placeholders, or might have. Several where a prepared statement is run several times. */
export function valueLists({ text, tree }: FixFile, { call }: CallArrival, index: FunctionIndex, values: SinkParameters['values'], options: RecordNode | null, hasParameters: boolean): ValueList[] | null {
  if (call.form === 'tag' || call.arguments.some(({ spread }) => spread)) return null;
  if ('chained' in values) return one(callsBehind(call.range.end, (numbered) => numbered.map((list) => `.${values.chained}(${list})`).join('')));
  if ('followed' in values) return one(statementsBehind(call, values.followed, text, tree));
  if ('nextCall' in values) return runsOf(call, index, values.nextCall)?.flatMap((run) => argumentValues(text, run, 0, true) ?? []) ?? null;
  if ('spreadFrom' in values) return one(argumentValues(text, call, values.spreadFrom, true));
  if (values.member === undefined) return one(argumentValues(text, call, values.argument, false, hasParameters));
  const record = options ?? call.arguments[values.argument]?.value;
  if (!record) return one(lastArgument(text, call, values.argument, (list) => `{ ${values.member ?? ''}: ${list} }`));
  if (record.kind === 'function') return null;
  if (record.kind === 'record') return one(memberValues(text, record, values.member));
  if (record.kind !== 'variable' || hasParameters) return null;
  const name = text.slice(record.range.start, record.range.end);
  return one({
    form: 'positions', count: 0, names: [],
    insert: (added) => [{ range: record.range, text: `{ ...${name}, ${values.member ?? ''}: ${listOf(added)} }` }],
  });
}

const one = (list: ValueList | null): ValueList[] | null => list && [list];
const listOf = (added: readonly NewValue[]): string => `[${added.map(({ source }) => source).join(', ')}]`;

/** Calls with each value and its number. */
function callsBehind(at: number, write: (numbered: readonly string[]) => string): ValueList {
  return { form: 'positions', count: 0, names: [], insert: (added) => [{ range: { start: at, end: at }, text: write(added.map(({ source }, index) => `${index + 1}, ${source}`)) }] };
}

/** Statements behind the one that prepares, or the first of the block for whose time it is there. */
function statementsBehind(call: Call, name: string, text: string, tree: Tree): ValueList | null {
  const variable = resultOf(tree, call);
  if (variable === undefined) return null;
  const write = (numbered: readonly string[], indent: string): string => numbered.map((list) => `\n${indent}${variable}.${name}(${list});`).join('');
  const statement = statementAround(tree, text, call);
  if (statement) return callsBehind(statement.end, (numbered) => write(numbered, statement.indent));
  const opened = /^\s*;?\s*\)\s*\{(?=[ \t]*\r?\n([ \t]+))/.exec(text.slice(call.range.end));
  return opened ? callsBehind(call.range.end + opened[0].length, (numbered) => write(numbered, opened[1] ?? '')) : null;
}

/** The calls that run a statement that is prepared by `call`; null where some are out of sight. */
function runsOf(call: Call, index: FunctionIndex, names: readonly string[]): Call[] | null {
  const runs: Call[] = [];
  const follow = (node: Node): boolean => {
    const around = index.around(node) ?? [];
    const parent = around.at(-1);
    if (parent?.kind === 'operation' && parent.operator === 'await') return follow(parent);
    if (parent?.kind === 'assign' && parent.value === node && parent.target.kind === 'variable') {
      const { variable } = parent.target;
      return variable.isConstant && variable.name !== '' && index.uses(variable).every((use) => isReachable(call, use.node, index) && follow(use.node));
    }
    const outer = around.at(-2);
    if (parent?.kind !== 'member' || outer?.kind !== 'call' || outer.callee !== parent || parent.key.kind !== 'constant') return false;
    if (names.includes(String(parent.key.value))) runs.push(outer);
    return names.includes(String(parent.key.value)) || follow(outer);
  };
  return follow(call) && runs.length > 0 ? runs : null;
}

/** Whether `use` is only run after `call` was, in the same function. */
function isReachable(call: Call, use: Node, index: FunctionIndex): boolean {
  const before = branches(index.around(call) ?? [], call);
  const after = branches(index.around(use) ?? [], use);
  return use.range.start >= call.range.end && before.every((node, index) => after[index] === node) && !after.slice(before.length).some(({ kind }) => kind === 'function' || kind === 'class');
}

/** The values in the argument at `index`, or (`isSpread`) each as an argument from there on. */
function argumentValues(text: string, call: Call, index: number, isSpread: boolean, hasParameters = false): ValueList | null {
  const given = call.arguments.slice(index);
  if (given.some(({ spread }) => spread)) return null;
  const [first] = given;
  const value = first?.value;
  if (value?.kind === 'list') return listValues(text, value);
  if (value?.kind === 'record') return recordValues(text, value);
  const isCallback = (node: Node | undefined): boolean => node?.kind === 'function' || (node?.kind === 'variable' && callbackNames.test(node.variable.name));
  if (isSpread) {
    const callback = given.findIndex((one) => isCallback(one.value));
    return spreadValues(text, call, callback < 0 ? given : given.slice(0, callback), index);
  }
  if (!first || isCallback(value)) return index === 0 ? null : lastArgument(text, call, index, (list) => list);
  if (value?.kind === 'constant' && value.value == null) return { form: 'positions', count: 0, names: [], insert: (added) => [{ range: value.range, text: listOf(added) }] };
  if (value?.kind !== 'variable' || !hasParameters) return null;
  return {
    form: 'positions', count: null, names: [],
    insert: (added) => {
      const sources = added.map(({ source }) => source).join(', ');
      const list = `...${text.slice(value.range.start, value.range.end)}`;
      if (added.every(({ before }) => before === 0)) return [{ range: value.range, text: `[${sources}, ${list}]` }];
      return added.every(({ before }) => before > 0) ? [{ range: value.range, text: `[${list}, ${sources}]` }] : null;
    },
  };
}

/** A new argument behind the one before it, on a line of its own where that has one. */
function lastArgument(text: string, call: Call, index: number, write: (list: string) => string): ValueList | null {
  const before = call.arguments[index - 1]?.value;
  if (!before) return null;
  return {
    form: 'positions', count: 0, names: [],
    insert: (added) => {
      const next = call.arguments[index]?.value.range.start ?? call.range.end - 1;
      const line = lineStart(text, before.range.start);
      const end = endOfItem(text, before.range, next);
      // A comment behind the comma belongs to the argument before.
      const comma = line === undefined ? null : /^,[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)?(?=[ \t]*\r?\n)/.exec(text.slice(end));
      const at = end + (comma?.[0].length ?? 0);
      const list = write(listOf(added));
      return [{ range: { start: at, end: at }, text: comma && line ? `${line}${list},` : `,${line ?? ' '}${list}` }];
    },
  };
}

function listValues(text: string, list: List): ValueList | null {
  const hasSpread = list.elements.some(({ spread }) => spread);
  return {
    form: 'positions', count: hasSpread ? null : list.elements.length, names: [],
    insert: (added) => {
      // Where a spread stands, only what comes before or behind everything has a place.
      if (hasSpread && !added.every(({ before }) => before === 0) && !added.every(({ before }) => before > 0)) return null;
      const places = hasSpread ? added.map((one) => ({ ...one, before: one.before === 0 ? 0 : list.elements.length })) : added;
      return insertItems(text, list.elements, list.range.start + 1, list.range.end - 1, places);
    },
  };
}

function spreadValues(text: string, call: Call, given: readonly Argument[], index: number): ValueList {
  const previous = call.arguments[index - 1]?.value;
  const next = call.arguments[index + given.length]?.value;
  return {
    form: 'positions', count: given.length, names: [],
    insert: (added) => {
      if (given.length > 0) return insertItems(text, given, 0, next ? next.range.start : call.range.end - 1, added);
      const sources = added.map(({ source }) => source).join(', ');
      const at = previous ? endOfItem(text, previous.range, next?.range.start ?? call.range.end - 1) : next?.range.start ?? call.range.end - 1;
      return [{ range: { start: at, end: at }, text: previous ? `, ${sources}` : next ? `${sources}, ` : sources }];
    },
  };
}

/** Inserts values among the items of a list. */
function insertItems(text: string, items: readonly Argument[], start: number, end: number, added: readonly NewValue[]): Edit[] {
  const places = new Map<number, string[]>();
  for (const { before, source } of added) places.set(before, [...places.get(before) ?? [], source]);
  return [...places].map(([before, sources]): Edit => {
    const item = items[before]?.value;
    const last = items.at(-1)?.value;
    const line = lineStart(text, (item ?? last)?.range.start ?? start);
    const separator = line === undefined ? ', ' : `,${line}`;
    if (item) return { range: { start: item.range.start, end: item.range.start }, text: sources.map((source) => source + separator).join('') };
    const at = last ? endOfItem(text, last.range, end) : end;
    return { range: { start: at, end: at }, text: last ? sources.map((source) => separator + source).join('') : sources.join(', ') };
  });
}

/** The list or object in a member of an options object. */
function memberValues(text: string, record: RecordNode, member: string): ValueList | null {
  const entry = entryOf(record, member);
  if (entry) return entry.kind === 'list' ? listValues(text, entry) : entry.kind === 'record' ? recordValues(text, entry) : null;
  return {
    form: 'positions', count: 0, names: [],
    insert: (added) => [insertEntries(text, record, [`${member}: ${listOf(added)}`])],
  };
}

/** What an object holds under a name; undefined also where it might be covered by a spread. */
export function entryOf(record: RecordNode, name: string): Node | undefined {
  for (const entry of record.entries) if (entry.kind === 'entry' && entry.key.kind === 'constant' && entry.key.value === name) return entry.value;
  return undefined;
}

function recordValues(text: string, record: RecordNode): ValueList {
  const names = record.entries.flatMap((entry) => (entry.kind === 'entry' && entry.key.kind === 'constant' ? [String(entry.key.value)] : []));
  return {
    form: 'names', count: names.length, names,
    insert: (added) => [insertEntries(text, record, added.map(({ name, source }) => (name === source ? name : `${name}: ${source}`)))],
  };
}

function insertEntries(text: string, record: RecordNode, entries: readonly string[]): Edit {
  const last = record.entries.at(-1);
  if (!last) return { range: record.range, text: `{ ${entries.join(', ')} }` };
  const start = last.kind === 'entry' && last.key.range.start < last.value.range.start ? last.key.range.start : last.value.range.start;
  const at = endOfItem(text, last.value.range, record.range.end - 1);
  const line = lineStart(text, start);
  return { range: { start: at, end: at }, text: entries.map((entry) => (line === undefined ? ', ' : `,${line}`) + entry).join('') };
}
