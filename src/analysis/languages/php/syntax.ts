/** Short ways to read the parser's tree. */
import type { Range } from '../../ir.ts';
import type { SyntaxNode } from '../tree-sitter.ts';

export type Syntax = SyntaxNode;

/** Where a syntax node stands. */
export function rangeOf({ start, end }: Syntax): Range {
  return { start, end };
}

/** The first part of that name; undefined where there is none, or nothing stands there. */
export function part(syntax: Syntax | undefined, field: string): Syntax | undefined {
  return syntax?.children.find((child) => child.field === field && !child.isMissing);
}

/** The parts that are rules of the grammar, without comments. */
export function parts(syntax: Syntax | undefined): readonly Syntax[] {
  return syntax?.children.filter((child) => child.isNamed && child.type !== 'comment') ?? [];
}

/** The first child of one of these types. */
export function child(syntax: Syntax | undefined, ...types: readonly string[]): Syntax | undefined {
  return syntax?.children.find(({ type }) => types.includes(type));
}

/** All children of a type. */
export function childrenOfType(syntax: Syntax | undefined, type: string): readonly Syntax[] {
  return syntax?.children.filter((one) => one.type === type) ?? [];
}

/** Whether a token stands among the children. */
export function hasToken(syntax: Syntax, token: string): boolean {
  return syntax.children.some((one) => !one.isNamed && one.type.toLowerCase() === token);
}

/** What stands in brackets, without them. */
export function unwrap(syntax: Syntax | undefined): Syntax | undefined {
  let inner = syntax;
  while (inner?.type === 'parenthesized_expression') inner = parts(inner)[0];
  return inner;
}

/** Calls `visit` for a node and all in it, in the order of the text. Where it yields false, not for what is inside. */
export function walk(syntax: Syntax, visit: (node: Syntax) => boolean): void {
  if (!visit(syntax)) return;
  for (const inner of syntax.children) walk(inner, visit);
}
