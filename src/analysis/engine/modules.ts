/**
 * Runs of the files that are imported: of each, its statements, once for all who import it. What a file defines then stands in one state
 * below every analysis.
 *
 * Files are run after those that they import. Files that import each other in a circle are run as one, twice, so that each knows
 * what all the others export. So it does not matter who asks first.
 */
import type { ClassNode, FunctionNode, Variable } from '../ir.ts';
import type { ProjectFile, ProjectFiles } from '../project.ts';
import { Interpreter, type Project, type Shared } from './interpreter.ts';
import { Memo } from './memo.ts';
import type { ApiPaths } from './paths.ts';
import type { Watched } from './report.ts';
import { newFrame, State, type Holder } from './state.ts';
import type { AbstractObject, ClassReference } from './value.ts';

/** What the run of a file left. */
export interface ModuleRun {
  readonly file: ProjectFile;
  /** What it changed in other files: it holds only where the file is imported. */
  readonly effects: State;
  readonly variables: readonly Variable[];
  readonly holders: Holder[];
  /** What stands for the instances of its classes, as far as somebody has asked. */
  readonly declared: Map<ClassNode, AbstractObject>;
}

/** Evaluations that each character of a file may cost when its statements are run, and what every file may cost. */
const fuelPerCharacter = 30;
const leastFuel = 20_000;
/** Evaluations in other files that the statements of one may cost. */
const abroad = 5_000;
/** Runs of files that import each other. */
const rounds = 2;

/** All files of one language that were imported. */
export class Modules implements Project {
  readonly shared: Shared;
  readonly #files: ProjectFiles;
  readonly #runs = new Map<string, ModuleRun>();
  /** The files whose statements are the outermost functions. */
  readonly #owners = new WeakMap<FunctionNode, ProjectFile>();
  #base: State | null = null;

  constructor(paths: ApiPaths, watched: Watched, files: ProjectFiles) {
    this.shared = { paths, watched, project: this, memo: new Memo() };
    this.#files = files;
  }

  /** The run of a file that another one imports, if it has been run. */
  run(specifier: string, from: { readonly path: string }): ModuleRun | undefined {
    const file = this.#files.file(from.path);
    const path = file && this.#files.imports(file).get(specifier);
    return path === undefined ? undefined : this.#runs.get(path);
  }

  /**
   * What stands for the instances of a class of an imported file, made when it is first asked for. What it needs of other classes it makes for
   * itself: so it does not matter who asks first.
   */
  declared(of: ClassReference): AbstractObject | undefined {
    const run = this.#runs.get(of.file.path);
    const base = this.#base;
    if (!run || !base || run.file !== of.file) return undefined;
    const known = run.declared.get(of.node);
    if (known) return known;
    const { file } = run;
    const alone: Project = { run: (specifier, from) => this.run(specifier, from), declared: () => undefined };
    const interpreter = new Interpreter({ ...this.shared, project: alone }, file, { left: fuelFor(file), abroad, cuts: 0 }, () => undefined);
    const state = new State(base, newFrame(file.module.body, file));
    const object = interpreter.classes.declare(of, state);
    run.declared.set(of.node, object);
    for (const [holder, members] of state.members) {
      if (!('run' in holder) || holder.run !== state.frame.id) continue;
      for (const [key, value] of members) base.setMember(holder, key, value);
      run.holders.push(holder);
    }
    return object;
  }

