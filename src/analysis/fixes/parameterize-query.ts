/**
 * The fix «Parameterize the query»: the text gets a placeholder for each value that is put into it, and the values go beside it.
 *
 *     pool.query(`SELECT * FROM orders WHERE id = ${id}`)   →   pool.query('SELECT * FROM orders WHERE id = $1', [id])
 *
 * It is offered only where it is sure to be right: every value stands where a parameter may stand, the text is built in one way,
 * and the call takes the values.
 */
import { codedFixes } from '../../catalog/mending.ts';
import type { SinkParameters } from '../../catalog/model.ts';
import { kindBit } from '../engine/kind-set.ts';
import type { Arrival, CallArrival } from '../engine/state.ts';
import type { Fragment } from '../engine/value.ts';
import type { Edit, Fix } from '../finding.ts';
import type { Node, RecordNode, Variable } from '../ir.ts';
import { sqlPlaces, startsAsStatement, takesParameters, type SqlPlace } from '../sql.ts';
import { holeMark, sqlTokens } from '../sql-tokens.ts';
import type { FixFile } from './fix-file.ts';
import { textWriter } from './javascript-text.ts';
import { canMove } from './moving.ts';
import { rewrite, type Replacement, type Span } from './rewrite-text.ts';
import { entryOf, valueLists, type NewValue } from './sql-call.ts';
import { atomsOf, builtText, fragmentsByHole, textExpression, type HoleAtom, type Reading, type TextExpression } from './text-source.ts';
import { valueSource, type ValuePart } from './value-source.ts';
import type { FunctionIndex } from './walk.ts';

interface Hole extends Span {
  readonly atom: HoleAtom;
  readonly place: SqlPlace;
  /** Untrusted data of the kind that the finding tells: proven, or a parameter of the function. */
  readonly danger: 'source' | 'input' | null;
  /** Checked or escaped. */
  readonly isHarmless: boolean;
  readonly text: string | null;
}

/** A query's text with all that is known of it. */
interface Query {
  readonly expressions: readonly TextExpression[];
  readonly sql: string;
  readonly spans: readonly Span[];
  readonly holes: readonly Hole[];
  readonly expanded: ReadonlySet<Variable>;
}

/** A value that becomes a parameter. */
interface Parameter {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly source: string;
  readonly nodes: readonly Node[];
}

const maximumRounds = 6;

/** The fix of a finding in the file with this text, or none. */
export function parameterizeQuery(arrived: Arrival, file: FixFile, index: FunctionIndex): Fix[] {
  const { text, language } = file;
  if (!arrived.call) return [];
  const arrival: CallArrival = { ...arrived, call: arrived.call };
  const { parameters } = arrival.sink;
  const located = parameters && arrival.text && textNode(arrival, index);
  if (!parameters || !located) return [];
  const query = readQuery(arrival, located.node, text, index, parameters);
  // Lines of their own, in three quotes, are not written anew.
  if (language === 'java' && query?.spans.some(({ atom }) => atom.kind === 'text' && text.startsWith('"""', atom.range.start))) return [];
  if (!query || !takesParameters(query.sql, parameters.dialect)) return [];
  const found = parametersOf(query, arrival, file, parameters);
  if (!found) return [];
  const edits = editsOf(query, found, arrival, located.options, file, index, parameters);
  return edits ? [{ id: 'parameterize-query', title: codedFixes['parameterize-query'].title, edits }] : [];
}

/** Where the text of the query stands, and the options object that it stands in. */
function textNode({ sink, argument, owner }: CallArrival, index: FunctionIndex): { readonly node: Node; readonly options: RecordNode | null } | null {
  if (sink.member === undefined) return { node: argument, options: null };
  let record = argument;
  if (argument.kind === 'variable') {
    const { variable } = argument;
    if (!variable.isConstant || variable.owner !== owner) return null;
    record = index.assignments(variable)[0]?.node.value ?? argument;
  }
  const node = record.kind === 'record' ? entryOf(record, sink.member) : undefined;
  return node && record.kind === 'record' ? { node, options: record } : null;
}

