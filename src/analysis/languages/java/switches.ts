/**
 * Switches, as statements and as values. `case A, B -> x` is `case A: case B: x; break`. A switch that tells types apart is a chain
 * of conditions. The value of a switch is put into a variable by each case.
 */
import type { Node, Range, SwitchCase, Variable } from '../../ir.ts';
import { block, constant, member, other, use } from '../nodes.ts';
import { inScope, temporary } from '../scope.ts';
import { copy, initialize, keep } from './assignments.ts';
import { expression } from './expressions.ts';
import { patternTest } from './patterns.ts';
import { classesAround, classValue, openScope, textOf, type ClassInfo, type Context, type Scope } from './scope.ts';
import { lowerStatement, statements } from './statements.ts';
import { childOf, hasToken, inner, part, rangeOf, type Syntax } from './syntax.ts';

/** Lowers a switch. `isValue`: as an expression. */
export function lowerSwitch(context: Context, syntax: Syntax, { isValue = false }: { readonly isValue?: boolean }): Node {
  const range = rangeOf(syntax);
  const out: Node[] = [];
  const made = expression(context, part(syntax, 'condition'));
  const groups = inner(part(syntax, 'body')).filter(({ type }) => type === 'switch_rule' || type === 'switch_block_statement_group');
  const byType = groups.some((group) => labelsOf(group).some((label) => childOf(label, 'pattern', 'guard') !== undefined));
  const label = isValue || byType ? `switch ${String(++context.labels)}` : undefined;
  const result = isValue ? temporary(context, range) : undefined;
  // Several cases give it a value.
  if (result) result.isConstant = false;
  if (result && label !== undefined) context.yields.push({ variable: result, label });
  context.breakables.push({ isLoop: false, label });
  const node = inScope(context, openScope(context.frame, context.scope), (): Node => {
    if (!byType) return { kind: 'switch', subject: made, cases: groups.flatMap((group) => casesOf(context, group, made, result, label)), ...(label === undefined ? {} : { label }), range };
    const subject = keep(context, made, out);
    return { ...block([chainOf(context, groups, subject, result, label)], range), ...(label === undefined ? {} : { label }) };
  });
  context.breakables.pop();
  if (!result) return out.length === 0 ? node : block([...out, node], range);
  context.yields.pop();
  return block([...out, node, use(result, range)], range);
}

function labelsOf(group: Syntax): readonly Syntax[] {
  return group.children.filter(({ type }) => type === 'switch_label');
}

/** The tests of a label; undefined for the default. */
function testsOf(context: Context, label: Syntax, subject: Node): readonly (Node | undefined)[] {
  const tests = inner(label).map((one) => (textOf(context, one) === 'default' ? undefined : caseTest(context, one, subject)));
  return hasToken(label, 'default') || tests.length === 0 ? [...tests, undefined] : tests;
}

/** `case RED` names a constant of the subject's type. */
function caseTest(context: Context, syntax: Syntax, subject: Node): Node {
  const range = rangeOf(syntax);
  if (syntax.type !== 'identifier') return expression(context, syntax);
  const name = textOf(context, syntax);
  const own = enumWith(context, name);
  const value = own && classValue(context, own, range);
  if (value) return member(value, constant(name, range), range);
  const type = subject.kind === 'variable' && subject.variable.type?.kind === 'name' ? subject.variable.type.name : undefined;
  return type ? member(copy(type), constant(name, range), range) : expression(context, syntax);
}

function enumWith(context: Context, name: string): ClassInfo | undefined {
  if ([...classesAround(context)].some((type) => !type.isEnum && type.fields.has(name))) return undefined;
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) {
    for (const type of scope.types.values()) if (type.isEnum && type.fields.get(name) === true) return type;
    if (scope.names.has(name)) return undefined;
  }
  return undefined;
}

function casesOf(context: Context, group: Syntax, subject: Node, result: Variable | undefined, label: string | undefined): SwitchCase[] {
  const tests = labelsOf(group).flatMap((one) => testsOf(context, one, subject));
  const range = rangeOf(group);
  const body = bodyOf(context, group, result, label, group.type === 'switch_rule');
  return (tests.length === 0 ? [undefined] : tests).map((test, index, all) => ({ ...(test ? { test } : {}), body: index === all.length - 1 ? body : [], range }));
}

function bodyOf(context: Context, group: Syntax, result: Variable | undefined, label: string | undefined, leaves: boolean): Node[] {
  const range = rangeOf(group);
  const out: Node[] = [];
  const list = group.children.filter(({ type, isNamed }) => isNamed && type !== 'switch_label');
  const [only] = list;
  if (group.type === 'switch_rule' && only?.type === 'expression_statement' && result) {
    out.push(initialize(context, result, expression(context, inner(only)[0]), range));
  } else if (group.type === 'switch_rule') {
    if (only) lowerStatement(context, only, out);
  } else {
    out.push(...statements(context, list));
  }
  if (leaves) out.push({ kind: 'exit', how: 'break', ...(label === undefined ? {} : { label }), range: { start: range.end, end: range.end } });
  return out;
}

function chainOf(context: Context, groups: readonly Syntax[], subject: Node, result: Variable | undefined, label: string | undefined): Node {
  const isDefault = (group: Syntax): boolean => labelsOf(group).some((one) => hasToken(one, 'default') || inner(one).some((test) => textOf(context, test) === 'default'));
  const ordered = [...groups.filter((group) => !isDefault(group)), ...groups.filter(isDefault)];
  return ordered.reduceRight<Node | undefined>((rest, group) => {
    const range = rangeOf(group);
    return inScope(context, openScope(context.frame, context.scope), (): Node => {
      const test = isDefault(group) ? undefined : labelsOf(group).map((one) => labelTest(context, one, subject, range)).reduce((all, one): Node => ({ kind: 'logical', operator: 'or', left: all, right: one, range }));
      const then = block(bodyOf(context, group, result, label, false), range);
      return test ? { kind: 'if', test, then, ...(rest ? { else: rest } : {}), range } : then;
    });
  }, undefined) ?? other('switch_expression', [], subject.range);
}

function labelTest(context: Context, label: Syntax, subject: Node, range: Range): Node {
  const guard = childOf(label, 'guard');
  const tests = inner(label).filter(({ type }) => type !== 'guard').map((one) => {
    if (one.type === 'pattern') return patternTest(context, inner(one)[0] ?? one, subject);
    return { kind: 'operation' as const, operator: 'equal' as const, operands: [copy(subject), caseTest(context, one, subject)], range: rangeOf(one) };
  });
  const test = tests.reduce<Node | undefined>((all, one) => (all ? { kind: 'logical', operator: 'or', left: all, right: one, range } : one), undefined) ?? constant(true, range);
  return guard ? { kind: 'logical', operator: 'and', left: test, right: expression(context, inner(guard)[0]), range } : test;
}
