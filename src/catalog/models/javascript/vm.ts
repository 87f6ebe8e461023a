/**
 * What runs text as JavaScript, or a file by its name: `eval` and `Function`, the modules `vm`, `module` and `worker_threads` of Node.js, and
 * sandboxes. Node.js itself calls `vm` no security mechanism, and `vm2` was given up for its escapes in 2023. https://nodejs.org/api/vm.html
 */
import type { Model } from '../../model.ts';

/** `eval` and its kind, `vm`, `worker_threads`, and the packages `vm2`, `isolated-vm`, `sandbox`, `safe-eval`, `safer-eval`, `notevil`, `require-from-string`. */
export const vm: Model = {
  id: 'vm',
  title: 'Code run from text',
  language: 'javascript',
  types: [
    { path: 'node:vm', is: 'vm' },
    { path: 'node:module', is: 'module' },
    { path: 'node:worker_threads', is: 'worker_threads' },
    { path: '{globalThis,global}.eval', is: 'eval' },
    { path: '{globalThis,global}.Function', is: 'Function' },
  ],
  sinks: [
    { path: 'eval', argument: 0, kind: 'code', warnsOfParameters: true },
    { path: 'Function', argument: 'all', kind: 'code', warnsOfParameters: true },
    // Node.js refuses text here since its beginnings; other runtimes run it.
    { path: '{setTimeout,setInterval}', argument: 0, kind: 'code' },
    { path: '{require,import}', argument: 0, kind: 'module' },
    { path: 'module.createRequire()', argument: 0, kind: 'module' },
    { path: 'vm.{runInContext,runInNewContext,runInThisContext,compileFunction,Script,SourceTextModule}', argument: 0, kind: 'code', warnsOfParameters: true },
    { path: 'worker_threads.Worker', argument: 0, kind: 'code', where: [{ argument: 1, member: 'eval', is: [true] }] },
    { path: 'worker_threads.Worker', argument: 0, kind: 'module', where: [{ argument: 1, member: 'eval', isMissing: true }] },
    { path: 'vm2.{VM,NodeVM}().run', argument: 0, kind: 'code' },
    { path: 'vm2.VMScript', argument: 0, kind: 'code' },
    { path: 'isolated-vm.Isolate().{compileScript,compileScriptSync,compileModule,compileModuleSync}', argument: 0, kind: 'code' },
    { path: 'sandbox().run', argument: 0, kind: 'code' },
    { path: 'safe-eval', argument: 0, kind: 'code' },
    { path: 'safer-eval', argument: 0, kind: 'code' },
    { path: 'notevil', argument: 0, kind: 'code' },
    { path: 'require-from-string', argument: 0, kind: 'code' },
  ],
};
