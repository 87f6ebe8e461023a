/**
 * adm-zip: archives in memory. Its own `extractAllTo` refuses entries that lead out of the folder; whoever writes the
 * entries by hand must do so, too. https://github.com/cthackers/adm-zip
 */
import type { Model } from '../../model.ts';

/** The package `adm-zip`. */
export const admZip: Model = {
  id: 'adm-zip',
  title: 'adm-zip',
  language: 'javascript',
  types: [
    { path: 'adm-zip().getEntries().*', is: 'adm-zip.IZipEntry()' },
    { path: 'adm-zip().getEntry()', is: 'adm-zip.IZipEntry()' },
  ],
  handlers: [{ path: 'adm-zip().forEach', from: 0, receives: ['adm-zip.IZipEntry()'] }],
  sources: [{ path: 'adm-zip.IZipEntry().{entryName,rawEntryName,name}', kind: 'archive-entry' }],
  sinks: [
    { path: 'adm-zip', argument: 0, kind: 'path' },
    { path: 'adm-zip().{addLocalFile,addLocalFolder,extractAllTo,extractAllToAsync,writeZip}', argument: 0, kind: 'path' },
    { path: 'adm-zip().extractEntryTo', argument: 1, kind: 'path' },
  ],
};
