/** Statements. What is longer than a few lines stands in a file of its own. */
import type { Block, Exit, Node } from '../../ir.ts';
import { block, operation, other } from '../nodes.ts';
import { lowerClass } from './classes.ts';
import { loopOver } from './comprehensions.ts';
import { deepest, expression, methodCall } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { lowerImport, lowerImportFrom } from './imports.ts';
import { lowerMatch } from './matching.ts';
import { lowerDeletion } from './operators.ts';
import { textOf, writeName, type Context } from './scope.ts';
import { field, fields, hasToken, partsOf, rangeOf, type Syntax } from './syntax.ts';
import { bind } from './targets.ts';
import { lowerTry } from './tries.ts';

/** A list of statements, in order. */
export function statements(context: Context, list: readonly Syntax[]): Node[] {
  const out: Node[] = [];
  for (const statement of list) lowerStatement(context, statement, out);
  return out;
}

/** The statements of a block; of a missing one, none. */
export function statementBlock(context: Context, syntax: Syntax | undefined, around: Node['range']): Block {
  return block(statements(context, syntax ? partsOf(syntax) : []), syntax ? rangeOf(syntax) : { start: around.end, end: around.end });
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
  switch (syntax.type) {
    case 'expression_statement': lowerExpressionStatement(context, syntax, out); break;
    case 'function_definition': defineFunction(context, syntax, [], out); break;
    case 'class_definition': defineClass(context, syntax, [], out); break;
    case 'decorated_definition': {
      const decorators = partsOf(syntax).filter(({ type }) => type === 'decorator').flatMap(partsOf);
      const definition = field(syntax, 'definition');
      if (definition?.type === 'class_definition') defineClass(context, definition, decorators, out);
      else if (definition) defineFunction(context, definition, decorators, out);
      break;
    }
    case 'import_statement': lowerImport(context, syntax, out); break;
    case 'import_from_statement': lowerImportFrom(context, syntax, out); break;
    case 'return_statement': case 'raise_statement': {
      const [first] = partsOf(syntax);
      const how = syntax.type === 'return_statement' ? 'return' : 'throw';
      out.push(exit(how, syntax, first ? expression(context, first) : undefined));
      break;
    }
    case 'break_statement': out.push({ ...exit('break', syntax), ...(context.breakLabel === undefined ? {} : { label: context.breakLabel }) }); break;
    case 'continue_statement': out.push(exit('continue', syntax)); break;
    case 'if_statement': out.push(lowerIf(context, syntax, fields(syntax, 'alternative'))); break;
    case 'while_statement': {
      const test = expression(context, field(syntax, 'condition'));
      lowerLoop(context, syntax, out, () => ({ kind: 'loop', test, body: statementBlock(context, field(syntax, 'body'), range), range }));
      break;
    }
    case 'for_statement': {
      const over = fields(syntax, 'right').map((right) => expression(context, right))[0] ?? expression(context, undefined);
      lowerLoop(context, syntax, out, () => loopOver(context, field(syntax, 'left'), over, () => statements(context, blockParts(syntax)), range));
      break;
    }
    case 'try_statement': lowerTry(context, syntax, out); break;
    case 'with_statement': lowerWith(context, syntax, out); break;
    case 'match_statement': out.push(lowerMatch(context, syntax)); break;
    case 'assert_statement': {
      const [test, message] = partsOf(syntax);
      const failed: Exit = { kind: 'exit', how: 'throw', range, ...(message ? { value: expression(context, message) } : {}) };
      out.push({ kind: 'if', test: operation('not', [expression(context, test)], range), then: failed, range });
      break;
    }
    case 'delete_statement':
      for (const part of partsOf(syntax).flatMap((one) => (one.type === 'expression_list' ? partsOf(one) : [one]))) out.push(lowerDeletion(context, part));
      break;
    case 'print_statement': case 'exec_statement': out.push(other(syntax.type, partsOf(syntax).map((part) => expression(context, part)), range)); break;
    case 'type_alias_statement': {
      const name = field(syntax, 'left')?.children[0];
      if (name?.type === 'identifier') out.push(writeName(context, name, expression(context, field(syntax, 'right')), range));
      break;
    }
    case 'block': case 'module': for (const part of partsOf(syntax)) lowerStatement(context, part, out); break;
    // What stands in the wreck of a statement may be whole itself.
    case 'ERROR': for (const part of partsOf(syntax)) lowerStatement(context, part, out); break;
    case 'pass_statement': case 'global_statement': case 'nonlocal_statement': case 'future_import_statement': case 'comment':
    case 'string_start': case 'string_content': case 'string_end': case 'escape_sequence':
      break;
    default: out.push(expression(context, syntax));
  }
}

