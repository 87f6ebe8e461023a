/** Requests by `fetch`, which Node.js takes from undici, and undici's own functions. https://undici.nodejs.org */
import type { Model } from '../../model.ts';

/** The global `fetch`, and the package `undici`. */
export const undici: Model = {
  id: 'undici',
  title: 'fetch and undici',
  language: 'javascript',
  types: [
    { path: 'globalThis.fetch', is: 'fetch' },
    { path: 'undici.fetch', is: 'fetch' },
    { path: 'undici.Request', is: 'Request' },
  ],
  steps: [{ path: 'Request', from: '0', to: 'result' }],
  sinks: [
    { path: 'fetch', argument: 0, kind: 'url' },
    { path: 'undici.{request,stream,pipeline,connect,upgrade}', argument: 0, kind: 'url' },
    { path: 'undici.{Client,Pool,BalancedPool,ProxyAgent}', argument: 0, kind: 'url' },
    { path: 'undici.Agent().{request,stream,dispatch}', argument: 0, member: 'origin', kind: 'url' },
  ],
  acts: [
    { path: 'fetch', kind: 'waiting', where: [{ argument: 1, member: 'signal', isMissing: true }], remedies: { 'missing-request-timeout': { title: 'Wait ten seconds at most', set: [{ argument: 1, member: 'signal', to: 'AbortSignal.timeout(10_000)' }], assumes: 'an answer comes within ten seconds, if at all' } } },
  ],
};
