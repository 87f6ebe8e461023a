/**
 * Addresses that say what is done (`GET /getOrders`, `POST /orders/create`): the method says so already. What has no resource (`/login`, `/search`) is an
 * action, and no finding.
 */
import { calledRange } from './acts.ts';
import type { Check, Found } from './check.ts';

/** Which method says the same. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  get: ['get', 'fetch', 'list', 'read', 'retrieve', 'find', 'show', 'view'],
  post: ['create', 'add', 'insert', 'save', 'new', 'store'],
  put: ['update', 'edit', 'modify', 'change', 'save', 'replace', 'set'],
  patch: ['update', 'edit', 'modify', 'change', 'save', 'set'],
  delete: ['delete', 'remove', 'destroy'],
};
/** Verbs of one method that are often sent by another: `POST /users/delete`. */
const telling = ['get', 'fetch', 'create', 'update', 'delete', 'remove', 'insert'];
/** At the end of a path these are also what is shown: the page on which an order is made, or all of them. */
const pages = new Set(['new', 'edit', 'view', 'show', 'list', 'find', 'add', 'change', 'set', 'read', 'store', 'create', 'update', 'delete', 'remove']);

/** Yields the path of each route that has such a verb. */
export const verbInPath: Check = ({ file, facts }) => {
  const found: Found[] = [];
  for (const { node, written, file: path, methods, paths } of facts.routes) {
    const [method] = methods;
    if (path !== file.path || methods.length !== 1 || method === undefined || !(method in sameAs)) continue;
    for (const one of paths) {
      const verb = verbIn(one, method);
      if (verb !== undefined) found.push({ range: written?.kind === 'constant' ? written.range : calledRange(node), parts: { name: verb, value: method.toUpperCase() } });
    }
  }
  return found;
};

function verbIn(path: string, method: string): string | undefined {
  const segments = path.split(/[/?#]/).filter((segment) => segment !== '' && !/[:*{(<]/.test(segment));
  const verbs = [...sameAs[method] ?? [], ...telling];
  for (const [index, segment] of segments.entries()) {
    // `getUsers`, `get-users`, `create_order`.
    const [, first = '', rest = ''] = /^([a-z]+)((?:[A-Z]|[-_][A-Za-z]).*)$/.exec(segment) ?? [];
    if (verbs.includes(first) && rest !== '') return first;
    const isPage = method === 'get' && pages.has(segment);
    if (index > 0 && index === segments.length - 1 && verbs.includes(segment) && !isPage) return segment;
  }
  return undefined;
}
