/**
 * Makes data fit for the place where it arrives, by what the models say of the language: an expression is put around each piece of it.
 *
 *     res.send(`<h1>${name}</h1>`)   →   res.send(`<h1>${escapeHtml(name)}</h1>`), with the import of `escapeHtml`
 *     given === expected             →   timingSafeEqual(Buffer.from(given), Buffer.from(expected))
 */
import type { SinkKind } from '../../catalog/kinds.ts';
import type { Wrapping } from '../../catalog/model.ts';
import { kindBit } from '../engine/kind-set.ts';
import type { Arrival } from '../engine/state.ts';
import { stationsOf } from '../engine/trace.ts';
import { rootPath, type Value } from '../engine/value.ts';
import type { Edit, Fix } from '../finding.ts';
import type { Node, Range } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { importAll, joined } from './imports.ts';
import { lineBreak } from './imports/lines.ts';
import { asWritten, statementAround } from './statements.ts';
import { assumption, filled } from './template.ts';
import { isWithin } from './walk.ts';

/** The fixes of data that has arrived in a file: one for each way that the language has. */
export function wrapData(arrival: Arrival, file: FixFile): readonly Fix[] {
  return file.wrappings.filter(({ kind }) => kind === arrival.kind).flatMap((wrapping): Fix[] => {
    const { title, imports = [], assumes } = wrapping;
    const imported = importAll(file, file.language, imports);
    const edits = imported && (arrival.kind === 'comparison' ? compared(arrival, wrapping, file, imported.names) : wrapped(arrival, wrapping, file, imported.names));
    if (!edits) return [];
    const said = assumption(assumes, imported.added, file);
    return [{ id: 'wrap-data', title, edits: joined([...imported.edits, ...edits]), ...(said !== undefined && { assumes: said }) }];
  });
}

/** Each piece of data with the expression around it. */
function wrapped(arrival: Arrival, { to, before }: Wrapping, file: FixFile, names: ReadonlyMap<string, string>): Edit[] | null {
  const places = placesOf(arrival, file.text);
  if (places.length === 0) return null;
  const edits: Edit[] = [];
  for (const range of places) {
    const value = file.text.slice(range.start, range.end);
    const own = { value, name: /[A-Za-z_$][\w$]*/.exec(value)?.[0] ?? value };
    const text = filled(to, arrival.argument, file, names, own);
    if (text === null) return null;
    edits.push({ range, text });
    if (before === undefined || edits.length > 1) continue;
    const statement = statementAround(file.tree, file.text, arrival.argument);
    const line = filled(before, arrival.argument, file, names, own);
    if (!statement || line === null) return null;
    if (!isTold(own.name, arrival, file)) edits.push({ range: { start: statement.start, end: statement.start }, text: asWritten(line, file.text) + lineBreak(file.text) + statement.indent });
  }
  return edits;
}

/** Whether something is told of the thing already, by a call that is no part of what arrives. */
function isTold(name: string, { owner, argument, call }: Arrival, { tree, text }: FixFile): boolean {
  return tree.all('call').some((one) => isWithin(one.range, owner.range) && one !== call && !isWithin(one.range, argument.range) && !isWithin(argument.range, one.range)
    && one.arguments.some(({ value }) => new RegExp(`(?<![\\w$.])${name.replace('$', '\\$')}(?![\\w$])`).test(text.slice(value.range.start, value.range.end))));
}

/** The comparison by another call. */
function compared({ argument: operation }: Arrival, { to, not = '!' }: Wrapping, file: FixFile, names: ReadonlyMap<string, string>): Edit[] | null {
  if (operation.kind !== 'operation' || (operation.operator !== 'equal' && operation.operator !== 'unequal')) return null;
  const [left, right] = operation.operands.map(({ range }) => file.text.slice(range.start, range.end));
  if (left === undefined || right === undefined) return null;
  const text = filled(to, operation, file, names, { left, right });
  return text === null ? null : [{ range: operation.range, text: operation.operator === 'unequal' ? not + text : text }];
}

/** Where in the sink's own file the data is written into the text that arrives, or into the objects that do. */
export function placesOf(arrival: Arrival, text: string): Range[] {
  const { file, kind } = arrival;
  const holes = (arrival.text?.fragments ?? []).filter(({ hole }) => hole !== null && isOpen(hole, kind));
  const isOwn = holes.length > 0 && holes.every((one) => one.file === file);
  const places = isOwn ? holes.map(({ range }) => range) : holes.length > 0 ? [] : dataIn(arrival, text);
  const distinct = places.filter((one, index) => places.findIndex((other) => other.start === one.start && other.end === one.end) === index);
  // What lies in another piece, or is no expression of its own, has no place.
  const isWhole = ({ start, end }: Range): boolean => end > start && /^[\w$([`'"{!@-]/.test(text.slice(start, end));
  return distinct.every((one) => isWhole(one) && !distinct.some((other) => other !== one && isWithin(one, other))) ? distinct : [];
}

function isOpen({ taints }: Value, kind: SinkKind): boolean {
  return taints.some(({ cleared, root }) => (cleared & kindBit(kind)) === 0 && (root.base.kind === 'source' || root.base.mayBeText));
}

/** The expressions in an argument that are the data: the argument itself, or what stands in its objects and lists. */
function dataIn({ argument, taint, file }: Arrival, text: string): Range[] {
  const leaves = leavesOf(argument);
  if (leaves.length === 1 && leaves[0] === argument) return [argument.range];
  const stations = stationsOf(taint.step).filter((one) => one.file === file);
  const { base } = taint.root;
  const last = rootPath(taint.root).findLast((key) => !key.endsWith('()') && key !== '*') ?? (base.kind === 'source' ? base.label : base.name);
  const isData = ({ range }: Node): boolean => {
    const source = text.slice(range.start, range.end);
    return stations.some((one) => isWithin(one.range, range)) || source === last || source.endsWith(`.${last}`);
  };
  return leaves.filter(isData).map(({ range }) => range);
}

function leavesOf(node: Node): Node[] {
  if (node.kind === 'record') return node.entries.flatMap((one) => (one.kind === 'entry' ? leavesOf(one.value) : [one.value]));
  if (node.kind === 'list') return node.elements.flatMap(({ value }) => leavesOf(value));
  return node.kind === 'constant' || node.kind === 'function' ? [] : [node];
}