function lowerExpressionStatement(context: Context, syntax: Syntax, out: Node[]): void {
  const parts = partsOf(syntax);
  const [only] = parts;
  if (only?.type === 'ellipsis' && parts.length === 1) return;
  if (only?.type === 'yield' && context.isManager) {
    // What a `with` statement gets is what is handed out here.
    out.push(exit('return', only, expression(context, partsOf(only)[0])));
    return;
  }
  for (const part of parts) {
    const node = expression(context, part);
    // A string alone is a comment.
    if (node.kind !== 'block' || node.body.length > 0) out.push(node);
  }
}

function exit(how: Exit['how'], syntax: Syntax, value?: Node): Exit {
  return { kind: 'exit', how, ...(value === undefined ? {} : { value }), range: rangeOf(syntax) };
}

function blockParts(syntax: Syntax): readonly Syntax[] {
  const body = field(syntax, 'body');
  return body ? partsOf(body) : [];
}

/** What stands behind `else` of a loop is run after it, unless a `break` has left it. */
function lowerLoop(context: Context, syntax: Syntax, out: Node[], lower: () => Node): void {
  const otherwise = field(syntax, 'alternative');
  const around = context.breakLabel;
  const label = otherwise ? `else of ${syntax.start}` : undefined;
  context.breakLabel = label;
  const loop = lower();
  context.breakLabel = around;
  if (label === undefined || !otherwise) out.push(loop);
  else out.push({ kind: 'block', label, body: [loop, ...statements(context, blockParts(otherwise))], range: rangeOf(syntax) });
}

function lowerIf(context: Context, syntax: Syntax, alternatives: readonly Syntax[]): Node {
  const range = rangeOf(syntax);
  const test = expression(context, field(syntax, 'condition'));
  const then = statementBlock(context, field(syntax, 'consequence'), range);
  const [next, ...rest] = alternatives;
  if (next === undefined) return { kind: 'if', test, then, range };
  const otherwise = next.type === 'elif_clause' ? lowerIf(context, next, rest) : statementBlock(context, field(next, 'body'), range);
  return { kind: 'if', test, then, else: otherwise, range: { start: range.start, end: Math.max(range.end, otherwise.range.end) } };
}

/** `with a as b`: what `b` gets is what `a` hands out on entering. */
function lowerWith(context: Context, syntax: Syntax, out: Node[]): void {
  const clause = partsOf(syntax).find(({ type }) => type === 'with_clause');
  for (const item of clause ? partsOf(clause) : []) {
    const value = field(item, 'value') ?? item;
    const range = rangeOf(item);
    const alias = value.type === 'as_pattern' ? field(value, 'alias') : undefined;
    if (alias === undefined) {
      out.push(expression(context, value));
      continue;
    }
    const entered = methodCall(expression(context, partsOf(value)[0]), hasToken(syntax, 'async') ? '__aenter__' : '__enter__', [], range);
    bind(context, alias, entered, range, out);
  }
  for (const part of blockParts(syntax)) lowerStatement(context, part, out);
}

function decoratorName(context: Context, decorator: Syntax): string {
  const named = decorator.type === 'call' ? field(decorator, 'function') ?? decorator : decorator;
  return /\w*$/.exec(textOf(context, named))?.[0] ?? '';
}

function defineFunction(context: Context, syntax: Syntax, decorators: readonly Syntax[], out: Node[]): void {
  const name = field(syntax, 'name');
  const lowered = decorators.map((decorator) => expression(context, decorator));
  const names = decorators.map((decorator) => decoratorName(context, decorator));
  const isManager = names.includes('contextmanager') || names.includes('asynccontextmanager');
  const node = lowerFunction(context, syntax, lowered, false, isManager);
  out.push(name ? writeName(context, name, node, rangeOf(syntax)) : node);
}

function defineClass(context: Context, syntax: Syntax, decorators: readonly Syntax[], out: Node[]): void {
  const name = field(syntax, 'name');
  const lowered = decorators.map((decorator) => expression(context, decorator));
  const node = lowerClass(context, syntax, lowered, decorators.map((decorator) => decoratorName(context, decorator)));
  out.push(name ? writeName(context, name, node, rangeOf(syntax)) : node);
}
