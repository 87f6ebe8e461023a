/** `try`: several `except` clauses are one handler that asks for the error's type. */
import type { Block, Node, Try, Variable } from '../../ir.ts';
import { noteWrite, temporary } from '../scope.ts';
import { block, operation, use } from '../nodes.ts';
import { expression } from './expressions.ts';
import { resolve, textOf, writeName, type Context } from './scope.ts';
import { statementBlock } from './statements.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

/** `else` is run where nothing was thrown: it stands at the end of the body. */
export function lowerTry(context: Context, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  const parts = partsOf(syntax);
  const tried = statementBlock(context, field(syntax, 'body'), range);
  const otherwise = parts.find(({ type }) => type === 'else_clause');
  const body = otherwise ? block([...tried.body, ...statementBlock(context, field(otherwise, 'body'), range).body], { start: tried.range.start, end: otherwise.end }) : tried;
  const clauses = parts.filter(({ type }) => type === 'except_clause' || type === 'except_group_clause');
  const ending = parts.find(({ type }) => type === 'finally_clause');
  const handler = clauses.length === 0 ? {} : { ...lowerClauses(context, clauses), ...(clauses.every((clause) => isNarrow(context, clause)) ? { isNarrow: true as const } : {}) };
  const finalizer = ending ? { finalizer: statementBlock(context, partsOf(ending).find(({ type }) => type === 'block'), rangeOf(ending)) } : {};
  const node: Try = { kind: 'try', body, ...handler, ...finalizer, range };
  out.push(node);
}

function lowerClauses(context: Context, clauses: readonly Syntax[]): { parameter?: Variable; handler: Block } {
  const [only, ...others] = clauses;
  if (only && others.length === 0) return lowerOnly(context, only);
  const range = { start: only?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
  const parameter = temporary(context, range);
  noteWrite(context, parameter, true);
  const chain = ([clause, ...rest]: readonly Syntax[]): Node | undefined => {
    if (clause === undefined) return undefined;
    const at = rangeOf(clause);
    const { type, name, body } = read(clause);
    const bound = name ? [writeName(context, name, use(parameter, rangeOf(name)))] : [];
    const asked = type && operation('instanceOf', [use(parameter, at), expression(context, type)], rangeOf(type));
    const inner = statementBlock(context, body, at);
    const then = block([...bound, ...inner.body], inner.range);
    if (asked === undefined) return then;
    const otherwise = chain(rest);
    return { kind: 'if', test: asked, then, ...(otherwise ? { else: otherwise } : {}), range: at };
  };
  const body = chain(clauses);
  return { parameter, handler: block(body ? [body] : [], range) };
}

/** What a clause alone catches is taken for all that is thrown. */
function lowerOnly(context: Context, clause: Syntax): { parameter?: Variable; handler: Block } {
  const { name, body } = read(clause);
  const variable = name?.type === 'identifier' ? resolve(context, textOf(context, name)) : undefined;
  const handler = (): Block => statementBlock(context, body, rangeOf(clause));
  if (variable?.owner !== context.frame.node) return { handler: handler() };
  noteWrite(context, variable, true);
  return { parameter: variable, handler: handler() };
}

function isNarrow(context: Context, clause: Syntax): boolean {
  const { type } = read(clause);
  return type !== undefined && !/^(?:Base)?Exception$/.test(textOf(context, type));
}

function read(clause: Syntax): { readonly type: Syntax | undefined; readonly name: Syntax | undefined; readonly body: Syntax | undefined } {
  const value = field(clause, 'value') ?? partsOf(clause).find(({ type }) => type !== 'block');
  const body = partsOf(clause).find(({ type }) => type === 'block');
  if (value?.type !== 'as_pattern') return { type: value, name: field(clause, 'alias'), body };
  const target = field(value, 'alias');
  return { type: partsOf(value)[0], name: target && partsOf(target)[0], body };
}
