/** What stands under a condition on the environment is meant for it: `if (process.env.NODE_ENV === 'development')`. Other settings ask for it by their names. */
import type { Node, Range } from '../ir.ts';
import type { Tree } from './tree.ts';

const environment = /env|dev(?![a-z])|development|debug|prod|local|is_?test/i;

/** Whether a condition around a node asks for the environment, or for what `condition` matches in its text. */
export function isForEnvironment(node: Node, text: string, tree: Tree, condition = environment): boolean {
  for (const around of tree.around(node)) {
    const test = around.kind === 'if' ? around.test : around.kind === 'logical' ? around.left : around.kind === 'switch' ? around.subject : undefined;
    if (test && condition.test(text.slice(test.range.start, test.range.end))) return true;
  }
  return false;
}

/** The same for what stands at a range: the largest node that lies in it. */
export function isRangeForEnvironment({ start, end }: Range, text: string, tree: Tree, condition = environment): boolean {
  const kinds = ['member', 'variable', 'call', 'text', 'operation', 'record', 'constant', 'if', 'logical'] as const;
  return kinds.some((kind) => tree.all(kind).some((node) => node.range.start === start && node.range.end === end && isForEnvironment(node, text, tree, condition)));
}
