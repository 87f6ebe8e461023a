/** SuperAgent: `superagent.get(url)`, `superagent('GET', url)`. https://github.com/ladjs/superagent */
import type { Model } from '../../model.ts';

/** The package `superagent`. */
export const superagent: Model = {
  id: 'superagent',
  title: 'SuperAgent',
  language: 'javascript',
  types: [{ path: 'superagent.agent()', is: 'superagent' }],
  sinks: [
    { path: 'superagent', argument: 0, kind: 'url' },
    { path: 'superagent', argument: 1, kind: 'url' },
    { path: 'superagent.{get,post,put,patch,head,delete,del,options}', argument: 0, kind: 'url' },
  ],
};
