/**
 * Code nested so deeply that a recursive walk would overflow the stack: generated tables, sums of thousands of terms.
 *
 * Chains of one operator (`a + b + c + …`) are made a balanced tree, which loses nothing. All other deep nests are cut out.
 */
import ts from 'typescript';
import type { Range } from '../../ir.ts';

/** What stands for an expression that was cut out: an unlikely name, so that lowering knows it. */
export const cutName = '_\u00B7';

const deepestBrackets = 200;
const deepestNode = 400;
const longestChain = 100;

interface Cut {
  readonly text: string;
  readonly blanked: readonly Range[];
}

/** Cuts out what stands within more brackets than a parser can take. Knows no strings: for hopeless text only. */
export function blankDeepBrackets(text: string): Cut {
  const blanked: Range[] = [];
  let depth = 0;
  let start = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if ('([{'.includes(character)) {
      depth += 1;
      if (depth === deepestBrackets) start = index + 1;
    } else if (')]}'.includes(character)) {
      if (depth === deepestBrackets && start >= 0) {
        blanked.push({ start, end: index });
        start = -1;
      }
      depth = Math.max(0, depth - 1);
    }
  }
  if (start >= 0) blanked.push({ start, end: text.length });
  return { text: cut(text, blanked), blanked };
}

/** How many places of a hopeless text are mended before it is given up. */
const mostMended = 10;

/**
 * Cuts out what a parser can't take though it has few brackets (`!!!!…`, `a ? b : c ? …`): from the last line that
 * starts at the margin, above the line that is too much, to the next line there.
 */
export function blankDeepLines(text: string, canParse: (text: string) => boolean): Cut {
  const blanked: Range[] = [];
  let current = text;
  for (let mended = 0; mended < mostMended && !canParse(current); mended += 1) {
    const starts = [...current.matchAll(/^(?=\S)/gm)].map(({ index }) => index);
    let good = 0;
    let bad = starts.length;
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (canParse(current.slice(0, starts[middle]))) good = middle;
      else bad = middle;
    }
    const range = { start: starts[good] ?? 0, end: starts[bad] ?? current.length };
    blanked.push(range);
    current = cut(current, [range]);
  }
  return { text: current, blanked };
}

/** Cuts out the expressions that are the deepest. */
export function blankDeepNodes(source: ts.SourceFile): Cut {
  const blanked: Range[] = [];
  walk(source, (node, depth) => {
    const isCut = depth >= deepestNode && (ts.isStatement(node) || ts.isExpression(node));
    if (isCut) blanked.push({ start: node.getStart(source), end: node.end });
    return !isCut;
  });
  blanked.sort((left, right) => left.start - right.start);
  return { text: cut(source.text, blanked), blanked };
}

function cut(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const range of ranges) {
    const length = range.end - range.start;
    pieces.push(text.slice(end, range.start), length < cutName.length ? ' '.repeat(length) : cutName.padEnd(length));
    end = range.end;
  }
  pieces.push(text.slice(end));
  return pieces.join('');
}

/** Makes each long chain `((a + b) + c) + d` the tree `(a + b) + (c + d)`, in place. */
export function balanceChains(source: ts.SourceFile): void {
  const chains: ts.BinaryExpression[] = [];
  walk(source, (node) => {
    const isInner = node.parent !== undefined && isChain(node.parent) && node.parent.left === node;
    if (isChain(node) && !isInner && chainLength(node) > longestChain) chains.push(node);
    return true;
  });
  for (const chain of chains) balance(chain);
}

function isChain(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node);
}

function chainLength(chain: ts.BinaryExpression): number {
  let length = 1;
  for (let left: ts.Expression = chain.left; isChain(left); left = left.left) length += 1;
  return length;
}

function balance(chain: ts.BinaryExpression): void {
  const spine: ts.BinaryExpression[] = [];
  let first: ts.Expression = chain;
  while (isChain(first)) {
    spine.unshift(first);
    first = first.left;
  }
  let from = 0;
  let left = first;
  // A run of one operator at a time: runs of different operators keep their order, hence their meaning.
  while (from < spine.length) {
    const operator = spine[from]?.operatorToken.kind;
    let to = from;
    while (to < spine.length && spine[to]?.operatorToken.kind === operator) to += 1;
    left = tree([left, ...spine.slice(from, to).map(({ right }) => right)], spine.slice(from, to));
    from = to;
  }
  if (!isChain(left) || left === chain) return;
  Object.assign(chain, { left: left.left, right: left.right, operatorToken: left.operatorToken });
  Object.assign(left.left, { parent: chain });
  Object.assign(left.right, { parent: chain });
}

/** `terms` has one element more than `joints`, the nodes that join them. */
function tree(terms: readonly ts.Expression[], joints: readonly ts.BinaryExpression[]): ts.Expression {
  const middle = joints.length >> 1;
  const joint = joints[middle];
  const only = terms[0];
  if (joint === undefined || only === undefined) return only as ts.Expression;
  const left = tree(terms.slice(0, middle + 1), joints.slice(0, middle));
  const right = tree(terms.slice(middle + 1), joints.slice(middle + 1));
  const joined = ts.factory.createBinaryExpression(only, joint.operatorToken, only);
  Object.assign(joined, { left, right });
  Object.assign(left, { parent: joined });
  Object.assign(right, { parent: joined });
  return ts.setTextRange(joined, { pos: left.pos, end: right.end });
}

/** Visits each node before its children, without recursion. `visit` says whether to go on into the children. */
function walk(root: ts.Node, visit: (node: ts.Node, depth: number) => boolean): void {
  const rest: { readonly node: ts.Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    const { node, depth } = item;
    if (!visit(node, depth)) continue;
    ts.forEachChild(node, (child) => { rest.push({ node: child, depth: depth + 1 }); });
  }
}
