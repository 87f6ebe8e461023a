/** Statements. A statement adds its nodes to the list it stands in; loops and switches stand in files of their own. */
import type { Block, Exit, Node, Range, Try } from '../../ir.ts';
import { block, operation, other, use } from '../nodes.ts';
import { inScope, noteWrite, setType, temporary } from '../scope.ts';
import { declareVariable, initialize, lowerDeclaration } from './assignments.ts';
import { classDeclarations } from './class-info.ts';
import { declareClasses, lowerLocalClass } from './classes.ts';
import { expression, missing } from './expressions.ts';
import { isLoop, lowerLoop } from './loops.ts';
import { deepest, openScope, textOf, type Context } from './scope.ts';
import { lowerSwitch } from './switches.ts';
import { childOf, inner, part, rangeOf, type Syntax } from './syntax.ts';
import { typeHint, typeNode } from './types.ts';

/** Lowers a list of statements in the current scope; what broken text holds of them stands in their place. */
export function statements(context: Context, list: readonly Syntax[]): Node[] {
  return lowerDeclarationsIn(context, list);
}

/** The same, for a list that may begin with tokens. */
export function lowerDeclarationsIn(context: Context, list: readonly Syntax[]): Node[] {
  const all = flattened(list);
  declareClasses(context, all);
  const out: Node[] = [];
  for (const syntax of all) lowerStatement(context, syntax, out);
  return out;
}

function flattened(list: readonly Syntax[]): readonly Syntax[] {
  return list.flatMap((syntax) => {
    if (syntax.type !== 'ERROR') return syntax.isNamed && !syntax.isMissing && !/comment$/.test(syntax.type) ? [syntax] : [];
    return flattened(syntax.children);
  });
}

/** A block with a scope of its own. */
export function scopedBlock(context: Context, syntax: Syntax, start: readonly Syntax[] = []): Block {
  return block(inScope(context, openScope(context.frame, context.scope), () => statements(context, [...start, ...syntax.children])), rangeOf(syntax));
}

/** One statement as one node. */
export function statementNode(context: Context, syntax: Syntax | undefined): Node {
  if (!syntax) return block([], { start: 0, end: 0 });
  if (syntax.type === 'block' && context.depth <= deepest) {
    context.depth += 1;
    const made = scopedBlock(context, syntax);
    context.depth -= 1;
    return made;
  }
  const out: Node[] = [];
  lowerStatement(context, syntax, out);
  const [only] = out;
  return out.length === 1 && only !== undefined ? only : block(out, rangeOf(syntax));
}

/** Lowers a statement; its nodes go to the end of `out`. */
export function lowerStatement(context: Context, syntax: Syntax, out: Node[]): void {
  if (context.depth > deepest) {
    out.push(other('too_deep', [], rangeOf(syntax)));
    return;
  }
  context.depth += 1;
  lower(context, syntax, out);
  context.depth -= 1;
}

function lower(context: Context, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  if (isLoop(syntax)) {
    out.push(lowerLoop(context, syntax, undefined));
    return;
  }
  switch (syntax.type) {
    case 'expression_statement': out.push(...inner(syntax).map((one) => (one.type === 'switch_expression' ? lowerSwitch(context, one, {}) : expression(context, one)))); break;
    case 'local_variable_declaration': case 'field_declaration': lowerDeclaration(context, syntax, out); break;
    case 'return_statement': case 'throw_statement': {
      const [value] = inner(syntax);
      const how = syntax.type === 'return_statement' ? 'return' : 'throw';
      out.push({ kind: 'exit', how, ...(value ? { value: expression(context, value) } : {}), range });
      break;
    }
    case 'yield_statement': lowerYield(context, syntax, out); break;
    case 'break_statement': case 'continue_statement': out.push(jump(context, syntax)); break;
    case 'block': case 'constructor_body': out.push(scopedBlock(context, syntax)); break;
    case 'if_statement': {
      const test = expression(context, part(syntax, 'condition'));
      const then = statementNode(context, part(syntax, 'consequence'));
      const otherwise = part(syntax, 'alternative');
      out.push({ kind: 'if', test, then, ...(otherwise ? { else: statementNode(context, otherwise) } : {}), range });
      break;
    }
    case 'labeled_statement': out.push(lowerLabelled(context, syntax)); break;
    case 'switch_expression': case 'switch_statement': out.push(lowerSwitch(context, syntax, {})); break;
    case 'try_statement': case 'try_with_resources_statement': out.push(lowerTry(context, syntax)); break;
    case 'synchronized_statement': {
      const [lock] = inner(syntax);
      const body = part(syntax, 'body');
      if (lock && lock !== body) out.push(expression(context, lock));
      if (body) out.push(scopedBlock(context, body));
      break;
    }
    case 'assert_statement': out.push(other(syntax.type, inner(syntax).map((one) => expression(context, one)), range)); break;
    case 'package_declaration': case 'import_declaration': break;
    // Half-typed code: a method where a statement stands.
    case 'method_declaration': case 'constructor_declaration': {
      const body = part(syntax, 'body');
      if (body) out.push(other(syntax.type, [scopedBlock(context, body)], range));
      break;
    }
    default:
      if (classDeclarations.has(syntax.type)) lowerLocalClass(context, syntax, out);
      else out.push(expression(context, syntax));
  }
}

