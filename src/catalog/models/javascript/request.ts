/** request (deprecated since 2020, still much used) and its promises: `request(url)`, `request.post({ url })`. https://github.com/request/request */
import type { Model, Sink } from '../../model.ts';

const calls = ['request', 'request.{get,post,put,patch,head,del,delete,options}'] as const;

/** The packages `request`, `request-promise` and `request-promise-native`; small ones with one function: `bent`, `phin` and `urllib`. */
export const request: Model = {
  id: 'request',
  title: 'request',
  language: 'javascript',
  types: [
    { path: 'request-promise', is: 'request' },
    { path: 'request-promise-native', is: 'request' },
    { path: 'request.defaults()', is: 'request' },
  ],
  sinks: [
    ...calls.flatMap((path): Sink[] => [
      { path, argument: 0, kind: 'url' },
      ...['url', 'uri', 'baseUrl'].map((member): Sink => ({ path, argument: 0, member, kind: 'url' })),
    ]),
    { path: 'bent()', argument: 0, kind: 'url' },
    { path: 'bent', argument: 'all', kind: 'url' },
    { path: 'urllib.{request,curl}', argument: 0, kind: 'url' },
    { path: 'phin', argument: 0, kind: 'url' },
    { path: 'phin', argument: 0, member: 'url', kind: 'url' },
  ],
};
