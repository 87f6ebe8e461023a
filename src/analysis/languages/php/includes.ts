/** `include` and its kin: of a file whose path stands in the text, an import; of any other, a call. */
import type { Node } from '../../ir.ts';
import { call, global } from '../nodes.ts';
import { expression } from './expressions.ts';
import { functionName, written } from './names.ts';
import type { Context } from './scope.ts';
import { part, parts, rangeOf, unwrap, type Syntax } from './syntax.ts';

/** Whether an expression includes a file. */
export function isInclude(syntax: Syntax): boolean {
  return /^(?:include|require)(?:_once)?_expression$/.test(syntax.type);
}

/** `require __DIR__ . '/db.php'` is an import of `./db.php`. Behind what is not known, a path leads from some folder around: `db.php`. */
export function include(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const path = parts(syntax)[0];
  const specifier = path && pathOf(context, path);
  if (specifier !== undefined && /[^./]/.test(specifier)) return { kind: 'module', specifier, range };
  const name = syntax.type.replace('_expression', '');
  return call(global(name, { start: range.start, end: range.start + name.length }), [{ value: expression(context, path) }], range);
}

/** The path that an expression stands for, as far as it stands in the text; undefined where data may be in it. */
function pathOf(context: Context, syntax: Syntax): string | undefined {
  const inner = unwrap(syntax);
  switch (inner?.type) {
    case 'string': return context.text.slice(inner.start + 1, inner.end - 1);
    case 'encapsed_string': return parts(inner).every(({ type }) => type === 'string_content') ? context.text.slice(inner.start + 1, inner.end - 1) : undefined;
    case 'name': return written(context, inner) === '__DIR__' ? '.' : '';
    case 'class_constant_access_expression': return '';
    case 'function_call_expression': return folderOf(context, inner);
    case 'binary_expression': {
      const left = part(inner, 'left');
      const right = part(inner, 'right');
      if (left === undefined || right === undefined || written(context, part(inner, 'operator') ?? inner) !== '.') return undefined;
      const before = pathOf(context, left);
      const after = pathOf(context, right);
      if (before === undefined || after === undefined) return undefined;
      return before === '' ? after.replace(/^\/+/, '') : before + (after === '' ? '/' : after);
    }
    default: return undefined;
  }
}

/** `dirname(__DIR__, 2)`, `dirname(__FILE__)`. */
function folderOf(context: Context, syntax: Syntax): string | undefined {
  const name = part(syntax, 'function');
  if (name === undefined || functionName(context, written(context, name)).replace(/^.*\\/, '') !== 'dirname') return undefined;
  const [path, levels] = parts(part(syntax, 'arguments')).map((argument) => parts(argument)[0]);
  if (path === undefined) return undefined;
  if (written(context, path) === '__FILE__') return '.';
  const inside = pathOf(context, path);
  const count = levels === undefined ? 1 : Number(written(context, levels));
  if (inside === undefined || !/^[./]+$/.test(inside) || !(count > 0 && count < 20)) return undefined;
  return inside + '/..'.repeat(count);
}
