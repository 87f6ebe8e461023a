/**
 * A check looks for what data cannot express: one file for each, named by a rule. It gets what the engine has seen of a file, and
 * yields places in it; the rule says the words.
 */
import type { Language, Wrapping } from '../../catalog/model.ts';
import type { Facts } from '../engine/facts.ts';
import type { Fix, TraceStep } from '../finding.ts';
import type { FixFile } from '../fixes/fix-file.ts';
import type { Range } from '../ir.ts';
import type { ProjectFile } from '../project.ts';
import type { Tree } from './tree.ts';

/** What a check may look at. */
export interface CheckContext {
  /** The file whose findings are told. */
  readonly file: ProjectFile;
  /** What a run of the file has seen, in other files too. */
  readonly facts: Facts;
  readonly tree: Tree;
  readonly language: Language;
  /** How the language makes data fit for sinks. */
  readonly wrappings: readonly Wrapping[];
  /** The packages that the project depends on, with the versions asked for; undefined where that is not known. */
  readonly dependencies: ReadonlyMap<string, string> | undefined;
  /** Answers to questions that cost much and depend on nothing but the text of the question: kept from one file to the next. */
  readonly memory: Map<string, boolean>;
}

/** A place that a check has found, in the file. */
export interface Found {
  readonly range: Range;
  /** What is put into the rule's message: `{name}`. */
  readonly parts?: Readonly<Partial<Record<'source' | 'name' | 'value', string>>>;
  readonly trace?: readonly TraceStep[];
  /** How it is mended. */
  readonly mend?: (file: FixFile) => readonly Fix[];
}

/** It may yield a place twice, in any order, and must not throw for any program. */
export type Check = (context: CheckContext) => Iterable<Found>;
