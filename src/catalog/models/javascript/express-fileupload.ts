/**
 * express-fileupload: `req.files.photo.mv(path)`. A file may have any size where `limits.fileSize` does not say otherwise.
 * https://github.com/richardgirges/express-fileupload
 */
import type { Model, Remedy } from '../../model.ts';

/** Five megabytes. */
const limited: Remedy = { title: 'Allow 5 MB', set: [{ argument: 0, member: 'limits.fileSize', to: '5 * 1024 * 1024' }], assumes: 'no file is larger' };

/** The package `express-fileupload`. */
export const expressFileupload: Model = {
  id: 'express-fileupload',
  title: 'express-fileupload',
  language: 'javascript',
  sources: [{ path: 'express.Request().files.**.{name,data}', kind: 'request' }],
  sinks: [{ path: 'express.Request().files.**.mv', argument: 0, kind: 'upload' }],
  uses: [
    { path: 'express-fileupload', kind: 'unbounded-body', where: [{ argument: 0, member: 'limits.fileSize', isMissing: true }], remedy: limited },
    { path: 'express-fileupload', kind: 'unbounded-body', where: [{ argument: 0, member: 'limits.fileSize', above: 1_073_741_824 }], remedy: limited },
  ],
};
