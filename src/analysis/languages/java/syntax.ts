/** Short ways through the parser's tree. */
import type { Range } from '../../ir.ts';
import type { SyntaxNode } from '../tree-sitter.ts';

/** A node of the parser's tree. */
export type Syntax = SyntaxNode;

/** Comments stand anywhere. */
const comments = new Set(['line_comment', 'block_comment']);

/** Where a node stands. */
export function rangeOf({ start, end }: Syntax): Range {
  return { start, end };
}

/** The child that is this part of its parent; undefined where there is none, or the parser only made it up. */
export function part(syntax: Syntax, field: string): Syntax | undefined {
  return syntax.children.find((child) => child.field === field && !child.isMissing);
}

/** All children that are this part. */
export function parts(syntax: Syntax, field: string): readonly Syntax[] {
  return syntax.children.filter((child) => child.field === field && !child.isMissing);
}

/** The children that say something: no tokens, no comments. */
export function inner(syntax: Syntax | undefined): readonly Syntax[] {
  return syntax?.children.filter(({ type, isNamed, isMissing }) => isNamed && !isMissing && !comments.has(type)) ?? [];
}

/** The first child of this type. */
export function childOf(syntax: Syntax | undefined, ...types: readonly string[]): Syntax | undefined {
  return syntax?.children.find(({ type, isMissing }) => types.includes(type) && !isMissing);
}

/** Whether a token stands among the children. */
export function hasToken(syntax: Syntax | undefined, token: string): boolean {
  return syntax?.children.some(({ type, isNamed }) => type === token && !isNamed) ?? false;
}

/** What is in parentheses. */
export function unwrapped(syntax: Syntax): Syntax {
  let at = syntax;
  while (at.type === 'parenthesized_expression') {
    const [only] = inner(at);
    if (!only) return at;
    at = only;
  }
  return at;
}
