/** `value instanceof Type name`, `value instanceof Point(int x, var y)`: the test, and the variables that it gives a value. */
import type { Node } from '../../ir.ts';
import { block, constant, logical, member, operation, other } from '../nodes.ts';
import { copy, declareVariable, initialize, keep } from './assignments.ts';
import { expression } from './expressions.ts';
import { ownClass, simpleName, type Context } from './scope.ts';
import { childOf, inner, part, rangeOf, type Syntax } from './syntax.ts';
import { typeHint, typeNode } from './types.ts';

/** `value instanceof …` */
export function lowerInstanceOf(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const value = expression(context, part(syntax, 'left'));
  const pattern = part(syntax, 'pattern');
  const name = part(syntax, 'name');
  const type = part(syntax, 'right');
  if (!pattern && !name) return operation('instanceOf', [value, typeNode(context, type) ?? other('type', [], range)], range);
  const out: Node[] = [];
  const kept = keep(context, value, out);
  const test = pattern ? patternTest(context, pattern, kept) : named(context, type, name, kept, range);
  return out.length === 0 ? test : block([...out, test], range);
}

/** Whether a value, which reading does not change, fits a pattern. */
export function patternTest(context: Context, pattern: Syntax, value: Node): Node {
  const range = rangeOf(pattern);
  switch (pattern.type) {
    case 'type_pattern': case 'record_pattern_component': {
      const [type, name] = inner(pattern).filter((one) => one.type !== 'modifiers');
      const nested = childOf(pattern, 'record_pattern');
      return nested ? patternTest(context, nested, value) : named(context, type, name, value, range);
    }
    case 'record_pattern': return recordTest(context, pattern, value);
    default: return constant(true, range);
  }
}

function named(context: Context, type: Syntax | undefined, name: Syntax | undefined, value: Node, range: { start: number; end: number }): Node {
  const node = typeNode(context, type);
  const test = node && simpleName(context, type) !== 'var' ? operation('instanceOf', [copy(value), node], range) : constant(true, range);
  if (name?.type !== 'identifier') return test;
  const given = initialize(context, declareVariable(context, name, typeHint(context, type)), copy(value), range);
  return logical('and', test, block([given, constant(true, range)], range), range);
}

/** The components of a record of the file by their names, those of others by what they hold. */
function recordTest(context: Context, pattern: Syntax, value: Node): Node {
  const range = rangeOf(pattern);
  const [type] = inner(pattern);
  const components = ownClass(context, simpleName(context, type))?.components ?? [];
  const node = typeNode(context, type);
  const test: Node = operation('instanceOf', [copy(value), node ?? other('type', [], range)], range);
  return inner(childOf(pattern, 'record_pattern_body')).reduce<Node>((all, one, index) => {
    const component = components[index];
    const key = component === undefined ? other(one.type, [], rangeOf(one)) : constant(component, rangeOf(one));
    const held = member(copy(value), key, rangeOf(one));
    return logical('and', all, patternTest(context, one.type === 'record_pattern_component' && inner(one)[0]?.type === 'record_pattern' ? inner(one)[0] ?? one : one, held), range);
  }, test);
}
