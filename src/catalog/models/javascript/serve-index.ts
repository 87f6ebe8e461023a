/** serve-index: pages that list the files of a folder. https://github.com/expressjs/serve-index */
import type { Model } from '../../model.ts';

/** The package `serve-index`. */
export const serveIndex: Model = {
  id: 'serve-index',
  title: 'serve-index',
  language: 'javascript',
  uses: [{ path: 'serve-index', kind: 'directory-listing' }],
};
