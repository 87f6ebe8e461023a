/** The statement in which something stands, as it is written: where another can be put before or behind it. */
import type { Tree } from '../checks/tree.ts';
import type { Node, Range } from '../ir.ts';

/** A statement that begins a line. `start`: where its line's text begins. */
export interface Statement extends Range {
  readonly indent: string;
  readonly node: Node;
}

/** The statement around a node; null where it stands in an expression that is run under a condition, or does not begin its line. */
export function statementAround(tree: Tree, text: string, node: Node): Statement | null {
  let at = node;
  for (const around of tree.around(node)) {
    if (around.kind === 'function' && around.isModule) return lineOf(text, at);
    if (around.kind === 'block' && isWritten(around, tree, text)) return lineOf(text, at);
    // In a loop's head, or behind `&&`, a new statement would be run at other times.
    if (['if', 'loop', 'switch', 'logical', 'function', 'class', 'try'].includes(around.kind)) return null;
    at = around;
  }
  return null;
}

/** Whether a block stands in braces, or on lines of its own below its head. */
function isWritten(block: Node, tree: Tree, text: string): boolean {
  const around = tree.parent(block);
  if (around?.kind === 'function' && around.isModule) return true;
  const first = text[block.range.start];
  return first === '{' || /(?:^|\n)[ \t]*$/.test(text.slice(0, block.range.start)) && text.slice(0, block.range.start).trimEnd().endsWith(':');
}

function lineOf(text: string, node: Node): Statement | null {
  const lineStart = text.lastIndexOf('\n', node.range.start - 1) + 1;
  const before = text.slice(lineStart, node.range.start);
  if (!/^[ \t]*(?:(?:export|const|let|var|final|return|await|throw|yield|[A-Z]\w*(?:<[^<>]*>)?|\$?\w+\s*=)[ \t(]+)*$/.test(before)) return null;
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const rest = /^[)\]]*[ \t]*;?/.exec(text.slice(node.range.end))?.[0].length ?? 0;
  return { start: lineStart + indent.length, end: node.range.end + rest, indent, node };
}

/** The name of the variable that gets what a call yields. */
export function resultOf(tree: Tree, node: Node): string | undefined {
  const holder = tree.parent(node);
  return holder?.kind === 'assign' && holder.target.kind === 'variable' && holder.target.variable.name !== '' ? holder.target.variable.name : undefined;
}

/** A statement as the file writes its own: without a semicolon where it has none. */
export function asWritten(statement: string, text: string): string {
  return /;[ \t]*(?:\/\/.*)?\r?$/m.test(text) ? statement : statement.replace(/;$/gm, '');
}
