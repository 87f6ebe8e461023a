/** tar-stream: the entries of a tar archive, one after the other; nobody looks at their names but the program. https://github.com/mafintosh/tar-stream */
import type { Model } from '../../model.ts';

/** The package `tar-stream`. */
export const tarStream: Model = {
  id: 'tar-stream',
  title: 'tar-stream',
  language: 'javascript',
  types: [{ path: 'tar-stream.extract().*', is: 'tar-stream.Entry()' }],
  handlers: [{ path: 'tar-stream.extract().on', from: 1, receives: ['tar-stream.Headers()', null, null] }],
  sources: [
    { path: 'tar-stream.Headers().{name,linkname}', kind: 'archive-entry' },
    { path: 'tar-stream.Entry().header.{name,linkname}', kind: 'archive-entry' },
  ],
};
