/** Archives of the standard library: the names in them are chosen by whoever made them. https://docs.python.org/3/library/zipfile.html */
import type { Model } from '../../model.ts';

const zip = 'zipfile.ZipFile()';
const tar = 'tarfile.open()';

/** The modules `zipfile` and `tarfile`. */
export const archives: Model = {
  id: 'archives',
  title: 'Archives of Python',
  language: 'python',
  types: [
    { path: 'tarfile.TarFile()', is: tar },
    { path: `${tar}.{next,getmember}()`, is: 'tarfile.TarInfo()' },
    { path: `${zip}.getinfo()`, is: 'zipfile.ZipInfo()' },
    { path: `${tar}.getmembers().*`, is: 'tarfile.TarInfo()' },
    { path: `${tar}.*`, is: 'tarfile.TarInfo()' },
    { path: `${zip}.infolist().*`, is: 'zipfile.ZipInfo()' },
  ],
  // What is unpacked comes from the archive. Since Python 3.12 a filter looks at the names first.
  steps: [{ path: 'tarfile.open', from: '0', to: 'result' }, { path: 'tarfile.open', from: '2', to: 'result' }],
  sinks: [
    { path: `${tar}.{extract,extractall}`, argument: 'this', kind: 'path', where: [{ argument: 'named', member: 'filter', isMissing: true }] },
    { path: `${tar}.extractall`, argument: 0, kind: 'path' },
    { path: `${tar}.extract`, argument: 1, kind: 'path' },
    { path: `${zip}.extractall`, argument: 0, kind: 'path' },
  ],
  signatures: [{ path: `{${tar},${zip}}.extractall`, parameters: ['path', 'members'] }, { path: 'tarfile.open', parameters: ['name', 'mode', 'fileobj'] }],
  sources: [
    { path: `${zip}.namelist().*`, kind: 'archive-entry' },
    { path: `${tar}.getnames().*`, kind: 'archive-entry' },
    { path: 'zipfile.ZipInfo().filename', kind: 'archive-entry' },
    { path: 'tarfile.TarInfo().{name,linkname}', kind: 'archive-entry' },
  ],
};
