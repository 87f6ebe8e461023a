/** Got and Ky: `got(url)`, `got.post(url)`, instances by `extend`. https://github.com/sindresorhus/got, https://github.com/sindresorhus/ky */
import type { Model } from '../../model.ts';

/** The packages `got` and `ky`. */
export const got: Model = {
  id: 'got',
  title: 'Got and Ky',
  language: 'javascript',
  types: [
    { path: 'got.got', is: 'got' },
    { path: 'got.extend()', is: 'got' },
    { path: 'ky', is: 'got' },
    { path: 'got.create()', is: 'got' },
  ],
  sinks: [
    { path: 'got', argument: 0, kind: 'url' },
    { path: 'got', argument: 0, member: 'url', kind: 'url' },
    { path: 'got.{get,post,put,patch,head,delete,stream,paginate}', argument: 0, kind: 'url' },
    { path: 'got.{get,post,put,patch,head,delete,stream,extend}', argument: 0, member: 'prefixUrl', kind: 'url' },
    { path: 'got.{get,post,put,patch,head,delete,stream}', argument: 1, member: 'prefixUrl', kind: 'url' },
  ],
  acts: [
    { path: 'got.{get,post,put,patch,head,delete}', kind: 'waiting', where: [{ argument: 1, member: 'timeout', isMissing: true }, { argument: 1, member: 'signal', isMissing: true }], remedies: { 'missing-request-timeout': { title: 'Wait ten seconds at most', set: [{ argument: 1, member: 'timeout', to: '{ request: 10_000 }' }], assumes: 'an answer comes within ten seconds, if at all' } } },
  ],
};
