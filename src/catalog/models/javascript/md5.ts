/** Packages that are one hash function each: `md5(text)`. https://github.com/pvorb/node-md5 */
import type { Model } from '../../model.ts';

/** The packages `md5`, `sha1`, `js-md5`, `js-sha1`, `blueimp-md5`, `spark-md5` and `ts-md5`; and `js-sha256` and its like, which hash as fast. */
export const md5: Model = {
  id: 'md5',
  title: 'md5',
  language: 'javascript',
  types: [
    { path: 'js-md5', is: 'md5' },
    { path: 'js-md5.md5', is: 'md5' },
    { path: 'blueimp-md5', is: 'md5' },
    { path: 'sha1', is: 'md5' },
    { path: 'js-sha1', is: 'md5' },
    { path: 'js-sha1.sha1', is: 'md5' },
    { path: 'spark-md5.hash', is: 'md5' },
    { path: 'ts-md5.Md5.{hashStr,hashAsciiStr}', is: 'md5' },
    { path: 'js-sha512', is: 'js-sha256' },
    { path: 'js-sha256.sha256', is: 'js-sha256' },
    { path: 'js-sha512.sha512', is: 'js-sha256' },
  ],
  sinks: [
    { path: 'md5', argument: 0, kind: 'fast-hash' },
    { path: 'js-sha256', argument: 0, kind: 'fast-hash' },
  ],
  uses: [
    { path: 'md5', kind: 'weak-hash' },
  ],
};
