/** Files, with the modules of the standard library that open, move and list them: `open`, `os`, `os.path`, `pathlib`, `shutil`, `tempfile`. */
import type { Condition, Model, Place, Sink, Step } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Place, to: Place])[]): Step[] => places.map(([from, to]) => ({ path, from, to }));
const paths = (path: string, ...positions: readonly number[]): Sink[] => positions.map((argument) => ({ path, argument, kind: 'path' }));
const writes: Condition = { argument: 1, matches: '^[wax]' };
/** Anybody may write. */
const modes = [0o777, 0o666, 0o776, 0o767, 0o757, 0o722, 0o772, 0o733];

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
  signatures: [{ path: '{open,os.open}', parameters: ['file', 'mode'] }],
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
    { path: 'os.chmod', kind: 'world-writable-file', where: [{ argument: 1, is: modes }] },
    { path: 'os.umask', kind: 'world-writable-file', where: [{ argument: 0, is: [0] }] },
  ],
  acts: [
    { path: 'time.sleep', kind: 'blocking' },
  ],
};