/** `yield` of a switch: its value, and out of it. */
function lowerYield(context: Context, syntax: Syntax, out: Node[]): void {
  const target = context.yields.at(-1);
  const value = expression(context, inner(syntax)[0]);
  if (!target) {
    out.push(value);
    return;
  }
  out.push(initialize(context, target.variable, value, rangeOf(syntax)));
  out.push({ kind: 'exit', how: 'break', label: target.label, range: rangeOf(syntax) });
}

function jump(context: Context, syntax: Syntax): Exit {
  const how = syntax.type === 'break_statement' ? 'break' : 'continue';
  const named = childOf(syntax, 'identifier');
  const around = named ? undefined : context.breakables.findLast((one) => how === 'break' || one.isLoop);
  const label = named ? textOf(context, named) : around?.label;
  return { kind: 'exit', how, ...(label === undefined ? {} : { label }), range: rangeOf(syntax) };
}

function lowerLabelled(context: Context, syntax: Syntax): Node {
  const [name, body] = inner(syntax);
  const label = textOf(context, name);
  if (!body) return other(syntax.type, [], rangeOf(syntax));
  if (isLoop(body)) return lowerLoop(context, body, label);
  return { ...block([statementNode(context, body)], rangeOf(syntax)), label };
}

/** Resources are declared in front of the body. Of several handlers, which one runs depends on what is thrown. */
function lowerTry(context: Context, syntax: Syntax): Try {
  const range = rangeOf(syntax);
  const bodySyntax = part(syntax, 'body');
  const resources = inner(part(syntax, 'resources')).filter(({ type }) => type === 'resource');
  const body = inScope(context, openScope(context.frame, context.scope), () => {
    const out: Node[] = [];
    for (const resource of resources) lowerResource(context, resource, out);
    return block([...out, ...(bodySyntax ? statements(context, bodySyntax.children) : [])], bodySyntax ? rangeOf(bodySyntax) : range);
  });
  const clauses = syntax.children.filter(({ type }) => type === 'catch_clause');
  const finallyBlock = childOf(childOf(syntax, 'finally_clause'), 'block');
  return {
    kind: 'try', body, ...lowerHandlers(context, clauses),
    ...(finallyBlock ? { finalizer: scopedBlock(context, finallyBlock) } : {}), range,
  };
}

function lowerResource(context: Context, syntax: Syntax, out: Node[]): void {
  const name = part(syntax, 'name');
  const value = part(syntax, 'value');
  if (!name || !value) {
    out.push(...inner(syntax).map((one) => expression(context, one)));
    return;
  }
  const lowered = expression(context, value);
  out.push(initialize(context, declareVariable(context, name, typeHint(context, part(syntax, 'type'))), lowered, rangeOf(syntax)));
}

function lowerHandlers(context: Context, clauses: readonly Syntax[]): Pick<Try, 'parameter' | 'handler'> {
  const [only, ...others] = clauses;
  if (!only) return {};
  if (others.length === 0) return lowerHandler(context, only);
  const range: Range = { start: only.start, end: clauses.at(-1)?.end ?? only.end };
  const thrown = temporary(context, range);
  noteWrite(context, thrown, true);
  const chain = clauses.reduceRight<Node | undefined>((rest, clause) => {
    const { parameter, handler } = lowerHandler(context, clause);
    const clauseRange = rangeOf(clause);
    const types = inner(childOf(childOf(clause, 'catch_formal_parameter'), 'catch_type')).flatMap((one) => typeNode(context, one) ?? []);
    const tests = types.map((type): Node => operation('instanceOf', [use(thrown, clauseRange), type], clauseRange));
    const test = tests.reduce<Node | undefined>((all, one) => (all ? { kind: 'logical', operator: 'or', left: all, right: one, range: clauseRange } : one), undefined) ?? missing(clause);
    const start = parameter ? [initialize(context, parameter, use(thrown, clauseRange), clauseRange)] : [];
    return { kind: 'if', test, then: block([...start, ...handler?.body ?? []], clauseRange), ...(rest ? { else: rest } : {}), range: clauseRange };
  }, undefined);
  return { parameter: thrown, handler: block(chain ? [chain] : [], range) };
}

function lowerHandler(context: Context, clause: Syntax): Pick<Try, 'parameter' | 'handler'> {
  const formal = childOf(clause, 'catch_formal_parameter');
  const body = part(clause, 'body');
  return inScope(context, openScope(context.frame, context.scope), () => {
    const name = formal && part(formal, 'name');
    const variable = name && declareVariable(context, name, undefined);
    if (variable) {
      const [only, ...others] = inner(childOf(formal, 'catch_type'));
      if (others.length === 0) setType(variable, typeHint(context, only));
      noteWrite(context, variable, true);
    }
    const handler = block(body ? statements(context, body.children) : [], rangeOf(body ?? clause));
    return { ...(variable ? { parameter: variable } : {}), handler };
  });
}
