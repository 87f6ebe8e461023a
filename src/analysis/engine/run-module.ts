/** Runs one file's IR, and what it exports, to findings: its own, and those in files that it calls. */
import type { Finding, Place } from '../finding.ts';
import { childrenOf } from '../ir-children.ts';
import type { FunctionNode, Node } from '../ir.ts';
import type { ProjectFile } from '../project.ts';
import { isTestFile } from '../test-file.ts';
import { Facts } from './facts.ts';
import { Interpreter, type Fuel, type Project } from './interpreter.ts';
import type { Modules } from './modules.ts';
import { Reporter, type Judgement } from './report.ts';
import { newFrame, State } from './state.ts';
import { unknown, type Value } from './value.ts';

/** Evaluations that each character of text may cost on average, and what every file may cost. */
const fuelPerCharacter = 10;
const leastFuel = 100_000;
/** Evaluations in the functions of other files that the file calls, all together. */
const abroad = 30_000;

/** No other files. */
const nothing: Project = { run: () => undefined, declared: () => undefined };

/** What the run of a file yields. */
export interface FileRun {
  readonly findings: readonly Finding[];
  readonly facts: Facts;
  /** The functions of other files that it calls. */
  readonly calls: readonly Place[];
  readonly work: number;
  /** Something was not followed to its end: it is nested too deep, or costs too much. */
  readonly isIncomplete: boolean;
}

/** Runs `file` on what has been run of the files that it imports. */
export function runModule(file: ProjectFile, modules: Modules, judgement: Judgement): FileRun {
  const { shared } = modules;
  const reporter = new Reporter(shared.watched, judgement);
  const facts = new Facts();
  const full = leastFuel + file.text.length * fuelPerCharacter;
  const fuel: Fuel = { left: full, abroad, cuts: 0 };
  // What a test passes is not what a client sends: it is not followed into other files.
  const isTest = isTestFile(file.path);
  const base = isTest ? new State(null, newFrame(file.module.body, file)) : modules.prepare(file);
  const interpreter = new Interpreter(isTest ? { ...shared, project: nothing } : shared, file, fuel, (event, openTo) => {
    reporter.take(event, openTo);
    facts.take(event);
  });
  const state = new State(base, newFrame(file.module.body, file));
  state.commit(interpreter.functions.runModule(base, true));
  const exported = new Set<FunctionNode>();
  // Where all names are exported, that tells nothing of who is to call what.
  if (!file.module.exportsNames) {
    for (const variable of [file.module.exports, ...file.module.names?.values() ?? []]) collectFunctions(state.variable(variable) ?? unknown, state, exported);
  }
  const { called } = interpreter.functions;
  const own = functionsIn(file.module.body);
  const findings = reporter.finish((node): Place | undefined =>
    (own.has(node) && (exported.has(node) || !called.has(node)) ? { file: file.path, range: node.range } : undefined));
  const calls = [...called].flatMap(([{ range }, { path }]) => (path === file.path ? [] : [{ file: path, range }]));
  return { findings, facts, calls, work: full - fuel.left, isIncomplete: fuel.left <= 0 || fuel.cuts > 0 };
}

/** All functions in a file. */
function functionsIn(body: FunctionNode): ReadonlySet<FunctionNode> {
  const functions = new Set<FunctionNode>();
  const pending: Node[] = [body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'function') functions.add(node);
    pending.push(...childrenOf(node));
  }
  return functions;
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
