/**
 * tar: archives of Unix. `extract` removes what leads out of the folder from the entries' paths; whoever writes the entries by
 * hand must do so, too. https://github.com/isaacs/node-tar
 */
import type { Model } from '../../model.ts';

const entry = 'tar.ReadEntry()';

/** The package `tar`. */
export const tar: Model = {
  id: 'tar',
  title: 'tar',
  language: 'javascript',
  handlers: [{ path: 'tar.{Parse,Parser}().on', from: 1, receives: [entry] }],
  sources: [{ path: 'tar.ReadEntry().{path,linkpath}', kind: 'archive-entry' }],
  sinks: [
    { path: 'tar.{x,extract,t,list,c,create,r,replace,u,update}', argument: 0, member: 'file', kind: 'path' },
    { path: 'tar.{x,extract,c,create}', argument: 0, member: 'cwd', kind: 'path' },
  ],
};
