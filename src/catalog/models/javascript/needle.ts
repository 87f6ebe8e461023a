/** needle: `needle.get(url)`, `needle('get', url)`. https://github.com/tomas/needle */
import type { Model } from '../../model.ts';

/** The package `needle`. */
export const needle: Model = {
  id: 'needle',
  title: 'needle',
  language: 'javascript',
  sinks: [
    { path: 'needle', argument: 1, kind: 'url' },
    { path: 'needle.request', argument: 1, kind: 'url' },
    { path: 'needle.{get,head,delete,post,put,patch}', argument: 0, kind: 'url' },
  ],
};
