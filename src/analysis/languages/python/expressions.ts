/** Expressions. One case for each kind of syntax; what is longer than a line or two stands in a file of its own. */
import type { Argument, Node, Other } from '../../ir.ts';
import { block, call, constant, list, member, operation, other, record } from '../nodes.ts';
import { lowerCall } from './calls.ts';
import { lowerComprehension } from './comprehensions.ts';
import { lowerLambda } from './functions.ts';
import { lowerBinary, lowerComparison, lowerNot, lowerSubscript, lowerUnary } from './operators.ts';
import { lowerAssignment, lowerAugmented, targetName } from './targets.ts';
import { readName, textOf, writeName, type Context } from './scope.ts';
import { lowerString, numberOf } from './strings.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

/** Deeper nests are given up: the engine, too, walks the tree by recursion. */
export const deepest = 200;

/** Lowers an expression. What is missing in broken text is a missing value. */
export function expression(context: Context, syntax: Syntax | undefined): Node {
  if (syntax === undefined || syntax.isMissing) return missing(context, syntax);
  if (context.depth > deepest) return other('TooDeep', [], rangeOf(syntax));
  context.depth += 1;
  const node = lower(context, syntax);
  context.depth -= 1;
  return node;
}

/** An expression that is assigned to a name: a function without a name of its own takes it. */
export function named(context: Context, syntax: Syntax | undefined, name: string): Node {
  return syntax?.type === 'lambda' ? lowerLambda(context, syntax, name) : expression(context, syntax);
}

function missing(context: Context, syntax: Syntax | undefined): Other {
  const { start } = syntax ?? context.frame.node.range;
  return other('Missing', [], { start, end: start });
}

function lower(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const parts = (): Node[] => partsOf(syntax).map((part) => expression(context, part));
  switch (syntax.type) {
    case 'identifier': return readName(context, syntax);
    case 'true': return constant(true, range);
    case 'false': return constant(false, range);
    case 'none': return constant(null, range);
    case 'integer': case 'float': return constant(numberOf(textOf(context, syntax)), range);
    case 'string': case 'concatenated_string': return lowerString(context, syntax);
    case 'attribute': return lowerAttribute(context, syntax);
    case 'subscript': return lowerSubscript(context, syntax);
    case 'call': return lowerCall(context, syntax);
    case 'binary_operator': case 'boolean_operator': return lowerBinary(context, syntax);
    case 'unary_operator': return lowerUnary(context, syntax);
    case 'not_operator': return lowerNot(context, syntax);
    case 'comparison_operator': return lowerComparison(context, syntax);
    case 'conditional_expression': {
      const [then, test, otherwise] = partsOf(syntax);
      const testNode = expression(context, test);
      return { kind: 'if', test: testNode, then: expression(context, then), else: expression(context, otherwise), range };
    }
    case 'named_expression': {
      const name = field(syntax, 'name');
      const value = named(context, field(syntax, 'value'), targetName(context, name));
      return name?.type === 'identifier' ? writeName(context, name, value, range) : value;
    }
    case 'assignment': return lowerAssignment(context, syntax);
    case 'augmented_assignment': return lowerAugmented(context, syntax);
    case 'lambda': return lowerLambda(context, syntax, '');
    case 'await': return operation('await', parts(), range);
    case 'yield': return operation(syntax.children.some(({ type }) => type === 'from') ? 'yieldAll' : 'yield', parts(), range);
    case 'list': case 'tuple': case 'set': case 'expression_list': case 'pattern_list': case 'tuple_pattern': case 'list_pattern':
      return list(partsOf(syntax).map((part) => element(context, part)), range);
    case 'dictionary': return lowerDictionary(context, syntax);
    case 'list_comprehension': case 'set_comprehension': case 'generator_expression': case 'dictionary_comprehension':
      return lowerComprehension(context, syntax);
    case 'parenthesized_expression': {
      const inner = parts();
      const [only] = inner;
      return only && inner.length === 1 ? only : block(inner, range);
    }
    case 'list_splat': case 'list_splat_pattern': case 'dictionary_splat': case 'parenthesized_list_splat': return other(syntax.type, parts(), range);
    case 'ellipsis': return other('ellipsis', [], range);
    case 'type': case 'as_pattern_target': return expression(context, partsOf(syntax)[0]);
    case 'as_pattern': return expression(context, partsOf(syntax)[0]);
    case 'keyword_argument': return expression(context, field(syntax, 'value'));
    case 'comment': case 'string_start': case 'string_end': case 'string_content': return other(syntax.type, [], range);
    default: return other(syntax.type, parts(), range);
  }
}

/** `a.b` */
function lowerAttribute(context: Context, syntax: Syntax): Node {
  const object = expression(context, field(syntax, 'object'));
  const name = field(syntax, 'attribute');
  // The name is not written yet: what there is is the thing itself.
  if (name === undefined || name.isMissing) return other('Missing', [object], rangeOf(syntax));
  const key = textOf(context, name);
  // What a class has, its instances have, too.
  return key === '__class__' ? object : member(object, constant(key, rangeOf(name)), rangeOf(syntax));
}

/** An element of a list, or an argument: `*a` stands for its elements. */
export function element(context: Context, syntax: Syntax): Argument {
  const isSplat = syntax.type === 'list_splat' || syntax.type === 'list_splat_pattern' || syntax.type === 'parenthesized_list_splat';
  return isSplat ? { value: expression(context, partsOf(syntax)[0]), spread: true } : { value: expression(context, syntax) };
}

function lowerDictionary(context: Context, syntax: Syntax): Node {
  return record(partsOf(syntax).map((part) => {
    if (part.type === 'dictionary_splat') return { kind: 'spread', value: expression(context, partsOf(part)[0]), except: [] };
    const key = expression(context, field(part, 'key'));
    return { kind: 'entry', key, value: named(context, field(part, 'value'), key.kind === 'constant' ? String(key.value) : '') };
  }), rangeOf(syntax));
}

/** A call of the method `name` of a thing, that the language makes by itself. */
export function methodCall(object: Node, name: string, values: readonly Node[], range: Node['range']): Node {
  return call(member(object, constant(name, range), range), values.map((value) => ({ value })), range);
}
