/** `include` and its kin: of a file whose path stands in the text, an import; of one of several such, one of these; of any other, a call. */
import type { Node } from '../../ir.ts';
import { call, global, other } from '../nodes.ts';
import { walkBody } from './declarations.ts';
import { expression, variableName } from './expressions.ts';
import { functionName, written } from './names.ts';
import type { Context } from './scope.ts';
import { part, parts, rangeOf, unwrap, type Syntax } from './syntax.ts';

/** Whether an expression includes a file. */
export function isInclude(syntax: Syntax): boolean {
  return /^(?:include|require)(?:_once)?_expression$/.test(syntax.type);
}

/**
 * `require __DIR__ . '/db.php'` is an import of `./db.php`. Behind what is not known, a path leads from some folder around: `db.php`. Where
 * variables are in it that only ever hold texts, it is one of several imports.
 */
export function include(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const path = parts(syntax)[0];
  const specifiers = path && pathsOf(context, path, 0);
  if (specifiers?.every((one) => /[^./]/.test(one)) === true) {
    const [first, ...others] = [...new Set(specifiers)].map((specifier): Node => ({ kind: 'module', specifier, range }));
    if (first !== undefined) return others.reduce((chosen, one) => ({ kind: 'if', test: other('Choice', [], range), then: one, else: chosen, range }), first);
  }
  const name = syntax.type.replace('_expression', '');
  return call(global(name, { start: range.start, end: range.start + name.length }), [{ value: expression(context, path) }], range);
}

const mostPaths = 12;

/** The paths that an expression can stand for, as far as they stand in the text; undefined where data may be in them. */
function pathsOf(context: Context, syntax: Syntax, depth: number): readonly string[] | undefined {
  const inner = unwrap(syntax);
  if (depth > 4) return undefined;
  switch (inner?.type) {
    case 'string': return [context.text.slice(inner.start + 1, inner.end - 1)];
    case 'encapsed_string': return joined(parts(inner).map((one) => (one.type === 'string_content' ? [context.text.slice(one.start, one.end)] : pathsOf(context, one, depth))));
    case 'name': return [written(context, inner) === '__DIR__' ? '.' : ''];
    case 'class_constant_access_expression': return [''];
    case 'function_call_expression': {
      const folder = folderOf(context, inner);
      return folder === undefined ? undefined : [folder];
    }
    case 'conditional_expression': return either(context, [part(inner, 'body'), part(inner, 'alternative')], depth);
    case 'match_expression': return either(context, parts(part(inner, 'body')).map((one) => part(one, 'return_expression')), depth);
    case 'variable_name': return either(context, textsOf(context, variableName(context, inner)), depth);
    case 'binary_expression': {
      const left = part(inner, 'left');
      const right = part(inner, 'right');
      if (left === undefined || right === undefined || written(context, part(inner, 'operator') ?? inner) !== '.') return undefined;
      return joined([pathsOf(context, left, depth), pathsOf(context, right, depth)]);
    }
    default: return undefined;
  }
}

/** All paths that come of pieces one behind the other. */
function joined(pieces: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return pieces.reduce<readonly string[] | undefined>((before, piece) => {
    const both = before === undefined || piece === undefined ? undefined : before.flatMap((start) => piece.map((end) => follow(start, end)));
    return both !== undefined && both.length > mostPaths ? undefined : both;
  }, ['']);
}

const follow = (before: string, after: string): string => (before === '' ? after.replace(/^\/+/, '') : before + (after === '' ? '/' : after));

function either(context: Context, choices: readonly (Syntax | undefined)[], depth: number): readonly string[] | undefined {
  const paths = choices.map((one) => one && pathsOf(context, one, depth + 1));
  if (paths.length === 0 || paths.length > mostPaths || paths.some((one) => one === undefined)) return undefined;
  return paths.flatMap((one) => one ?? []).filter((one) => one !== '');
}

/** Everything that the function here assigns to a variable; nothing where it may hold something else. */
function textsOf(context: Context, name: string): readonly Syntax[] {
  const { body, around } = context.scope;
  const found: Syntax[] = [];
  const mentions = (node: Syntax | undefined, end = node?.end): boolean => node !== undefined && new RegExp(`\\$${name}\\b`).test(context.text.slice(node.start, end));
  let isOnly = body !== undefined && around === undefined;
  if (body !== undefined) {
    walkBody(body, (node) => {
      if (node.type === 'assignment_expression' || node.type === 'reference_assignment_expression' || node.type === 'augmented_assignment_expression') {
        const left = part(node, 'left');
        if (left?.type !== 'variable_name') isOnly &&= !mentions(left);
        if (left?.type !== 'variable_name' || variableName(context, left) !== name) return;
        const right = part(node, 'right');
        if (node.type === 'assignment_expression' && right !== undefined) found.push(right);
        else isOnly = false;
      } else if (node.type === 'simple_parameter' || node.type === 'global_declaration' || node.type === 'foreach_statement' || node.type === 'by_ref' || node.type === 'list_literal') {
        isOnly &&= !mentions(node, part(node, 'body')?.start);
      }
    });
  }
  return isOnly ? found : [];
}

/** `dirname(__DIR__, 2)`, `dirname(__FILE__)`. */
function folderOf(context: Context, syntax: Syntax): string | undefined {
  const name = part(syntax, 'function');
  if (name === undefined || functionName(context, written(context, name)).replace(/^.*\\/, '') !== 'dirname') return undefined;
  const [path, levels] = parts(part(syntax, 'arguments')).map((argument) => parts(argument)[0]);
  if (path === undefined) return undefined;
  if (written(context, path) === '__FILE__') return '.';
  const [inside, ...others] = pathsOf(context, path, 0) ?? [];
  const count = levels === undefined ? 1 : Number(written(context, levels));
  if (inside === undefined || others.length > 0 || !/^[./]+$/.test(inside) || !(count > 0 && count < 20)) return undefined;
  return inside + '/..'.repeat(count);
}
