/** Statements. A statement adds its nodes to the list it stands in; loops, and text outside of PHP, stand in files of their own. */
import type { Block, Exit, Node, SwitchCase, Variable } from '../../ir.ts';
import { assign, block, constant, operation, other, use } from '../nodes.ts';
import { noteWrite, temporary } from '../scope.ts';
import { assignNode, assignTo } from './assignments.ts';
import { declareClass } from './classes.ts';
import { deepest, expression, missing, scopeNode, variableName } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { echo, opensEcho } from './html.ts';
import { isLoop, jump, lowerLoop } from './loops.ts';
import { lowerUse, openNamespace, qualified, written } from './names.ts';
import { variableNamed, type Context } from './scope.ts';
import { leave } from './special-calls.ts';
import { child, childrenOfType, part, parts, rangeOf, type Syntax } from './syntax.ts';

/** Lowers a list of statements: functions first, then classes, then the rest; each namespace by itself. */
export function statements(context: Context, list: readonly Syntax[]): Node[] {
  const out: Node[] = [];
  let group: Syntax[] = [];
  const close = (): void => {
    lowerGroup(context, group, out);
    group = [];
  };
  for (const statement of list) {
    if (statement.type !== 'namespace_definition') {
      group.push(statement);
      continue;
    }
    close();
    const around = context.namespace;
    const name = part(statement, 'name');
    context.namespace = openNamespace(name === undefined ? '' : written(context, name));
    const body = part(statement, 'body');
    if (body === undefined) continue;
    out.push(...statements(context, body.children));
    context.namespace = around;
  }
  close();
  return out;
}

function lowerGroup(context: Context, list: readonly Syntax[], out: Node[]): void {
  for (const statement of list) if (statement.type === 'namespace_use_declaration') lowerUse(context, statement);
  for (const statement of list) if (statement.type === 'function_definition') out.push(declareFunction(context, statement));
  const classes = list.filter(({ type }) => isClass(type));
  for (const statement of parentsFirst(context, classes)) out.push(declareClass(context, statement));
  let isEchoed = false;
  for (const statement of list) {
    if (statement.type === 'function_definition' || statement.type === 'namespace_use_declaration' || isClass(statement.type)) continue;
    if (isEchoed && statement.type !== 'comment') {
      out.push(...echo(context, statement));
      // What the parser could not read stands before the rest of the same echo.
      isEchoed = statement.type === 'ERROR';
      continue;
    }
    lowerStatement(context, statement, out);
    isEchoed = opensEcho(statement);
  }
}

const isClass = (type: string): boolean => /^(?:class|interface|trait|enum)_declaration$/.test(type);

/** Classes of one list, those first that others extend. */
function parentsFirst(context: Context, classes: readonly Syntax[]): readonly Syntax[] {
  const names = new Map(classes.map((one) => [nameOf(context, one).toLowerCase(), one]));
  const ordered = new Set<Syntax>();
  const add = (one: Syntax, depth: number): void => {
    if (ordered.has(one) || depth > classes.length) return;
    const parent = parts(child(one, 'base_clause'))[0];
    const known = parent && names.get(written(context, parent).toLowerCase());
    if (known !== undefined) add(known, depth + 1);
    ordered.add(one);
  };
  for (const one of classes) add(one, 0);
  return [...ordered];
}

function nameOf(context: Context, syntax: Syntax): string {
  const name = part(syntax, 'name');
  return name === undefined ? '' : written(context, name);
}

function declareFunction(context: Context, syntax: Syntax): Node {
  const name = nameOf(context, syntax);
  const full = qualified(context, name).toLowerCase();
  const variable = context.functions.get(full);
  const range = rangeOf(syntax);
  const node = lowerFunction(context, syntax, { name, range, hasReceiver: false, references: context.references.get(full) });
  return variable === undefined ? node : assignNode(context, variable, node, range, rangeOf(part(syntax, 'name') ?? syntax));
}

/** One statement, or a list of them in braces or behind a colon, as one node. */
export function statementNode(context: Context, syntax: Syntax | undefined): Node {
  if (syntax === undefined) return missing(context);
  if (syntax.type === 'compound_statement' || syntax.type === 'colon_block') return blockOf(context, syntax);
  const out: Node[] = [];
  lowerStatement(context, syntax, out);
  const [only] = out;
  return out.length === 1 && only !== undefined ? only : block(out, rangeOf(syntax));
}

