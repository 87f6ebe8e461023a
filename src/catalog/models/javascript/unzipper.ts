/**
 * unzipper: archives as streams. `Extract` refuses entries that lead out of its folder; whoever writes the entries by
 * hand must do so, too. https://github.com/ZJONSSON/node-unzipper
 */
import type { Model } from '../../model.ts';

const entry = 'unzipper.Entry()';

/** The package `unzipper`, and `unzip` and `unzip-stream`, from which it comes. */
export const unzipper: Model = {
  id: 'unzipper',
  title: 'unzipper',
  language: 'javascript',
  types: [
    { path: 'unzip', is: 'unzipper' },
    { path: 'unzip-stream', is: 'unzipper' },
    { path: 'unzipper.Parse().*', is: entry },
    { path: 'unzipper.ParseOne().*', is: entry },
    { path: 'unzipper.Open.{file,buffer,url,s3,custom}()', is: 'unzipper.CentralDirectory()' },
    { path: 'unzipper.CentralDirectory().files.*', is: entry },
    { path: 'unzipper.File()', is: entry },
  ],
  handlers: [
    { path: 'unzipper.{Parse,ParseOne}().on', from: 1, receives: [entry] },
    { path: 'unzipper.Parse().**.on', from: 1, receives: [entry] },
  ],
  sources: [{ path: 'unzipper.Entry().path', kind: 'archive-entry' }],
  sinks: [
    { path: 'unzipper.Open.file', argument: 0, kind: 'path' },
    { path: 'unzipper.Open.url', argument: 1, kind: 'url' },
    { path: 'unzipper.Extract', argument: 0, member: 'path', kind: 'path' },
  ],
};
