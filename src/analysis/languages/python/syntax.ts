/** Ways to look at the parser's tree. */
import type { Range } from '../../ir.ts';
import type { SyntaxNode } from '../tree-sitter.ts';

export type Syntax = SyntaxNode;

/** Where a syntax node stands. */
export function rangeOf({ start, end }: Syntax): Range {
  return { start, end };
}

/** The parts of a node that say something: no tokens, no comments. */
export function partsOf({ children }: Syntax): readonly Syntax[] {
  return children.filter(({ type, isNamed }) => isNamed && type !== 'comment' && type !== 'line_continuation');
}

/** The part in a field; undefined where broken text has none. */
export function field(syntax: Syntax, name: string): Syntax | undefined {
  return syntax.children.find((child) => child.field === name && child.isNamed && child.type !== 'comment');
}

/** All parts in a field. */
export function fields(syntax: Syntax, name: string): readonly Syntax[] {
  return syntax.children.filter((child) => child.field === name && child.isNamed && child.type !== 'comment');
}

/** Whether a token stands in a node. */
export function hasToken(syntax: Syntax, token: string): boolean {
  return syntax.children.some(({ type }) => type === token);
}
