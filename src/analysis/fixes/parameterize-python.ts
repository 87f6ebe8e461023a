/**
 * The fix «Parameterize the query» in Python: the text is written anew, with a placeholder for each value, and the values go beside it.
 *
 *     cursor.execute(f"SELECT * FROM orders WHERE id = {id}")   →   cursor.execute("SELECT * FROM orders WHERE id = %s", (id,))
 *
 * It is offered only where all of the text stands in one expression, in the call or in a variable that nothing else reads, and each value stands where a
 * parameter may stand.
 */
import { codedFixes } from '../../catalog/mending.ts';
import type { Placeholder, SinkParameters } from '../../catalog/model.ts';
import type { Arrival } from '../engine/state.ts';
import type { Edit, Fix } from '../finding.ts';
import type { Call, Node } from '../ir.ts';
import { sqlPlaces, takesParameters, type SqlPlace } from '../sql.ts';
import { holeMark } from '../sql-tokens.ts';
import type { FixFile } from './fix-file.ts';
import { expressionOf, piecesOf, type Piece } from './python-text.ts';
import type { FunctionIndex } from './walk.ts';

interface Parameterized {
  readonly sql: string;
  readonly values: readonly { readonly name: string; readonly source: string }[];
}

/** The fix of a finding in the file with this text, or none. */
export function parameterizePython({ call, argument, owner, sink: { parameters, member } }: Arrival, { text }: FixFile, index: FunctionIndex): Fix[] {
  if (!call || !parameters || member !== undefined) return [];
  const given = valuesGiven(call, argument);
  const located = given && expressionOf(argument, owner, index);
  const pieces = located && piecesOf(located, text);
  const found = pieces && parameterize(pieces, text, parameters);
  const literal = located && found && literalOf(found.sql, text.slice(located.range.start));
  const inserted = found && given && insertion(found, given, call, argument, parameters);
  if (!located || !literal || !inserted) return [];
  const edits: Edit[] = [{ range: located.range, text: literal }, inserted];
  return [{ id: 'parameterize-query', title: codedFixes['parameterize-query'].title, edits: edits.sort((a, b) => a.range.start - b.range.start) }];
}

/** What stands behind the text: nothing, or a list without values, which is replaced. */
function valuesGiven({ arguments: passed }: Call, argument: Node): { readonly empty: Node | null } | null {
  const [first, second, ...others] = passed;
  if (first?.value !== argument || first.spread || first.name !== undefined || others.length > 0) return null;
  if (!second) return { empty: null };
  const { value, name, spread } = second;
  return name === undefined && !spread && value.kind === 'list' && value.elements.length === 0 ? { empty: value } : null;
}

/** The statement with a placeholder for each value; null where one stands where none can. */
function parameterize(pieces: readonly Piece[], text: string, { placeholder, dialect }: SinkParameters): Parameterized | null {
  const holes = pieces.flatMap((one) => ('hole' in one ? [one.hole] : []));
  const sql = pieces.map((one) => ('hole' in one ? holeMark : one.text)).join('');
  if (holes.length === 0 || sql.split(holeMark).length - 1 !== holes.length || !takesParameters(sql, dialect)) return null;
  const places = sqlPlaces(sql, dialect);
  const sources = holes.map(({ range }) => text.slice(range.start, range.end));
  const values: { name: string; source: string }[] = [];
  const taken = new Set<string>();
  let written = '';
  let at = 0;
  for (const [index, place] of places.entries()) {
    if (place.offset < at) continue;
    const span = spanOf(place);
    const own = span && sql.slice(span.start, span.end).split(holeMark).length - 1;
    const source = span && sourceOf(sql.slice(span.start, span.end), sources.slice(index, index + (own ?? 0)));
    const hole = holes[index];
    if (!span || !source || !hole) return null;
    const name = freeName(hole, taken);
    values.push({ name, source });
    written += escaped(sql.slice(at, span.start), placeholder) + marked(placeholder, name, values.length);
    at = span.end;
  }
  const rest = sql.slice(at);
  const own = written + escaped(rest, placeholder);
  const confused = sql.replaceAll(holeMark, '');
  if (own.includes(holeMark) || (placeholder === '?' && confused.includes('?')) || (placeholder === ':name' && /:\w/.test(confused)) || (placeholder === '$n' && /\$\d/.test(confused))) return null;
  return { sql: own, values };
}

/** What a placeholder takes the place of: a value, or a text with its quotes. */
function spanOf(place: SqlPlace): { readonly start: number; readonly end: number } | null {
  if (place.kind === 'value') return { start: place.offset, end: place.offset + 1 };
  return place.kind === 'quoted' && place.mayBeParameter ? { start: place.start, end: place.end } : null;
}

/** The value as an expression: alone, or in a text of its own (`'%' || …`). */
function sourceOf(span: string, sources: readonly string[]): string | null {
  const content = span === holeMark ? span : span.slice(1, -1);
  if (sources.some((one) => /\blambda\b|:=|\bfor\b|\n/.test(one))) return null;
  if (content === holeMark) return sources[0] ?? null;
  if (/['"\\{}\n]/.test(content) || sources.some((one) => /['\\{}!]/.test(one))) return null;
  return `f'${content.split(holeMark).map((part, index) => part + (sources[index] === undefined ? '' : `{${sources[index]}}`)).join('')}'`;
}

/** A `%` of the text itself is written twice where values are marked by it. */
const escaped = (text: string, placeholder: Placeholder): string => (placeholder === '%s' ? text.replaceAll('%', '%%') : text);
const marked = (placeholder: Placeholder, name: string, position: number): string => (placeholder === '$n' ? `$${position}` : placeholder === ':name' ? `:${name}` : placeholder);

/** A literal of the text, in the quotes that are written there where they fit. */
function literalOf(sql: string, written: string): string | null {
  if (sql.includes('\\')) return null;
  const [, triple, single] = /^[A-Za-z]*(?:("""|''')|(["']))/.exec(written) ?? [];
  if (triple !== undefined || sql.includes('\n')) {
    const quotes = triple ?? '"""';
    return sql.includes(quotes) || sql.endsWith(quotes.charAt(0)) ? null : quotes + sql + quotes;
  }
  const quote = [single ?? '\'', '"', '\''].find((one) => !sql.includes(one));
  return quote === undefined ? null : quote + sql + quote;
}

function insertion({ values }: Parameterized, { empty }: { readonly empty: Node | null }, call: Call, argument: Node, parameters: SinkParameters): Edit | null {
  const { values: where } = parameters;
  const behind = { start: argument.range.end, end: argument.range.end };
  const sources = values.map(({ source }) => source);
  if ('spreadFrom' in where) return empty ? null : { range: behind, text: sources.map((one) => `, ${one}`).join('') };
  const list = `(${sources.join(', ')}${sources.length === 1 ? ',' : ''})`;
  if ('argument' in where) return empty ? { range: empty.range, text: list } : { range: behind, text: `, ${list}` };
  const [name] = 'nextCall' in where ? where.nextCall : [];
  return name === undefined || empty ? null : { range: { start: call.range.end, end: call.range.end }, text: `.${name}(${values.map((one) => `${one.name}=${one.source}`).join(', ')})` };
}

/** A name for a value: its own, or one that is free. */
function freeName(node: Node, taken: Set<string>): string {
  const own = node.kind === 'variable' ? node.variable.name : node.kind === 'member' && node.key.kind === 'constant' ? String(node.key.value) : '';
  const base = /^[A-Za-z_]\w*$/.test(own) ? own : 'value';
  let name = base;
  for (let number = 2; taken.has(name); number++) name = base + number;
  taken.add(name);
  return name;
}
