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
  sources: [
    { path: `${zip}.namelist().*`, kind: 'archive-entry' },
    { path: `${tar}.getnames().*`, kind: 'archive-entry' },
    { path: 'zipfile.ZipInfo().filename', kind: 'archive-entry' },
    { path: 'tarfile.TarInfo().{name,linkname}', kind: 'archive-entry' },
  ],
};
