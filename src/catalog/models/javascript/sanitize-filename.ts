/** sanitize-filename: a text without what would make it a path: `sanitize(req.query.name)`. https://github.com/parshap/node-sanitize-filename */
import type { Model } from '../../model.ts';

/** The package `sanitize-filename`. */
export const sanitizeFilename: Model = {
  id: 'sanitize-filename',
  title: 'sanitize-filename',
  language: 'javascript',
  steps: [{ path: 'sanitize-filename', from: '0', to: 'result' }],
  sanitizers: [{ path: 'sanitize-filename', argument: 0, cleans: 'result', clears: ['path'] }],
};
