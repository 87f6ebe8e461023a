/**
 * Files: `fs.readFile(path, …)` and its like. Node's own module, and the packages that have the same functions and more.
 * https://nodejs.org/api/fs.html, https://github.com/jprichardson/node-fs-extra
 */
import type { Model, Sink } from '../../model.ts';

/** Functions whose first argument is a path, by name; each has a twin that ends in `Sync`, and one in `fs/promises`. */
const onePath = 'access,appendFile,chmod,chown,lchmod,lchown,lstat,lutimes,mkdir,mkdtemp,open,opendir,readFile,readdir,readlink,realpath,rm,rmdir,stat,statfs,truncate,unlink,utimes,writeFile';
const twoPaths = 'copyFile,cp,link,rename';
/** Those that fs-extra adds. */
const onePathMore = 'createFile,emptyDir,emptydir,ensureDir,ensureFile,mkdirp,mkdirs,mkpath,outputFile,outputJSON,outputJson,pathExists,readJSON,readJson,remove,writeJSON,writeJson';
const twoPathsMore = 'copy,createLink,ensureLink,move';

const both = (names: string): string => names.split(',').flatMap((name) => [name, `${name}Sync`]).join();

const paths = (names: string, ...positions: readonly number[]): Sink[] =>
  positions.map((argument) => ({ path: `fs.{${names}}`, argument, kind: 'path' }));

/** Modes in which everybody may write, as numbers and as text. The bit that lets nobody delete what others made there (0o1000) makes a shared folder of it. */
const writableForAll = Array.from({ length: 0o1000 }, (_, mode) => mode).filter((mode) => (mode & 0o002) !== 0);
const modes = [...writableForAll, ...writableForAll.flatMap((mode) => [mode.toString(8), `0${mode.toString(8)}`, `0o${mode.toString(8)}`])];

/** `fs`, `fs/promises`, `fs-extra` and `graceful-fs`. */
export const fs: Model = {
  id: 'fs',
  title: 'Files (fs, fs-extra, graceful-fs)',
  language: 'javascript',
  types: [
    { path: 'node:fs', is: 'fs' },
    { path: 'fs/promises', is: 'fs' },
    { path: 'node:fs/promises', is: 'fs' },
    { path: 'fs.promises', is: 'fs' },
    { path: 'fs-extra', is: 'fs' },
    { path: 'graceful-fs', is: 'fs' },
  ],
  steps: [{ path: 'fs.{realpath,realpathSync}', from: '0', to: 'result' }],
  sinks: [
    ...paths(both(onePath), 0),
    ...paths('createReadStream,createWriteStream,openAsBlob,watch,watchFile,exists,existsSync', 0),
    ...paths(both(twoPaths), 0, 1),
    ...paths('symlink,symlinkSync', 0, 1),
    ...paths(both(onePathMore), 0),
    ...paths(both(twoPathsMore), 0, 1),
    { path: `fs.{${both('writeFile,appendFile,outputFile,outputJson,writeJson,ensureFile,createFile')},createWriteStream}`, argument: 0, kind: 'file-creation' },
    { path: `fs.{${both('copyFile,rename')}}`, argument: 1, kind: 'file-creation' },
    { path: 'fs.{open,openSync}', argument: 0, kind: 'file-creation', where: [{ argument: 1, matches: '^[wa]\\+?$' }] },
  ],
  uses: [
    // The modes that `writeFile`, `open` and `mkdir` take are narrowed by the process's umask.
    { path: `fs.{${both('chmod,fchmod,lchmod')}}`, kind: 'world-writable-file', where: [{ argument: 1, is: modes }], remedy: { title: 'Let the owner alone write', set: [{ argument: 1, to: '0o755' }], assumes: 'no other user writes to it' } },
    { path: 'process.umask', kind: 'world-writable-file', where: [{ argument: 0, is: [0, '0', '000', '0o0', '0000'] }], remedy: { title: 'Let the owner alone write', set: [{ argument: 0, to: '0o022' }], assumes: 'no other user writes to what is made' } },
  ],
  acts: [
    { path: 'fs.{readFileSync,writeFileSync,appendFileSync,readdirSync,copyFileSync,rmSync,cpSync}', kind: 'blocking' },
    { path: 'fs.{readJsonSync,readJSONSync,writeJsonSync,writeJSONSync,copySync,removeSync,emptyDirSync,outputFileSync}', kind: 'blocking' },
  ],
};
