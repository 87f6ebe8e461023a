/**
 * Files: `fs.readFile(path, …)` and its like. Node's own module, and the packages that have the same functions and more.
 * https://nodejs.org/api/fs.html, https://github.com/jprichardson/node-fs-extra
 */
import type { Model, Sink } from '../model.ts';

/** Functions whose first argument is a path, by name; each has a twin that ends in `Sync`, and one in `fs/promises`. */
const onePath = 'access,appendFile,chmod,chown,lchmod,lchown,lstat,lutimes,mkdir,mkdtemp,open,opendir,readFile,readdir,readlink,realpath,rm,rmdir,stat,statfs,truncate,unlink,utimes,writeFile';
const twoPaths = 'copyFile,cp,link,rename';
/** Those that fs-extra adds. */
const onePathMore = 'createFile,emptyDir,emptydir,ensureDir,ensureFile,mkdirp,mkdirs,mkpath,outputFile,outputJSON,outputJson,pathExists,readJSON,readJson,remove,writeJSON,writeJson';
const twoPathsMore = 'copy,createLink,ensureLink,move';

const both = (names: string): string => names.split(',').flatMap((name) => [name, `${name}Sync`]).join();

const paths = (names: string, ...positions: readonly number[]): Sink[] =>
  positions.map((argument) => ({ path: `fs.{${names}}`, argument, kind: 'path' }));

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
  ],
  acts: [
    { path: 'fs.{readFileSync,writeFileSync,appendFileSync,readdirSync,copyFileSync,rmSync,cpSync}', kind: 'blocking' },
    { path: 'fs.{readJsonSync,readJSONSync,writeJsonSync,writeJSONSync,copySync,removeSync,emptyDirSync,outputFileSync}', kind: 'blocking' },
  ],
};
