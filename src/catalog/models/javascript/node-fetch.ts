/** The packages that brought `fetch` to Node.js before it had its own. https://github.com/node-fetch/node-fetch */
import type { Model } from '../../model.ts';

/** The packages `node-fetch`, `cross-fetch`, `isomorphic-fetch` and `make-fetch-happen`. */
export const nodeFetch: Model = {
  id: 'node-fetch',
  title: 'node-fetch',
  language: 'javascript',
  types: [
    { path: 'cross-fetch', is: 'node-fetch' },
    { path: 'cross-fetch.fetch', is: 'node-fetch' },
    { path: 'isomorphic-fetch', is: 'node-fetch' },
    { path: 'make-fetch-happen', is: 'node-fetch' },
    { path: 'node-fetch.Request', is: 'Request' },
  ],
  sinks: [{ path: 'node-fetch', argument: 0, kind: 'url' }],
  acts: [
    { path: 'node-fetch', kind: 'waiting', where: [{ argument: 1, member: 'signal', isMissing: true }, { argument: 1, member: 'timeout', isMissing: true }], remedies: { 'missing-request-timeout': { title: 'Wait ten seconds at most', set: [{ argument: 1, member: 'signal', to: 'AbortSignal.timeout(10_000)' }], assumes: 'an answer comes within ten seconds, if at all' } } },
  ],
};