  /** Runs what a file imports, at any depth. Yields the state that its own run is to stand on. */
  prepare(file: ProjectFile): State {
    const base = (this.#base ??= new State(null, newFrame(file.module.body, file)));
    for (const circle of this.#toRun(file)) this.#runTogether(circle, base);
    return base;
  }

  /** Drops what was run of these files. */
  forget(paths: Iterable<string>): void {
    for (const path of paths) {
      const run = this.#runs.get(path);
      if (!run) continue;
      this.#runs.delete(path);
      this.shared.memo.runs.delete(run.file.module.body);
      this.#base?.forget(run.variables, run.holders);
    }
  }

  /** The files that have not been run, those first that others import; files in a circle together. Tarjan's algorithm. */
  #toRun(from: ProjectFile): ProjectFile[][] {
    const circles: ProjectFile[][] = [];
    const numbers = new Map<ProjectFile, number>();
    const lowest = new Map<ProjectFile, number>();
    const open: ProjectFile[] = [];
    const isOpen = new Set<ProjectFile>();
    const imported = (file: ProjectFile): Iterator<ProjectFile> => {
      const paths = [...new Set(this.#files.imports(file).values())];
      return paths.flatMap((path) => this.#files.file(path) ?? []).values();
    };
    const lower = (file: ProjectFile, number: number): void => {
      lowest.set(file, Math.min(lowest.get(file) ?? number, number));
    };
    // The first is only run if it is in a circle.
    const visits: { readonly file: ProjectFile; readonly imports: Iterator<ProjectFile> }[] = [];
    const enter = (file: ProjectFile): void => {
      numbers.set(file, numbers.size);
      lowest.set(file, numbers.size - 1);
      open.push(file);
      isOpen.add(file);
      visits.push({ file, imports: imported(file) });
    };
    enter(from);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { file } = visit;
      const next = visit.imports.next();
      if (next.done) {
        visits.pop();
        const above = visits.at(-1);
        if (above) lower(above.file, lowest.get(file) ?? 0);
        if (lowest.get(file) !== numbers.get(file)) continue;
        const circle = open.splice(open.indexOf(file));
        for (const one of circle) isOpen.delete(one);
        const isImported = file !== from || circle.length > 1 || [...this.#files.imports(file).values()].includes(file.path);
        if (isImported) circles.push(circle);
      } else if (this.#runs.get(next.value.path)?.file === next.value) {
        continue;
      } else if (!numbers.has(next.value)) {
        enter(next.value);
      } else if (isOpen.has(next.value)) {
        lower(file, numbers.get(next.value) ?? 0);
      }
    }
    return circles;
  }

  #runTogether(circle: readonly ProjectFile[], base: State): void {
    const [only] = circle;
    if (only && circle.length === 1) {
      this.#runFile(only, base);
      return;
    }
    const ordered = inOrder(circle, (file) => [...this.#files.imports(file).values()]);
    for (let round = 1; round <= rounds; round++) for (const file of ordered) this.#runFile(file, base);
    // What was asked for on the way knew not all of them.
    for (const file of ordered) this.#runs.get(file.path)?.declared.clear();
  }

  #runFile(file: ProjectFile, base: State): void {
    const { body, exports } = file.module;
    this.#owners.set(body, file);
    const fuel = { left: fuelFor(file), abroad, cuts: 0 };
    // Of a file that is imported, its own analysis tells.
    const interpreter = new Interpreter(this.shared, file, fuel, () => undefined);
    const left = interpreter.functions.runModule(base, false);
    interpreter.annotations.share();
    interpreter.classes.share();
    const effects = new State(null, left.frame);
    const variables: Variable[] = [];
    const holders: Holder[] = [];
    for (const [variable, value] of left.variables) {
      const isForeign = variable.owner !== body && (this.#owners.has(variable.owner) || this.shared.memo.global(variable.name) === variable);
      (isForeign ? effects : base).setVariable(variable, value);
      if (!isForeign) variables.push(variable);
    }
    for (const [holder, members] of left.members) {
      const isForeign = !('run' in holder) || holder.run.file !== file;
      for (const [key, value] of members) (isForeign ? effects : base).setMember(holder, key, value);
      if (!isForeign) holders.push(holder);
    }
    if (!left.variables.has(exports)) variables.push(exports);
    const before = this.#runs.get(file.path);
    const run: ModuleRun = { file, effects, variables: [...before?.variables ?? [], ...variables], holders: [...before?.holders ?? [], ...holders], declared: new Map() };
    this.#runs.set(file.path, run);
    this.shared.memo.runs.set(body, run);
  }
}

const fuelFor = ({ text }: ProjectFile): number => leastFuel + text.length * fuelPerCharacter;

/** Those that others import first, from the first by name: whoever asks, the order is the same. */
function inOrder(circle: readonly ProjectFile[], importsOf: (file: ProjectFile) => readonly string[]): ProjectFile[] {
  const files = new Map([...circle].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]));
  const ordered = new Set<ProjectFile>();
  const seen = new Set<ProjectFile>();
  for (const first of files.values()) {
    const visits = [{ file: first, imports: importsOf(first).values() }];
    if (seen.has(first)) continue;
    seen.add(first);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const next = visit.imports.next();
      if (next.done) {
        ordered.add(visit.file);
        visits.pop();
        continue;
      }
      const file = files.get(next.value);
      if (!file || seen.has(file)) continue;
      seen.add(file);
      visits.push({ file, imports: importsOf(file).values() });
    }
  }
  return [...ordered];
}
