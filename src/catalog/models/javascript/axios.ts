/**
 * Axios: `axios.get(url)`, `axios({ url })`. An absolute address wins over the `baseURL` of an instance.
 * https://axios-http.com
 */
import type { Model } from '../../model.ts';

/** The package `axios`. */
export const axios: Model = {
  id: 'axios',
  title: 'Axios',
  language: 'javascript',
  types: [
    { path: 'axios.{create,Axios,AxiosInstance}()', is: 'axios' },
    { path: 'axios.default', is: 'axios' },
  ],
  sinks: [
    { path: 'axios', argument: 0, kind: 'url' },
    { path: 'axios.{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}', argument: 0, kind: 'url' },
    { path: 'axios', argument: 0, member: 'url', kind: 'url' },
    { path: 'axios', argument: 0, member: 'baseURL', kind: 'url' },
    { path: 'axios.{request,create}', argument: 0, member: 'url', kind: 'url' },
    { path: 'axios.{request,create}', argument: 0, member: 'baseURL', kind: 'url' },
    { path: 'axios.{get,delete,head,options}', argument: 1, member: 'baseURL', kind: 'url' },
    { path: 'axios.{post,put,patch}', argument: 2, member: 'baseURL', kind: 'url' },
  ],
  acts: [
    { path: 'axios.{get,delete,head,options}', kind: 'waiting', where: [{ argument: 1, member: 'timeout', isMissing: true }, { argument: 1, member: 'signal', isMissing: true }], remedies: { 'missing-request-timeout': { title: 'Wait ten seconds at most', set: [{ argument: 1, member: 'timeout', to: '10_000' }], assumes: 'an answer comes within ten seconds, if at all' } } },
    { path: 'axios.{post,put,patch}', kind: 'waiting', where: [{ argument: 2, member: 'timeout', isMissing: true }, { argument: 2, member: 'signal', isMissing: true }], remedies: { 'missing-request-timeout': { title: 'Wait ten seconds at most', set: [{ argument: 2, member: 'timeout', to: '10_000' }], assumes: 'an answer comes within ten seconds, if at all' } } },
  ],
};
