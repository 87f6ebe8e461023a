/** Runs one file's IR, and what it exports, to findings. */
import type { Catalog } from '../../catalog/rule.ts';
import type { Finding } from '../finding.ts';
import type { FunctionNode } from '../ir.ts';
import type { Project, ProjectFile } from '../project.ts';
import type { Facts } from './facts.ts';
import { Interpreter, type Fuel } from './interpreter.ts';
import type { ApiPaths } from './paths.ts';
import { Reporter, type Judgement } from './report.ts';
import { newFrame, State } from './state.ts';
import { unknown, type Value } from './value.ts';

/** Evaluations that each character of text may cost on average, and what every file may cost. */
const fuelPerCharacter = 30;
const leastFuel = 100_000;
/** Evaluations in the files that a file imports, all together: so many that a keystroke is not felt. */
const abroad = 20_000;

/** The findings in `file`. `project` gives the files that it imports; theirs are not told. */
export function runModule(
  file: ProjectFile, project: Project, catalog: Catalog, paths: ApiPaths, judgement: Judgement,
): { readonly findings: readonly Finding[]; readonly facts: Facts; readonly work: number; readonly isIncomplete?: true } {
  const reporter = new Reporter(catalog, judgement, file.path);
  const full = leastFuel + file.text.length * fuelPerCharacter;
  const fuel: Fuel = { left: full, abroad, isCutOff: false };
  const interpreter = new Interpreter(paths, reporter, project, file, fuel);
  const state = new State(null, newFrame(file.module.body, file));
  interpreter.functions.runModule(file, state, true);
  const exported = new Set<FunctionNode>();
  collectFunctions(state.variable(file.module.exports) ?? unknown, state, exported);
  const findings = reporter.finish((node) => exported.has(node) || !interpreter.functions.isCalled(node));
  const work = full - fuel.left;
  const { facts } = interpreter;
  return fuel.left > 0 && !fuel.isCutOff ? { findings, facts, work } : { findings, facts, work, isIncomplete: true };
}

/** The functions that can be reached from a value: itself, its members, a class's methods. */
function collectFunctions(value: Value, state: State, found: Set<FunctionNode>, depth = 0): void {
  if (depth > 4) return;
  for (const one of value.references) {
    if (one.kind === 'function') found.add(one.node);
    if (one.kind === 'class') for (const { node } of one.methods.values()) found.add(node);
    const holder = one.kind === 'class' || one.kind === 'function' ? one.statics : one.kind === 'object' ? one : null;
    if (!holder) continue;
    for (const { node } of holder.class?.methods.values() ?? []) found.add(node);
    for (const key of state.memberKeys(holder)) collectFunctions(state.member(holder, key) ?? unknown, state, found, depth + 1);
    if (one.kind === 'class' && one.parent) collectFunctions(one.parent, state, found, depth + 1);
  }
}
