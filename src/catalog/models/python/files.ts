/** Files, with the modules of the standard library that open, move and list them: `open`, `os`, `os.path`, `pathlib`, `shutil`, `tempfile`. */
import type { Condition, Model, Place, Sink, Step } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Place, to: Place])[]): Step[] => places.map(([from, to]) => ({ path, from, to }));
const paths = (path: string, ...positions: readonly number[]): Sink[] => positions.map((argument) => ({ path, argument, kind: 'path' }));
const writes: Condition = { argument: 1, matches: '^[wax]' };
/** Anybody may write: the bit of the others is set. The type of a file may stand before the mode. */
const modes = Array.from({ length: 0o1000 }, (_, mode) => mode).filter((mode) => (mode & 0o2) !== 0).flatMap((mode) => [mode, mode + 0o100_000]);

const bits = { S_IRWXU: 0o700, S_IRUSR: 0o400, S_IWUSR: 0o200, S_IXUSR: 0o100, S_IRWXG: 0o70, S_IRGRP: 0o40, S_IWGRP: 0o20, S_IXGRP: 0o10, S_IRWXO: 0o7, S_IROTH: 0o4, S_IWOTH: 0o2, S_IXOTH: 0o1 };

/** The parts of the standard library that work on files. */
export const files: Model = {
  id: 'files',
  title: 'Files of Python',
  language: 'python',
  types: [
    { path: 'pathlib.{PurePath,PosixPath}', is: 'pathlib.Path' },
    { path: 'pathlib.Path().{joinpath,resolve,absolute,expanduser,with_name,with_suffix,__truediv__}()', is: 'pathlib.Path()' },
    { path: 'pathlib.Path().parent', is: 'pathlib.Path()' },
    { path: '{io,codecs,aiofiles}.open', is: 'open' },
  ],
  constants: Object.entries(bits).map(([name, value]) => ({ path: `stat.{${name}}`, value })),
  signatures: [{ path: '{open,os.open}', parameters: ['file', 'mode'] }, { path: 'os.{chmod,fchmod,lchmod,mkdir,makedirs}', parameters: ['path', 'mode'] }],
  joinings: [{ path: 'os.path.join', by: '/', makes: 'path' }],
  steps: [
    ...steps('os.path.{join,commonpath}', ['all', 'result']),
    ...steps('os.path.{abspath,realpath,normpath,basename,dirname,expanduser}', ['0', 'result']),
    ...steps('os.path.{split,splitext}', ['0', 'result[]']),
    ...steps('os.{fspath,fsencode,fsdecode}', ['0', 'result']),
    ...steps('pathlib.Path', ['all', 'result']),
    ...steps('pathlib.Path().{joinpath,with_name,with_suffix,__truediv__}', ['this', 'result'], ['all', 'result']),
    ...steps('pathlib.Path().{resolve,absolute,expanduser}', ['this', 'result']),
    ...steps('any.__truediv__', ['this', 'result'], ['0', 'result']),
  ],
  sanitizers: [{ path: 'os.path.basename', argument: 0, cleans: 'result', clears: ['path'] }],
  comparisons: [
    { path: 'any.is_relative_to', value: 'this', with: 0, by: 'prefix' },
  ],
  wrappings: [{ kind: 'path', title: 'Take its name alone', to: '{basename}({value})', imports: [{ from: 'os.path', name: 'basename', isBuiltIn: true }], assumes: 'it names a file, and no folder' }],
  sinks: [
    ...paths('open', 0),
    ...paths('os.{open,remove,unlink,rmdir,mkdir,makedirs,listdir,scandir,walk,chmod,chown,truncate,readlink}', 0),
    ...paths('os.{rename,replace,link,symlink}', 0, 1),
    ...paths('shutil.{copy,copyfile,copy2,copytree,move}', 0, 1),
    ...paths('shutil.{rmtree,unpack_archive}', 0),
    ...(['read_text', 'read_bytes', 'write_text', 'write_bytes', 'open', 'unlink', 'mkdir', 'rmdir', 'iterdir', 'touch', 'rename'] as const)
      .map((name): Sink => ({ path: `pathlib.Path().${name}`, argument: 'this', kind: 'path' })),
    { path: 'open', argument: 0, kind: 'file-creation', where: [writes] },
    { path: 'os.mkdir', argument: 0, kind: 'file-creation' },
  ],
  uses: [
    { path: 'tempfile.mktemp', kind: 'foreseeable-name', remedy: { title: 'Make the file at once', set: [{ argument: 'call', to: '{mkstemp}({all})[1]' }], imports: [{ from: 'tempfile', name: 'mkstemp', isBuiltIn: true }], assumes: 'what is done with the name does not mind that the file is there' } },
    { path: 'os.{chmod,fchmod,lchmod}', kind: 'world-writable-file', where: [{ argument: 1, is: modes }], remedy: { title: 'Let nobody else write', set: [{ argument: 1, to: '0o755' }], assumes: 'only the owner writes into it' } },
    { path: 'os.{mkdir,makedirs}', kind: 'world-writable-file', where: [{ argument: 1, is: [0o777, 0o666] }] },
    { path: 'pathlib.Path().chmod', kind: 'world-writable-file', where: [{ argument: 0, is: modes }] },
    { path: 'os.umask', kind: 'world-writable-file', where: [{ argument: 0, is: [0] }] },
  ],
  acts: [
    { path: 'time.sleep', kind: 'blocking' },
  ],
};
