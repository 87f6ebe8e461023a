/**
 * The fix «Refuse what leads out of the folder»: the path is resolved, and compared with the folder that it begins with.
 *
 *     const file = path.join(uploads, name);   →   const file = path.resolve(path.join(uploads, name));
 *                                                  if (!file.startsWith(path.resolve(uploads) + path.sep)) {
 *                                                    throw new RangeError('…');
 *                                                  }
 */
import { codedFixes } from '../../catalog/mending.ts';
import type { Arrival } from '../engine/state.ts';
import type { Edit, Fix } from '../finding.ts';
import type { Assign, Node } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { importAll, joined } from './imports.ts';
import { lineBreak } from './imports/lines.ts';
import { freeName, unitOfIndent } from './javascript-names.ts';
import { newChars, preferredQuote, stringOf } from './javascript-text.ts';
import { refusal } from './refusal.ts';
import { asWritten, statementAround } from './statements.ts';
import { assumption } from './template.ts';
import type { FunctionIndex } from './walk.ts';

/** The fix of a path in the file, or none. */
export function containPath({ argument, owner, call }: Arrival, file: FixFile, index: FunctionIndex): readonly Fix[] {
  const { text, tree } = file;
  const assignment = argument.kind === 'variable' ? madeIn(argument, index) : undefined;
  if (!call || (argument.kind === 'variable' && !assignment)) return [];
  const made = assignment?.value ?? argument;
  const folder = folderOf(made, file);
  const statement = folder && statementAround(tree, text, assignment ?? argument);
  const imported = statement && importAll(file, file.language, [{ from: 'node:path', as: 'path', isBuiltIn: true }]);
  const path = imported?.names.get('path');
  const name = assignment?.target.kind === 'variable' ? assignment.target.variable.name : freeName(file, 'file', 'target', 'wholePath');
  if (!statement || !imported || path === undefined || name === undefined || name === '') return [];
  const end = lineBreak(text);
  const source = text.slice(made.range.start, made.range.end);
  const resolved = source.startsWith(`${path}.resolve(`) ? source : `${path}.resolve(${source})`;
  const inner = statement.indent + unitOfIndent(text);
  const check = [`if (!${name}.startsWith(${path}.resolve(${folder.join(', ')}) + ${path}.sep)) {`, `${inner}${refusal(owner, 404, 'This path leads out of its folder.', file)}`, `${statement.indent}}`];
  const edits: Edit[] = assignment
    ? [{ range: made.range, text: resolved }, { range: { start: statement.end, end: statement.end }, text: end + statement.indent + check.join(end) }]
    : [
      { range: { start: statement.start, end: statement.start }, text: [`const ${name} = ${resolved};`, ...check, ''].join(end + statement.indent).replaceAll(`${statement.indent}${statement.indent}`, statement.indent) },
      { range: made.range, text: name },
    ];
  const written = edits.map((one) => ({ ...one, text: asWritten(one.text, text) }));
  const assumes = assumption(`no file outside of ${folder.length === 1 ? `\`${folder[0] ?? ''}\`` : 'that folder'} is meant`, imported.added, file) ?? '';
  return [{ id: 'contain-path', title: codedFixes['contain-path'].title, edits: joined([...imported.edits, ...written]), assumes }];
}

/** The only assignment of a variable that is never written again, in the same function. */
function madeIn({ variable }: Extract<Node, { kind: 'variable' }>, index: FunctionIndex): Assign | undefined {
  const [first, ...others] = index.assignments(variable);
  return variable.isConstant && first && others.length === 0 ? first.node : undefined;
}

/** The folder that a path begins with, as arguments of `resolve`; undefined where it begins with something that is not fixed. */
function folderOf(node: Node, { text }: FixFile): readonly string[] | undefined {
  const source = ({ range }: Node): string => text.slice(range.start, range.end);
  if (node.kind === 'call') {
    if (!/^(?:[\w$]+\.)?(?:join|resolve)$/.test(source(node.callee))) return undefined;
    const values = node.arguments.map(({ value }) => value);
    const first = values.findIndex((one) => !isFixed(one));
    return first > 0 && !node.arguments.some(({ spread }) => spread) ? values.slice(0, first).map(source) : undefined;
  }
  const [first, second] = piecesOf(node);
  if (!first || !second) return undefined;
  const folder = (constant: string): string | undefined => (constant.lastIndexOf('/') > 0 ? stringOf(newChars(constant.slice(0, constant.lastIndexOf('/'))), preferredQuote(text)) : undefined);
  if (first.kind === 'constant') {
    const own = typeof first.value === 'string' ? folder(first.value) : undefined;
    return own === undefined ? undefined : [own];
  }
  if (!isFixed(first) || second.kind !== 'constant' || typeof second.value !== 'string' || !second.value.startsWith('/')) return undefined;
  const inner = folder(second.value)?.replace('/', '');
  return inner === undefined ? [source(first)] : [source(first), inner];
}

/** The pieces of a text, in order. */
function piecesOf(node: Node): readonly Node[] {
  if (node.kind === 'text') return node.parts;
  if (node.kind === 'operation' && node.operator === 'add') return node.operands.flatMap(piecesOf);
  return [node];
}

/** What no client chooses: a text, a constant at the top of the file, the folder of the program. */
function isFixed(node: Node): boolean {
  if (node.kind === 'constant') return typeof node.value === 'string';
  if (node.kind === 'variable') return node.variable.isConstant && node.variable.owner.isModule === true;
  if (node.kind === 'global') return node.name === '__dirname';
  if (node.kind === 'member') return node.key.kind === 'constant' && isRooted(node.object);
  return node.kind === 'call' && node.arguments.every(({ value }) => isFixed(value)) && node.callee.kind === 'member' && isRooted(node.callee.object);
}

function isRooted(node: Node): boolean {
  return node.kind === 'global' ? node.name === 'process' : isFixed(node);
}
