/** What stands in the text itself: strings, numbers, regular expressions, templates. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Call, Constant, ConstantValue, Node, Text } from '../../ir.ts';
import { call, constant, list, rangeOf } from './nodes.ts';
import { expression } from './expressions.ts';
import type { Context } from './scope.ts';

/** A number, string, regular expression, `true`, `false` or `null`. */
export function literal(syntax: TSESTree.Literal): Constant {
  return constant(literalValue(syntax), rangeOf(syntax));
}

function literalValue(syntax: TSESTree.Literal): ConstantValue {
  if ('regex' in syntax) return { pattern: syntax.regex.pattern, flags: syntax.regex.flags };
  if ('bigint' in syntax) return Number(syntax.bigint);
  return syntax.value;
}

/** A template without holes is a string. */
export function template(context: Context, syntax: TSESTree.TemplateLiteral): Text | Constant {
  const [first] = syntax.quasis;
  if (syntax.expressions.length === 0 && first !== undefined) return constant(cooked(first), rangeOf(syntax));
  const parts: Node[] = [];
  for (const [index, quasi] of syntax.quasis.entries()) {
    if (quasi.value.raw !== '') parts.push(templatePart(quasi));
    const hole = syntax.expressions[index];
    if (hole !== undefined) parts.push(expression(context, hole));
  }
  return { kind: 'text', parts, range: rangeOf(syntax) };
}

/** `sql`a ${b}``: called with the list of its texts, also the empty ones, and its holes. */
export function taggedTemplate(context: Context, syntax: TSESTree.TaggedTemplateExpression): Call {
  const callee = expression(context, syntax.tag);
  const texts = list(syntax.quasi.quasis.map((quasi) => ({ value: templatePart(quasi) })), rangeOf(syntax.quasi));
  const holes = syntax.quasi.expressions.map((hole) => ({ value: expression(context, hole) }));
  return call(callee, [{ value: texts }, ...holes], rangeOf(syntax), 'tag');
}

/** The parser's range of a part includes what is around it: a backtick, `}`, `${`. */
function templatePart(quasi: TSESTree.TemplateElement): Constant {
  const start = quasi.range[0] + 1;
  return constant(cooked(quasi), { start, end: start + quasi.value.raw.length });
}

function cooked({ value }: TSESTree.TemplateElement): string {
  return value.cooked ?? value.raw;
}

/** The string that an expression is; undefined where it is another. */
export function stringOf(syntax: TSESTree.Node | null | undefined): string | undefined {
  if (syntax?.type === Kind.Literal) return typeof syntax.value === 'string' ? syntax.value : undefined;
  if (syntax?.type === Kind.TemplateLiteral && syntax.expressions.length === 0 && syntax.quasis[0] !== undefined) {
    return cooked(syntax.quasis[0]);
  }
  return undefined;
}