/** Reads the text as far into the variables that it is made of as is needed to see where its values stand. */
function readQuery(arrival: CallArrival, node: Node, text: string, index: FunctionIndex, { dialect }: SinkParameters): Query | null {
  const expanded = new Set<Variable>();
  const reading: Reading = { owner: arrival.owner, index, expanded };
  for (let round = 0; round < maximumRounds; round++) {
    const expressions = [textExpression(text, node, reading)];
    const query = readExpressions(arrival, expressions, expanded, dialect);
    if (!query) return null;
    const opaque = query.holes.find((hole) => needsLook(hole, text, reading));
    if (opaque?.atom.node.kind !== 'variable') return query;
    expanded.add(opaque.atom.node.variable);
  }
  return null;
}

/** A variable whose text is not a value, but SQL. */
function needsLook({ atom, place, text: built, danger }: Hole, text: string, reading: Reading): boolean {
  if (!danger || built === null || atom.built || atom.node.kind !== 'variable' || !builtText(text, atom.node.variable, reading)) return false;
  if (place.kind === 'quoted') return false;
  return place.kind === 'unknown' || /^\s*[('"]/.test(built) || startsAsStatement(built);
}

function readExpressions(arrival: CallArrival, expressions: readonly TextExpression[], expanded: ReadonlySet<Variable>, dialect: SinkParameters['dialect']): Query | null {
  const atoms = atomsOf(expressions);
  const fragments = arrival.text && fragmentsByHole(atoms, arrival.text.fragments, arrival.file);
  if (!fragments) return null;
  const spans: Span[] = [];
  let sql = '';
  for (const atom of atoms) {
    const start = sql.length;
    if (atom.kind === 'text') sql += atom.chars.map(({ cooked }) => cooked).join('');
    else sql += constantOf(fragments.get(atom) ?? []) ?? holeMark;
    spans.push({ atom, start, end: sql.length });
  }
  if (sql.split(holeMark).length - 1 !== spans.filter(({ atom, start, end }) => atom.kind === 'hole' && sql.slice(start, end) === holeMark).length) return null;
  const places = new Map(sqlPlaces(sql, dialect).map((place) => [place.offset, place]));
  const holes = spans.flatMap((span): Hole[] => {
    const place = places.get(span.start);
    if (span.atom.kind !== 'hole' || !place || sql.slice(span.start, span.end) !== holeMark) return [];
    return [{ ...span, atom: span.atom, place, ...knownOf(fragments.get(span.atom) ?? [], arrival) }];
  });
  return { expressions, sql, spans, holes, expanded };
}

function constantOf(fragments: readonly Fragment[]): string | null {
  return fragments.length > 0 && fragments.every(({ constant }) => constant !== null) ? fragments.map(({ constant }) => constant).join('') : null;
}

function knownOf(fragments: readonly Fragment[], { kind, taint }: CallArrival): Pick<Hole, 'danger' | 'isHarmless' | 'text'> {
  const values = fragments.flatMap(({ hole }) => (hole ? [hole] : []));
  const taints = values.flatMap((value) => value.taints);
  const open = taints.filter(({ cleared, root }) => (cleared & kindBit(kind)) === 0 && (root.base.kind === 'source' || root.base.mayBeText));
  const isProven = taint.root.base.kind === 'source';
  return {
    danger: open.some(({ root }) => root === taint.root || (isProven && root.base.kind === 'source')) ? (isProven ? 'source' : 'input') : open.length > 0 ? 'input' : null,
    isHarmless: open.length === 0 && (taints.some(({ cleared }) => (cleared & kindBit(kind)) !== 0) || values.some(({ constants }) => constants !== null)),
    text: fragments.some(({ constant }) => constant !== null) || fragments.length > 1 ? fragments.map(({ constant }) => constant ?? holeMark).join('') : null,
  };
}

/** What becomes a parameter, in order; null where something untrusted cannot. */
function parametersOf(query: Query, arrival: CallArrival, file: FixFile, parameters: SinkParameters): Parameter[] | null {
  const found: Parameter[] = [];
  let isSolved = false;
  for (const hole of query.holes) {
    const { place, danger } = hole;
    if (found.at(-1) && hole.start < (found.at(-1)?.end ?? 0)) {
      isSolved ||= danger !== null;
      continue;
    }
    const parameter = toParameter(hole, query, arrival, file, parameters);
    if (parameter === 'kept') {
      // A finding would stay: the value is proven to be untrusted, or a warning is given where it stands.
      if (danger === 'source' || (danger && (place.kind === 'value' || place.kind === 'quoted' || place.kind === 'list'))) return null;
      continue;
    }
    found.push(parameter);
    isSolved ||= danger !== null;
  }
  return isSolved ? found : null;
}

function toParameter(hole: Hole, query: Query, arrival: CallArrival, { text, language }: FixFile, parameters: SinkParameters): Parameter | 'kept' {
  const write = language === 'java' ? textWriter(language, text) : undefined;
  const { atom, place, start, end, danger, isHarmless } = hole;
  const written = text.slice(atom.source.start, atom.source.end).trim();
  const none = { before: '', after: '' };
  if (isRaw(atom.node)) return 'kept';
  switch (place.kind) {
    case 'quoted': {
      const parts = partsOf(query, place.start + 1, place.end - 1);
      if (!place.mayBeParameter || !parts || (isHarmless && parts.length === 1 && query.holes.every((one) => one.place !== place && one.danger === null))) return 'kept';
      if (parts.some((part) => part.kind === 'text' && part.chars.some(({ cooked }) => cooked === '\\')) && parameters.dialect !== 'sqlite' && parameters.dialect !== 'postgresql') return 'kept';
      return { start: place.start, end: place.end, at: start, ...none, source: valueSource(text, parts, query.sql[place.start] ?? '', write), nodes: nodesOf(parts) };
    }
    case 'value': {
      // A name in capitals is a constant of another file; what is in no way untrusted may be SQL on purpose.
      if (isHarmless || parameters.isTyped || (!danger && /^[A-Z][A-Z\d_]*(?:\.[A-Z][A-Z\d_]*)*$/.test(written))) return 'kept';
      const source = valueSource(text, [{ kind: 'hole', atom }], '', write);
      return { start, end, at: start, ...none, source: place.isCount ? countSource(source, arrival, parameters) : source, nodes: [atom.node] };
    }
    case 'list': {
      const list = joinedList(atom.node, text);
      if (!list || danger === null) return 'kept';
      return listParameter(list, hole, query, parameters) ?? 'kept';
    }
    default: return 'kept';
  }
}

/** What drivers write into the text as it is, also where it is a value: `raw(x)`, `sequelize.literal(x)`. */
function isRaw(node: Node): boolean {
  if (node.kind !== 'call') return false;
  const { callee } = node;
  const name = callee.kind === 'member' && callee.key.kind === 'constant' ? callee.key.value : callee.kind === 'variable' ? callee.variable.name : '';
  return name === 'raw' || name === 'literal';
}

/** What LIMIT takes: MySQL's drivers write or send a value by its type. */
function countSource(source: string, { call }: CallArrival, { isInlined, dialect }: SinkParameters): string {
  const isCall = /^(?:Number|Number\.parseInt|parseInt|String|Math\.\w+)\(/.test(source);
  if (isInlined) return isCall && !source.startsWith('String') ? source : `Number(${source})`;
  return dialect === 'mysql' && call.kind === 'call' && !source.startsWith('String(') ? `String(${source})` : source;
}

/** The list in `ids.join(', ')`. */
function joinedList(node: Node, text: string): { readonly source: string; readonly node: Node } | null {
  if (node.kind !== 'call' || node.callee.kind !== 'member' || node.callee.key.kind !== 'constant' || node.callee.key.value !== 'join') return null;
  const separator = node.arguments[0]?.value;
  if (separator && !(separator.kind === 'constant' && /^\s*,\s*$/.test(String(separator.value)))) return null;
  const { object } = node.callee;
  return { source: text.slice(object.range.start, object.range.end), node: object };
}

/** A whole list as one parameter, where the driver or the database takes one. */
function listParameter(list: { readonly source: string; readonly node: Node }, { place, start, end }: Hole, { sql }: Query, { placeholder, dialect, isInlined }: SinkParameters): Parameter | null {
  if (place.kind !== 'list' || !/^IN\b/i.test(sql.slice(place.start))) return null;
  const base = { at: start, before: '', after: '', source: list.source, nodes: [list.node] };
  if (isInlined) return { ...base, start, end };
  if (dialect !== 'postgresql' || placeholder !== '$n') return null;
  const not = /\bNOT\s+$/i.exec(sql.slice(0, place.start))?.[0].length ?? 0;
  return { ...base, start: place.start - not, end: place.end, before: not > 0 ? '<> ALL(' : '= ANY(', after: ')' };
}

function partsOf({ spans, sql }: Query, start: number, end: number): ValuePart[] | null {
  const parts: ValuePart[] = [];
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    if (span.atom.kind === 'hole') {
      if (span.atom.built || span.start < start || span.end > end) return null;
      parts.push({ kind: 'hole', atom: span.atom });
      continue;
    }
    let at = span.start;
    const chars = span.atom.chars.filter((char) => {
      const isInside = at >= start && at < end;
      at += char.cooked.length;
      return isInside;
    });
    if (chars.length > 0) parts.push({ kind: 'text', chars });
  }
  return sql.slice(start, end).length > 0 ? parts : null;
}

const nodesOf = (parts: readonly ValuePart[]): Node[] => parts.flatMap((part) => (part.kind === 'hole' ? [part.atom.node] : []));

/** The edits of the text and of the call. */
function editsOf(query: Query, found: readonly Parameter[], arrival: CallArrival, options: RecordNode | null, file: FixFile, index: FunctionIndex, parameters: SinkParameters): Edit[] | null {
  const { text, language } = file;
  const { sql, expressions, spans, holes, expanded } = query;
  if (!canMove(arrival, index, text, expanded, found.flatMap(({ nodes }) => nodes))) return null;
  const tokens = sqlTokens(sql, parameters.dialect);
  const existing = tokens.filter(({ kind }) => kind === 'placeholder');
  const mayHold = holes.some(({ place, start }) => (place.kind === 'unknown' || place.kind === 'list' || place.kind === 'value') && !found.some((one) => start >= one.start && start < one.end));
  const lists = valueLists(file, arrival, index, parameters.values, options, existing.length > 0 || mayHold);
  if (!lists || lists.length === 0) return null;
  if (parameters.placeholder.startsWith('?') && parameters.dialect !== 'sqlite' && tokens.some(({ kind, text: one }) => kind !== 'placeholder' && one.includes('?'))) return null;
  const [first] = lists;
  if (!first || lists.some(({ form, count }) => form !== first.form || count !== first.count)) return null;
  const style = first.form === 'names' ? existing[0]?.text.slice(0, 1) : existing[0] && /^\$\d/.test(existing[0].text) ? '$' : parameters.placeholder.slice(0, 1);
  if (!style || (first.form === 'names' && !/^[:@$]$/.test(style))) return null;
  const own = existing.filter(({ text: one }) => one.startsWith(style));
  const isNumbered = style === '$' && first.form === 'positions';
  const highest = Math.max(0, ...own.map(({ text: one }) => Number(one.slice(1)) || 0));
  if (first.form === 'positions' && !isCounted(own.length, isNumbered ? highest : own.length, first.count, existing.length === own.length, mayHold)) return null;

  const replacements: Replacement[] = [];
  const values: NewValue[] = [];
  const names = new Set(first.names);
  for (const [position, { start, end, at, before, after, source, nodes }] of found.entries()) {
    const name = first.form === 'names' ? freeName(nodes, names) : '';
    const placeholder = first.form === 'names' ? style + name : isNumbered ? `$${highest + position + 1}` : parameters.placeholder === '?n' ? `?${position + 1}` : '?';
    replacements.push({ start, end, at, text: before + placeholder + after });
    values.push({ source, name, before: isNumbered ? highest : own.filter((token) => token.end <= start).length });
  }
  const edits = rewrite(text, expressions, spans, replacements, textWriter(language, text));
  for (const list of lists) {
    const inserted = list.insert(values);
    if (!inserted) return null;
    edits.push(...inserted);
  }
  return edits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Whether the existing values are one for each placeholder. `mayHold`: there may be placeholders out of sight. */
function isCounted(placeholders: number, needed: number, values: number | null, isPure: boolean, mayHold: boolean): boolean {
  if (!isPure) return false;
  if (mayHold) return values === 0 && placeholders === 0;
  return values === null ? placeholders > 0 : values === needed;
}

/** A name for a value: its own, or one that is free. */
function freeName(nodes: readonly Node[], taken: Set<string>): string {
  const [node] = nodes;
  const own = node?.kind === 'variable' ? node.variable.name : node?.kind === 'member' && node.key.kind === 'constant' ? String(node.key.value) : '';
  const base = /^[A-Za-z_]\w*$/.test(own) ? own : 'value';
  let name = base;
  for (let number = 2; taken.has(name); number++) name = base + number;
  taken.add(name);
  return name;
}

