/** What code says that something in it is for: `$cacheKey = md5($url)`. */
import type { FunctionNode, Node, Range } from '../ir.ts';
import type { Tree } from './tree.ts';

const holds = (around: Range, { start, end }: Range): boolean => around.start <= start && around.end >= end;
const shorter = <N extends Node>(one: N | undefined, other: N): N => (one && one.range.end - one.range.start <= other.range.end - other.range.start ? one : other);

/** The innermost statement around a range as text, and the names of the functions and classes around it. */
export function wordsAround(range: Range, text: string, tree: Tree): string {
  let statement: Node | undefined;
  for (const block of tree.all('block')) {
    if (!holds(block.range, range)) continue;
    for (const one of block.body) if (holds(one.range, range)) statement = shorter(statement, one);
  }
  const named: readonly (FunctionNode | Extract<Node, { kind: 'class' }>)[] = [...tree.all('function'), ...tree.all('class')];
  const names = named.filter((one) => holds(one.range, range)).map(({ name }) => name);
  const own = statement ?? { range };
  return [text.slice(own.range.start, own.range.end), ...names].join('\n');
}