function blockOf(context: Context, syntax: Syntax | undefined): Block {
  if (syntax === undefined) return block([], context.frame.node.range);
  if (context.depth > deepest) return block([other('TooDeep', [], rangeOf(syntax))], rangeOf(syntax));
  context.depth += 1;
  const node = block(statements(context, syntax.children.filter(({ type }) => type !== ':')), rangeOf(syntax));
  context.depth -= 1;
  return node;
}

/** Lowers a statement; its nodes go to the end of `out`. */
export function lowerStatement(context: Context, syntax: Syntax, out: Node[]): void {
  if (context.depth > deepest) {
    out.push(other('TooDeep', [], rangeOf(syntax)));
    return;
  }
  context.depth += 1;
  lower(context, syntax, out);
  context.depth -= 1;
}

function lower(context: Context, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  if (isLoop(syntax)) {
    lowerLoop(context, syntax, out);
    return;
  }
  switch (syntax.type) {
    case 'expression_statement': for (const one of parts(syntax)) out.push(expression(context, one)); break;
    case 'echo_statement': case 'text': case 'text_interpolation': out.push(...echo(context, syntax)); break;
    case 'compound_statement': case 'colon_block': out.push(blockOf(context, syntax)); break;
    case 'if_statement': out.push(lowerIf(context, syntax)); break;
    case 'switch_statement': out.push(lowerSwitch(context, syntax)); break;
    case 'try_statement': lowerTry(context, syntax, out); break;
    case 'return_statement': out.push(lowerReturn(context, syntax)); break;
    case 'exit_statement': out.push(leave(parts(syntax).map((one) => ({ value: expression(context, one) })), range)); break;
    case 'break_statement': case 'continue_statement': out.push(jump(context, syntax)); break;
    case 'unset_statement': for (const one of parts(syntax)) out.push(unset(context, one)); break;
    case 'const_declaration': for (const element of childrenOfType(syntax, 'const_element')) out.push(...declareConstant(context, element)); break;
    case 'declare_statement': out.push(...statements(context, parts(syntax).filter(({ type }) => type !== 'declare_directive'))); break;
    case 'function_definition': out.push(declareFunction(context, syntax)); break;
    case 'class_declaration': case 'interface_declaration': case 'trait_declaration': case 'enum_declaration': out.push(declareClass(context, syntax)); break;
    case 'namespace_use_declaration': lowerUse(context, syntax); break;
    case 'ERROR': out.push(...broken(context, syntax)); break;
    // Of a class whose end is not there yet.
    case 'method_declaration': out.push(lowerFunction(context, syntax, { name: nameOf(context, syntax), range, hasReceiver: true })); break;
    default: if (syntax.isNamed && !ignored.has(syntax.type)) out.push(expression(context, syntax));
  }
}

const ignored = new Set(['comment', 'php_tag', 'php_end_tag', 'empty_statement', 'global_declaration', 'function_static_declaration', 'goto_statement', 'named_label_statement', 'namespace_definition']);

/** What the parser could not read whole: its parts, the statements among them as such. */
function broken(context: Context, syntax: Syntax): Node[] {
  return statements(context, syntax.children.filter((one) => one.isNamed));
}

function lowerIf(context: Context, syntax: Syntax): Node {
  const test = expression(context, part(syntax, 'condition'));
  const then = statementNode(context, part(syntax, 'body'));
  const clauses = syntax.children.filter(({ type }) => type === 'else_if_clause' || type === 'else_clause').map((clause) => ({
    range: rangeOf(clause), test: clause.type === 'else_clause' ? undefined : expression(context, part(clause, 'condition')), then: statementNode(context, part(clause, 'body')),
  }));
  // Text outside of PHP behind the last statement of a branch stands between the clauses.
  const otherwise = clauses.reduceRight<Node | undefined>((last, clause) => (clause.test === undefined ? clause.then
    : { kind: 'if', test: clause.test, then: clause.then, ...(last === undefined ? {} : { else: last }), range: clause.range }), undefined);
  return { kind: 'if', test, then, ...(otherwise === undefined ? {} : { else: otherwise }), range: rangeOf(syntax) };
}

