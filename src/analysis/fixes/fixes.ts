/** The list of fixes, by id, and what the engine asks of SQL. */
import { codedFixes } from '../../catalog/mending.ts';
import type { Language, Wrapping } from '../../catalog/model.ts';
import type { FixId } from '../../catalog/rule.ts';
import { Tree } from '../checks/tree.ts';
import type { Judgement } from '../engine/report.ts';
import { isBuiltFrom, isWordOf, skeletonText } from '../engine/skeleton.ts';
import type { Arrival } from '../engine/state.ts';
import type { Fix } from '../finding.ts';
import type { FunctionNode, Node } from '../ir.ts';
import type { ProjectFile } from '../project.ts';
import { sqlPlaces, startsAsStatement } from '../sql.ts';
import { holeMark } from '../sql-tokens.ts';
import { containPath } from './contain-path.ts';
import type { FixFile } from './fix-file.ts';
import { parameterizePython } from './parameterize-python.ts';
import { parameterizeQuery } from './parameterize-query.ts';
import { applyRemedy } from './remedy.ts';
import { runPythonWithoutShell } from './run-python-without-shell.ts';
import { runWithoutShell } from './run-without-shell.ts';
import { validateInput } from './validate-input.ts';
import { FunctionIndex } from './walk.ts';
import { wrapData } from './wrap-data.ts';

/** Mends what an arrival tells, in the file where the data arrives. */
type FixMaker = (arrival: Arrival, file: FixFile, index: FunctionIndex) => readonly Fix[];

const fixes: Readonly<Record<FixId, FixMaker>> = {
  'contain-path': containPath,
  'parameterize-query': (arrival, file, index) => (file.language === 'python' ? parameterizePython : parameterizeQuery)(arrival, file, index),
  'run-without-shell': (arrival, file, index) => (file.language === 'python' ? runPythonWithoutShell : runWithoutShell)(arrival, file, index),
  'validate-input': validateInput,
};

/** What fixes may know of a project's files in one language. */
export interface FixParts {
  readonly language: Language;
  /** Each file of the project that was read. */
  readonly fileOf: (path: string) => ProjectFile | undefined;
  /** The packages that the part of the project around a file depends on. */
  readonly dependenciesOf: (path: string) => ReadonlyMap<string, string> | undefined;
  /** How the language makes data fit for sinks. */
  readonly wrappings: readonly Wrapping[];
}

/** Judges arrivals of data in files of a language, and mends them. */
export function judgement({ language, fileOf, dependenciesOf, wrappings }: FixParts): Judgement {
  const indexes = new Map<FunctionNode, FunctionIndex>();
  const indexOf = (owner: FunctionNode): FunctionIndex => {
    let index = indexes.get(owner);
    if (!index) indexes.set(owner, (index = new FunctionIndex(owner)));
    return index;
  };
  const files = new Map<string, FixFile | undefined>();
  const fixFile = (path: string): FixFile | undefined => {
    if (!files.has(path)) {
      const file = fileOf(path);
      files.set(path, file && { ...file, language, tree: new Tree(file.module), wrappings, get dependencies() { return dependenciesOf(path); } });
    }
    return files.get(path);
  };
  return {
    isDangerous,
    remedies: ({ use: { remedy }, file: path, at }) => {
      const file = remedy && fixFile(path);
      return file && 'kind' in at ? applyRemedy(remedy, at as Node, file) : [];
    },
    fixes: (rule, arrival, path) => {
      const file = arrival.passedOnTo === undefined ? fixFile(path) : undefined;
      if (!file) return [];
      const own = rule.fix && codedFixes[rule.fix].languages.includes(language) ? fixes[rule.fix](arrival, file, indexOf(arrival.owner)) : [];
      return [...own, ...(path === arrival.file ? wrapData(arrival, file) : [])];
    },
  };
}

/**
 * Whether a text is built from a parameter (of a page: with markup in it); of SQL and commands, whether the data stands where a value does. A parameter of a function that
 * stands for a table, a column, a whole clause or a program is mostly a constant of those who call; and that it is text at all is proven by nothing. Of addresses, neither.
 * Where the model says so, a mere parameter is worth it, too.
 */
function isDangerous({ text, taint, sink, kind }: Arrival): boolean {
  if (sink.warnsOfParameters) return true;
  if (sink.ignoresParameters) return false;
  if (!text) return false;
  if (kind === 'command') return isWordOf(text, taint.root);
  if (kind === 'url') return false;
  if (kind === 'html') return skeletonText(text).includes('<') && isBuiltFrom(text, taint.root);
  if (kind !== 'sql') return isBuiltFrom(text, taint.root);
  const owners: boolean[] = [];
  let sql = '';
  for (const { constant, hole } of text.fragments) {
    if (constant !== null) {
      sql += constant.replaceAll(holeMark, ' ');
    } else {
      owners[sql.length] = hole?.taints.some(({ root }) => root === taint.root) ?? false;
      sql += holeMark;
    }
  }
  const isStatement = startsAsStatement(sql);
  return sqlPlaces(sql, sink.parameters?.dialect).some((place) => owners[place.offset] === true
    && (place.kind === 'quoted' || ((place.kind === 'value' || place.kind === 'list') && (isStatement || hasOperator(sql, place.offset)))));
}

/** A piece of a statement: a value behind an operator. */
function hasOperator(sql: string, offset: number): boolean {
  return /(?:[=<>(,]|\b(?:LIKE|ILIKE|BETWEEN|AND|LIMIT|OFFSET))\s*$/i.test(sql.slice(0, offset));
}
