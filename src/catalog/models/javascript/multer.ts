/**
 * Multer: uploads for Express. Without `limits.fileSize` a file may have any size; `diskStorage` stores under the name that
 * its `filename` function tells: `(req, file, cb) => cb(null, name)`. https://github.com/expressjs/multer
 */
import type { Model, Remedy } from '../../model.ts';

/** Five megabytes. */
const limited: Remedy = { title: 'Allow 5 MB', set: [{ argument: 0, member: 'limits.fileSize', to: '5 * 1024 * 1024' }], assumes: 'no file is larger' };

/** The package `multer`. */
export const multer: Model = {
  id: 'multer',
  title: 'Multer',
  language: 'javascript',
  conventions: [
    { parameters: [['req', 'request', '_req', '_request', '_'], ['file', '_file'], ['cb', 'callback', 'done', 'next']], receives: ['express.Request()', 'multer.File()', 'multer.Callback()'] },
  ],
  sources: [{ path: 'multer.File().{originalname,mimetype}', kind: 'request' }],
  sinks: [{ path: 'multer.Callback()', argument: 1, kind: 'upload' }],
  uses: [
    { path: 'multer', kind: 'unbounded-body', where: [{ argument: 0, isPresent: true }, { argument: 0, member: 'limits.fileSize', isMissing: true }], remedy: limited },
    { path: 'multer', kind: 'unbounded-body', where: [{ argument: 0, member: 'limits.fileSize', above: 1_073_741_824 }], remedy: limited },
  ],
  acts: [
    { path: 'multer', kind: 'form-body' },
  ],
};
