/**
 * Formidable: `form.parse(req, (error, fields, files) => …)`. It stores under names of its own; `originalFilename` is what
 * the client said, as it said it. https://github.com/node-formidable/formidable
 */
import type { Model } from '../../model.ts';

const form = 'formidable.IncomingForm()';

/** The package `formidable`. */
export const formidable: Model = {
  id: 'formidable',
  title: 'Formidable',
  language: 'javascript',
  types: [
    { path: 'formidable()', is: form },
    { path: 'formidable.{formidable,Formidable}()', is: form },
    { path: `${form}.parse().*`, is: 'formidable.Files()' },
  ],
  handlers: [
    { path: `${form}.parse`, from: 1, receives: [null, 'formidable.Fields()', 'formidable.Files()'] },
    { path: `${form}.on`, from: 1, receives: ['formidable.Fields()', 'formidable.File()'] },
  ],
  sources: [
    { path: 'formidable.Fields()', kind: 'request' },
    { path: 'formidable.Files().**.{originalFilename,mimetype}', kind: 'request' },
    { path: 'formidable.File().{originalFilename,mimetype}', kind: 'request' },
  ],
  uses: ['maxFileSize', 'maxTotalFileSize'].flatMap((member) =>
    ['formidable', 'formidable.{formidable,Formidable,IncomingForm}'].map((path) =>
      ({ path, kind: 'unbounded-body', where: [{ argument: 0, member, above: 1_073_741_824 }] } as const))),
};
