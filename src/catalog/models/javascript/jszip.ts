/**
 * JSZip: archives in memory. Since 3.8 the names of entries cannot lead out of a folder; `unsafeOriginalName` is the
 * name as it stands in the archive. https://stuk.github.io/jszip
 */
import type { Model } from '../../model.ts';

/** The package `jszip`. */
export const jszip: Model = {
  id: 'jszip',
  title: 'JSZip',
  language: 'javascript',
  types: [
    { path: 'jszip.loadAsync()', is: 'jszip()' },
    { path: 'jszip().loadAsync()', is: 'jszip()' },
    { path: 'jszip().file()', is: 'jszip.JSZipObject()' },
    { path: 'jszip().files.*', is: 'jszip.JSZipObject()' },
  ],
  handlers: [{ path: 'jszip().forEach', from: 0, receives: [null, 'jszip.JSZipObject()'] }],
  sources: [{ path: 'jszip.JSZipObject().unsafeOriginalName', kind: 'archive-entry' }],
};
