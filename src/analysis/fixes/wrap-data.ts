/**
 * Makes data fit for the place where it arrives, by what the models say of the language: an expression is put around each piece of it.
 *
 *     res.send(`<h1>${name}</h1>`)   →   res.send(`<h1>${escapeHtml(name)}</h1>`), with the import of `escapeHtml`
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
import { assumption, filled } from './template.ts';
import { isWithin } from './walk.ts';

/** The fixes of data that has arrived in a file: one for each way that the language has. */
export function wrapData(arrival: Arrival, wrappings: readonly Wrapping[], file: FixFile): readonly Fix[] {
  const own = wrappings.filter(({ kind }) => kind === arrival.kind);
  if (own.length === 0) return [];
  const places = placesOf(arrival, file.text);
  if (places.length === 0) return [];
  return own.flatMap(({ title, to, imports = [], assumes }): Fix[] => {
    const imported = importAll(file, file.language, imports);
    if (!imported) return [];
    const edits = places.map((range): Edit | null => {
      const text = filled(to, arrival.argument, file, imported.names, file.text.slice(range.start, range.end));
      return text === null ? null : { range, text };
    });
    if (edits.some((one) => one === null)) return [];
    const said = assumption(assumes, imported.added, file);
    return [{ id: 'wrap-data', title, edits: joined([...imported.edits, ...edits.filter((one) => one !== null)]), ...(said !== undefined && { assumes: said }) }];
  });
}

/** Where in the sink's own file the data is written into the text that arrives, or into the objects that do. */
export function placesOf(arrival: Arrival, text: string): Range[] {
  const { argument, file, kind } = arrival;
  const holes = (arrival.text?.fragments ?? []).filter(({ hole }) => hole !== null && isOpen(hole, kind));
  const isOwn = holes.length > 0 && holes.every((one) => one.file === file);
  const places = isOwn ? holes.map(({ range }) => range) : holes.length > 0 ? [] : dataIn(arrival, text);
  const distinct = places.filter((one, index) => places.findIndex((other) => other.start === one.start && other.end === one.end) === index);
  // A piece that is not written as an expression of its own has no place.
  return distinct.every(({ start, end }) => end > start && /^[\w$([`'"{!@-]/.test(text.slice(start, end))) && argument.range.end > 0 ? distinct : [];
}

function isOpen({ taints }: Value, kind: SinkKind): boolean {
  return taints.some(({ cleared, root }) => (cleared & kindBit(kind)) === 0 && (root.base.kind === 'source' || root.base.mayBeText));
}

/** The expressions in an argument that are the data: the argument itself, or what stands in its objects and lists. */
export function dataIn({ argument, taint, file }: Arrival, text: string): Range[] {
  const leaves = leavesOf(argument);
  if (leaves.length === 1 && leaves[0] === argument) return [argument.range];
  const stations = stationsOf(taint.step).filter((one) => one.file === file);
  const last = rootPath(taint.root).findLast((key) => !key.endsWith('()') && key !== '*') ?? (taint.root.base.kind === 'source' ? taint.root.base.label : taint.root.base.name);
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
