/**
 * Requests to other systems, made while one is answered, that wait as long as that takes. A client that was set up elsewhere may have its limit there, so only
 * what is called straight from its package counts, in files that set no limit at all.
 */
import type { Node } from '../ir.ts';
import { calleeRange, whileHandling } from './acts.ts';
import type { Check, CheckContext } from './check.ts';

const limit = /timeout|abort|signal|deadline/i;
const look = whileHandling('waiting', 'missing-request-timeout');

/** Yields the call. */
export const missingRequestTimeout: Check = (context) => {
  const { tree } = context;
  const isLimited = (): boolean => tree.mentions(limit) || tree.all('member').some(({ key }) => key.kind === 'constant' && limit.test(String(key.value)));
  const found = [...look(context)];
  if (found.length === 0 || isLimited()) return [];
  const direct = new Set(tree.all('call').filter(({ callee }) => isOfPackage(callee, context)).map(({ callee }) => calleeRange(callee).start));
  return found.filter(({ range }) => direct.has(range.start));
};

/** A global, an import of a package, or what was made of a class of one here: not a client that somebody else has made. */
function isOfPackage(callee: Node, { tree }: CheckContext): boolean {
  const at = startOf(callee);
  if (at.kind === 'module') return isPackage(at);
  if (at.kind === 'global') return true;
  if (at.kind !== 'variable') return false;
  const { variable } = at;
  return tree.all('assign').some(({ target, value }) => target.kind === 'variable' && target.variable === variable && isPackage(value));
}

/** Where a chain of members begins, also before a class of which something is made. */
function startOf(node: Node): Node {
  let at = node;
  while (at.kind === 'member' || (at.kind === 'call' && at.form === 'new')) at = at.kind === 'member' ? at.object : at.callee;
  return at;
}

function isPackage(value: Node): boolean {
  const at = startOf(value);
  return at.kind === 'module' && !at.specifier.startsWith('.');
}