function lowerSwitch(context: Context, syntax: Syntax): Node {
  const subject = expression(context, part(syntax, 'condition'));
  const place = { isSwitch: true, label: undefined };
  context.breakables.push(place);
  const cases = parts(part(syntax, 'body')).flatMap((clause): SwitchCase[] => {
    if (clause.type !== 'case_statement' && clause.type !== 'default_statement') return [];
    const value = part(clause, 'value');
    const test = value === undefined ? {} : { test: expression(context, value) };
    return [{ ...test, body: statements(context, clause.children.filter((one) => one.isNamed && one !== value)), range: rangeOf(clause) }];
  });
  context.breakables.pop();
  return { kind: 'switch', subject, cases, ...labelled(place), range: rangeOf(syntax) };
}

/** The label of a loop or switch, where something leads out of it by that. */
export function labelled({ label }: { readonly label: string | undefined }): { readonly label?: string } {
  return label === undefined ? {} : { label };
}

function lowerTry(context: Context, syntax: Syntax, out: Node[]): void {
  const body = blockOf(context, part(syntax, 'body'));
  const clauses = childrenOfType(syntax, 'catch_clause');
  const last = child(syntax, 'finally_clause');
  const finalizer = last === undefined ? {} : { finalizer: blockOf(context, part(last, 'body')) };
  const handler = clauses.length === 0 ? {} : lowerCatches(context, clauses);
  out.push({ kind: 'try', body, ...handler, ...finalizer, range: rangeOf(syntax) });
}

/** One handler for all clauses: the first whose class fits. */
function lowerCatches(context: Context, clauses: readonly Syntax[]): { readonly parameter?: Variable; readonly handler: Block } {
  const names = clauses.map((clause) => part(clause, 'name'));
  const [first] = names;
  const { range } = context.frame.node;
  const only = clauses.length === 1;
  const own = only && first !== undefined ? variableNamed(context, variableName(context, first)) : undefined;
  const parameter = own ?? (only && first === undefined ? undefined : temporary(context, range));
  if (parameter !== undefined) noteWrite(context, parameter, true);
  const handlers = clauses.map((clause, index) => {
    const name = names[index];
    const body = part(clause, 'body');
    const copied = own === undefined && parameter !== undefined && name !== undefined ? [assignTo(context, name, use(parameter, rangeOf(name)), rangeOf(name))] : [];
    const tests = parts(part(clause, 'type')).map((type) => operation('instanceOf', [use(parameter ?? temporary(context, range), rangeOf(type)), scopeNode(context, parts(type)[0])], rangeOf(type)));
    const inner = blockOf(context, body);
    return { test: tests, then: block([...copied, ...inner.body], inner.range), range: rangeOf(clause) };
  });
  const [sole] = handlers;
  if (only && sole !== undefined) return { ...(parameter === undefined ? {} : { parameter }), handler: sole.then };
  const chain = handlers.reduceRight<Node | undefined>((otherwise, { test, then, range: at }) => {
    const [one, ...more] = test;
    const any = more.reduce<Node>((left, right) => ({ kind: 'logical', operator: 'or', left, right, range: at }), one ?? constant(true, at));
    return { kind: 'if', test: any, then, ...(otherwise === undefined ? {} : { else: otherwise }), range: at };
  }, undefined);
  return { ...(parameter === undefined ? {} : { parameter }), handler: block(chain === undefined ? [] : [chain], range) };
}

/** Outside of functions, what is returned is what those get who include the file. */
function lowerReturn(context: Context, syntax: Syntax): Exit {
  const range = rangeOf(syntax);
  const [inner] = parts(syntax);
  if (inner === undefined) return { kind: 'exit', how: 'return', range };
  const value = expression(context, inner);
  const kept = context.frame.node.isModule ? assign(use(context.exports, value.range), value, value.range) : value;
  return { kind: 'exit', how: 'return', value: kept, range };
}

function unset(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const target = expression(context, syntax);
  if (target.kind === 'variable') return assignNode(context, target.variable, constant(undefined, range), range, target.range);
  return operation('delete', [target], range);
}

function declareConstant(context: Context, element: Syntax): Node[] {
  const [name, value] = parts(element);
  if (name === undefined) return [];
  const own = written(context, name);
  const variable = context.constants.get(qualified(context, own));
  const node = expression(context, value);
  return [variable === undefined ? node : assignNode(context, variable, node, rangeOf(element), rangeOf(name))];
}
