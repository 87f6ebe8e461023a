/** Which functions are handlers without being registered: by the names of their parameters, by what the file exports, by its path. */
import type { Convention } from '../../catalog/model.ts';
import type { FunctionNode } from '../ir.ts';
import type { ProjectFile } from '../project.ts';
import { innerValues } from './inner-values.ts';
import type { Interpreter } from './interpreter.ts';
import type { State } from './state.ts';
import type { FunctionReference } from './value.ts';

/** Knows the conventions of all models. */
export class Conventions {
  readonly #interpreter: Interpreter;
  readonly #home: ProjectFile;

  constructor(interpreter: Interpreter, home: ProjectFile) {
    this.#interpreter = interpreter;
    this.#home = home;
  }

  /** The convention that a function follows by itself: by the names of its parameters, by how it begins. */
  of(node: FunctionNode): Convention | undefined {
    return this.#interpreter.paths.conventions.find((one) => one.exported === undefined && fits(one, node, this.#home)
      && (one.directive === undefined || beginsWith(node, one.directive)));
  }

  /** The functions that follow one by where they stand in what the file exports. `state`: at the end of the file. */
  exported(state: State): readonly { readonly of: FunctionReference; readonly convention: Convention }[] {
    const { body, exports } = this.#home.module;
    const all = state.variable(exports);
    if (!all) return [];
    const found = new Map<FunctionNode, { readonly of: FunctionReference; readonly convention: Convention }>();
    for (const convention of this.#interpreter.paths.conventions) {
      const { exported, directive, file } = convention;
      if (!exported || (directive !== undefined && !beginsWith(body, directive)) || !isFile(file, this.#home)) continue;
      for (const path of exported) {
        for (const { references } of innerValues(this.#interpreter, all, path, body, state)) {
          for (const one of references) {
            if (one.kind === 'function' && !found.has(one.node) && fits(convention, one.node, this.#home)) found.set(one.node, { of: one, convention });
          }
        }
      }
    }
    return [...found.values()];
  }
}

function fits({ parameters, file }: Convention, node: FunctionNode, home: ProjectFile): boolean {
  return parameters.length <= node.parameters.length
    && parameters.every((names, index) => names.length === 0 || names.includes(node.parameters[index]?.variable.name ?? ''))
    && isFile(file, home);
}

function isFile(file: string | undefined, { path }: ProjectFile): boolean {
  return file === undefined || new RegExp(file, 'u').test(path.replaceAll('\\', '/'));
}

/** Functions are hoisted: what a body begins with may stand behind them. */
function beginsWith({ body }: FunctionNode, directive: string): boolean {
  return body.body.some((statement) => statement.kind === 'constant' && statement.value === directive);
}
