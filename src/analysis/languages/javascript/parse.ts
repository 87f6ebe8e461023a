/**
 * Text to syntax tree, for any text.
 *
 * TypeScript's own parser recovers from errors, typescript-estree refuses a tree that has some. So TypeScript parses,
 * its errors are set aside, and typescript-estree converts what there is. What it can't convert is blanked out,
 * statement by statement, so that the offsets of all else stay.
 */
import { parseAndGenerateServices } from '@typescript-eslint/typescript-estree';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import type { Range } from '../../ir.ts';
import { balanceChains, blankDeepBrackets, blankDeepLines, blankDeepNodes } from './depth.ts';

interface Parsed {
  readonly program: TSESTree.Program | undefined;
  readonly errors: readonly Range[];
}

/** Parses a file; `path` tells the dialect. It does not throw for any text. */
export function parse(text: string, path: string): Parsed {
  const source = createSource(text, path);
  if (source !== undefined) return convertTolerantly(source, path, []);
  const shallow = blankDeepBrackets(text);
  const again = createSource(shallow.text, path);
  if (again !== undefined) return convertTolerantly(again, path, shallow.blanked);
  const lined = blankDeepLines(text, (part) => createSource(part, path) !== undefined);
  const last = createSource(lined.text, path);
  return last === undefined ? nothing(text) : convertTolerantly(last, path, lined.blanked);
}

function nothing(text: string): Parsed {
  return { program: undefined, errors: [{ start: 0, end: text.length }] };
}

type SourceFile = ts.SourceFile & { parseDiagnostics: readonly ts.DiagnosticWithLocation[] };

/** Undefined where the text is nested too deeply for TypeScript. */
function createSource(text: string, path: string): SourceFile | undefined {
  try {
    const kind = scriptKind(path);
    const source = createSourceOf(text, path, kind);
    // Old JavaScript may hold what JSX reads otherwise: `<!--`, or type assertions of a TypeScript file with the wrong ending.
    if (source.parseDiagnostics.length === 0 || kind !== ts.ScriptKind.JSX) return source;
    const plain = createSourceOf(hideHtmlComments(text), path, ts.ScriptKind.TS);
    return plain.parseDiagnostics.length === 0 ? plain : source;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function createSourceOf(text: string, path: string, kind: ts.ScriptKind): SourceFile {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile(path, text, options, true, kind) as SourceFile;
}

function scriptKind(path: string): ts.ScriptKind {
  if (/\.[cm]?ts$/i.test(path)) return ts.ScriptKind.TS;
  return /\.tsx$/i.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.JSX;
}

/** `<!--` and `-->` begin a comment in scripts; TypeScript does not know. */
function hideHtmlComments(text: string): string {
  return text.replace(/^([ \t]*)(<!-|-->)/gm, (_whole, indent: string, mark: string) => indent + '//'.padEnd(mark.length));
}

function convertTolerantly(source: SourceFile, path: string, blanked: readonly Range[]): Parsed {
  const errors: Range[] = [...source.parseDiagnostics.map(({ start, length }) => ({ start, end: start + length })), ...blanked];
  const first = tryToConvert(source);
  if ('type' in first) return { program: first, errors };
  let current = source;
  if (first.isTooDeep) {
    // A deep chain of one operator is no reason to lose anything; after that, what is deep goes.
    balanceChains(current);
    const balanced = tryToConvert(current);
    if ('type' in balanced) return { program: balanced, errors };
    const shallow = blankDeepNodes(current);
    const again = createSource(shallow.text, path);
    if (again === undefined) return nothing(source.text);
    errors.push(...shallow.blanked);
    current = again;
    balanceChains(current);
    const converted = tryToConvert(current);
    if ('type' in converted) return { program: converted, errors };
  }
  return withoutBadStatements(current, path, errors);
}

/** Blanks out the statements at the top that can't be converted: those with errors, or else each that fails alone. */
function withoutBadStatements(source: SourceFile, path: string, errors: Range[]): Parsed {
  const wrong = source.statements.filter((statement) => !convertsAlone(source, statement, path));
  let { text } = source;
  for (const statement of wrong) {
    const range = { start: statement.getStart(source), end: statement.end };
    errors.push(range);
    text = blank(text, range);
  }
  const again = createSource(text, path);
  const converted = again === undefined ? undefined : tryToConvert(again);
  if (converted !== undefined && 'type' in converted) return { program: converted, errors };
  return nothing(text);
}

function convertsAlone(source: SourceFile, statement: ts.Statement, path: string): boolean {
  const alone = createSource(statement.getText(source), path);
  return alone !== undefined && 'type' in tryToConvert(alone);
}

/** Spaces instead of text; line ends stay, for they may end a statement. */
function blank(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function tryToConvert(source: SourceFile): TSESTree.Program | { readonly isTooDeep: boolean } {
  source.parseDiagnostics = [];
  try {
    // `loc` costs nothing more: without it, the converter makes it all the same and then takes it off every node.
    return parseAndGenerateServices(source, { allowInvalidAST: true, range: true, loc: true, loggerFn: false, preserveNodeMaps: false }).ast;
  } catch (error) {
    return { isTooDeep: error instanceof RangeError };
  }
}
