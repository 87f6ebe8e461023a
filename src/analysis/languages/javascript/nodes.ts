/** Ranges out of the parser's nodes, and short ways to write those of the IR. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Range } from '../../ir.ts';

export * from '../nodes.ts';

/** A syntax node of any kind. On broken text the parser leaves out what its types promise. */
export type Syntax = TSESTree.Node;

/** Where a syntax node stands. */
export function rangeOf(syntax: Syntax): Range {
  return { start: syntax.range[0], end: syntax.range[1] };
}
