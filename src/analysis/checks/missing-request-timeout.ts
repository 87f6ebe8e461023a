/**
 * Requests to other systems, made while one is answered, that wait as long as that takes. A client that was set up elsewhere may have its limit there, so only
 * what is called straight from its package counts, in files that set no limit at all.
 */
import type { Node } from '../ir.ts';
import { whileHandling } from './acts.ts';
import type { Check, CheckContext } from './check.ts';

const limit = /timeout|abort|signal|deadline/i;
const look = whileHandling('waiting', 'missing-request-timeout');

/** Yields the call. */
export const missingRequestTimeout: Check = (context) => {
  const { tree } = context;
  const isLimited = (): boolean => tree.mentions(limit) || tree.all('member').some(({ key }) => key.kind === 'constant' && limit.test(String(key.value)));
  const found = [...look(context)];
  if (found.length === 0 || isLimited()) return [];
  const direct = new Set(tree.all('call').filter(({ callee }) => isOfPackage(callee, context)).map(({ callee }) => callee.range.start));
  return found.filter(({ range }) => direct.has(range.start));
};

/** A global, or an import of a package: not a client that somebody has made. */
function isOfPackage(callee: Node, { tree }: CheckContext): boolean {
  let at = callee;
  while (at.kind === 'member') at = at.object;
  if (at.kind === 'global') return true;
  if (at.kind !== 'variable') return false;
  const { variable } = at;
  return tree.all('assign').some(({ target, value }) => target.kind === 'variable' && target.variable === variable && isPackage(value));
}

function isPackage(value: Node): boolean {
  let at = value;
  while (at.kind === 'member') at = at.object;
  return at.kind === 'module' && !at.specifier.startsWith('.');
}
