/** Text that becomes code: `eval`, `exec`, modules that are looked for by name, and what objects of any type are made from. */
import type { Model, Use } from '../../model.ts';

const loads = '{pickle,cPickle,_pickle,dill,cloudpickle,marshal,jsonpickle}';

/** Built-in functions that run text, and modules of serialized objects. */
export const code: Model = {
  id: 'code',
  title: 'Code and serialized objects',
  language: 'python',
  types: [
    { path: 'yaml.{CLoader,UnsafeLoader,CUnsafeLoader}', is: 'yaml.Loader' },
    { path: 'yaml.CSafeLoader', is: 'yaml.SafeLoader' },
  ],
  constants: [{ path: 'yaml.{Loader}', value: 'any object' }, { path: 'yaml.{SafeLoader,BaseLoader}', value: 'plain' }, { path: 'yaml.FullLoader', value: 'some objects' }],
  signatures: [{ path: 'yaml.{load,load_all}', parameters: ['stream', 'Loader'] }],
  steps: [
    { path: 'ast.literal_eval', from: '0', to: 'result' },
    { path: 'yaml.{safe_load,load}', from: '0', to: 'result' },
    { path: 'compile', from: '0', to: 'result' },
  ],
  uses: [
    ...['unsafe_load', 'unsafe_load_all'].map((name): Use => ({
      path: `yaml.${name}`, kind: 'unsafe-deserialization',
      remedy: { title: 'Read plain data only', set: [{ argument: 'callee', to: name.replace('unsafe', 'safe') }], assumes: 'the text holds no objects of the program' },
    })),
    ...['load', 'load_all'].map((name): Use => ({
      path: `yaml.${name}`, kind: 'unsafe-deserialization', where: [{ argument: 1, is: ['any object'] }],
      remedy: { title: 'Read plain data only', set: [{ argument: 'call', to: `{safe_${name}}({0})` }], imports: [{ from: 'yaml', name: `safe_${name}` }], assumes: 'the text holds no objects of the program' },
    })),
  ],
  sinks: [
    { path: '{eval,exec,execfile}', argument: 0, kind: 'code' },
    { path: 'compile', argument: 0, kind: 'code' },
    { path: 'builtins.{eval,exec}', argument: 0, kind: 'code' },
    { path: 'code.{InteractiveInterpreter,InteractiveConsole}().{runcode,runsource,push}', argument: 0, kind: 'code' },
    { path: '{_xxsubinterpreters,_interpreters}.run_string', argument: 1, kind: 'code' },
    { path: '_testcapi.run_in_subinterp', argument: 0, kind: 'code' },
    { path: 'timeit.timeit', argument: 0, kind: 'code' },
    { path: '{importlib.import_module,__import__}', argument: 0, kind: 'module' },
    { path: 'runpy.{run_path,run_module}', argument: 0, kind: 'module' },
    { path: `${loads}.{loads,load}`, argument: 0, kind: 'deserialization' },
    { path: `${loads}.Unpickler`, argument: 0, kind: 'deserialization' },
    { path: 'jsonpickle.decode', argument: 0, kind: 'deserialization' },
    { path: 'shelve.open', argument: 0, kind: 'deserialization' },
    { path: 'pandas.read_pickle', argument: 0, kind: 'deserialization' },
    { path: 'joblib.load', argument: 0, kind: 'deserialization' },
    { path: 'torch.load', argument: 0, kind: 'deserialization' },
    { path: 'numpy.load', argument: 0, kind: 'deserialization', where: [{ argument: 'named', member: 'allow_pickle', is: [true] }] },
    { path: 'yaml.{load,load_all}', argument: 0, kind: 'deserialization', where: [{ argument: 1, is: ['any object', 'some objects'] }] },
    { path: 'yaml.{load,load_all}', argument: 0, kind: 'deserialization', where: [{ argument: 1, isMissing: true }] },
    { path: 'yaml.{unsafe_load,unsafe_load_all}', argument: 0, kind: 'deserialization' },
    { path: 'ruamel.yaml.load', argument: 0, kind: 'deserialization' },
  ],
};
