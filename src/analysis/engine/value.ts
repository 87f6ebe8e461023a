/**
 * What the engine knows of a value at one place of the program. Values are immutable.
 *
 * Data of interest starts at a **root**: a source (`req.query`) or an input of the function that is looked at (its
 * parameter `name`). Members of a root are roots too: `req.query.id` is the child `id` of `req.query`; a check of one says
 * nothing of its sibling. A **taint** says that a value is a root (`isVerbatim`) or is made from one.
 *
 * A function is run with its inputs as roots, and its summary speaks of them; a call replaces them by what it passes.
 */
import type { SinkKind, SourceKind } from '../../catalog/kinds.ts';
import type { ClassNode, ConstantValue, FunctionNode, Range, RecordNode, Variable } from '../ir.ts';
import { harmlessAsText, type KindSet } from './kind-set.ts';
import type { Entries, PathNode } from './paths.ts';
import type { Schema } from './schema.ts';
import { addStation, type StationText, type Step } from './trace.ts';
import { joinTelling } from './truth.ts';

/**
 * Where data starts: see above. `key` is empty for a root without a parent; `*` stands for any member. What a library makes of a
 * root is a root, too: `name.trim()` is the child `trim()` of `name`. So a check of the whole holds for its parts and for what
 * is made of it, and not the other way round.
 */
export interface Root {
  readonly base: SourceBase | InputBase;
  readonly parent: Root | null;
  readonly key: string;
  readonly depth: number;
  readonly children: Map<string, Root>;
}

/** A root that a model calls untrusted. */
export interface SourceBase {
  readonly kind: 'source';
  readonly sourceKind: SourceKind;
  /** How the code calls it: `req.query`. */
  readonly label: string;
  /** What it was read from: a check of that is a check of it. */
  readonly carrier: Root | null;
  /** It is an object for certain. */
  readonly isObject?: boolean;
}

/** A root that a function gets from those who call it. */
export interface InputBase {
  readonly kind: 'input';
  readonly owner: FunctionNode;
  /** The position, or `this`. */
  readonly parameter: number | 'this';
  readonly name: string;
  /** Its declared type does not rule out text. */
  readonly mayBeText: boolean;
}

/** A file that is run. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** That a value is a root, or made from one. */
export interface Taint {
  readonly root: Root;
  /** The kinds of sink that it may reach, whatever happens. */
  readonly cleared: KindSet;
  /** The kinds of sink for which it was escaped: it may reach them where that is enough. */
  readonly escaped: KindSet;
  /** The value is the root itself, not something made from it. */
  readonly isVerbatim: boolean;
  readonly step: Step | null;
}

/** Stands for one run of a function, without what the run knew. */
export interface RunId {
  readonly file: SourceText;
}

/** A thing in memory that has members. Its members' values are part of the state, not of the object. */
export interface AbstractObject {
  readonly kind: 'object';
  readonly shape: 'record' | 'list' | 'instance';
  /** The class it was made by. */
  readonly class?: ClassReference | undefined;
  /** Only its declared type tells that there is such a thing: its fields are those that the class's constructor gives. */
  readonly isDeclared?: true;
  /** What it is in a library's terms: `express.Request()`. */
  readonly api?: ApiReference | undefined;
  /** Stands for all data that a library's object gives: a check of the object clears it. */
  readonly carrier?: Root | undefined;
  /** The record in the program's text that makes it. */
  readonly written?: RecordNode | undefined;
  /** Made by a library for the program to fill in: a member that is not there has its default. */
  readonly isSettings?: true | undefined;
  /** Members that are known by name are none of those that are not. */
  readonly isNamedApart?: true | undefined;
  /** The run that made it: objects of a finished run are copied for each call. */
  readonly run: RunId;
}

/** A function of the program. */
export interface FunctionReference {
  readonly kind: 'function';
  readonly node: FunctionNode;
  /** Where it stands. */
  readonly file: SourceText;
  /** Values of the captured variables, once the function that declares them has ended. */
  readonly captured: ReadonlyMap<Variable, Value> | null;
  /** What `this` is, for a function taken from an object or bound to one. */
  readonly receiver: Value | null;
  /** What stands before the arguments of a call: it was given to the function in advance. */
  readonly bound?: readonly Value[];
  /** Those of the same name, of which a call chooses one by what it passes. */
  readonly overloads?: readonly FunctionReference[];
  /** Holds its own members. */
  readonly statics?: AbstractObject;
}

/** A class of the program. */
export interface ClassReference {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly file: SourceText;
  readonly parent: Value | null;
  readonly methods: ReadonlyMap<string, FunctionReference>;
  readonly captured: ReadonlyMap<Variable, Value> | null;
  /** Holds the static members. */
  readonly statics: AbstractObject;
}

/** Something of a library, by its path: `pg.Pool().query`. `at`: the places of the catalogue's paths that it has come to. */
export interface ApiReference {
  readonly kind: 'api';
  readonly path: string;
  readonly at: readonly PathNode[];
  /** What the models say of it. */
  readonly entries: Entries;
  /** What it accepts, where it is a schema of a validation library. */
  readonly schema?: Schema;
}

/** A thing that a value may be. */
export type Reference = AbstractObject | FunctionReference | ClassReference | ApiReference;

/** A piece of built text. A hole is a value put into it. `owner`: the function in whose text it stands. */
export interface Fragment {
  readonly range: Range;
  readonly owner: FunctionNode;
  readonly file: string;
  readonly constant: string | null;
  readonly hole: Value | null;
}

/** Text whose pieces are known, in order. */
export interface BuiltText {
  readonly fragments: readonly Fragment[];
  /** False where other ways through the program build another text. */
  readonly isOnlyOne: boolean;
  /** What it is made for, where the call tells that made it. */
  readonly madeFor?: SinkKind;
}

/** What holds of roots and variables where a value is truthy, or falsy: the kinds of sink that they may then reach. */
export type Facts = ReadonlyMap<Root | Variable, KindSet>;
/** What a value tells on each side of a condition. */
export interface TruthFacts {
  readonly whenTrue: Facts;
  readonly whenFalse: Facts;
}

/** What a value tells of others without being true or false. */
export interface About {
  readonly what: 'type' | 'size' | 'position' | 'part' | 'way' | 'entry' | 'verdict';
  readonly of: readonly (Root | Variable)[];
  readonly kinds: KindSet;
}

/** All that is known: the data in it, what it may be, how its text was built, what it tells. */
export interface Value {
  readonly taints: readonly Taint[];
  readonly references: readonly Reference[];
  /** All constants that it can be; null where it can be something else. */
  readonly constants: readonly ConstantValue[] | null;
  readonly text: BuiltText | null;
  readonly facts: TruthFacts | null;
  /**
   * It tells the type or the size of these, or where they stand among others (negative: nowhere; `kinds` are cleared otherwise); it is what a table has under them
   * (`kinds` are cleared where there is something); or it is a verdict on them that nobody knows.
   */
  readonly about: About | null;
  /** Made of texts or bytes that stand in the program, and of nothing else. */
  readonly isFixed: boolean;
  /** What is thrown where this is awaited: a promise that fails. */
  readonly failure?: Value;
}

/** A value of which nothing is known, and that no data of interest is in. */
export const unknown: Value = { taints: [], references: [], constants: null, text: null, facts: null, about: null, isFixed: false };
/** Nothing is known. */
export const noFacts: Facts = new Map();

const maximum = { taints: 12, references: 8, constants: 8, depth: 8, fragments: 400 };

/** A value that can be nothing else. */
export const constant = (value: ConstantValue): Value => ({ ...unknown, constants: [value] });
/** A value that is one of these things. */
export const reference = (...references: Reference[]): Value => ({ ...unknown, references });

/** A root without a parent. */
export function newRoot(base: Root['base']): Root {
  return { base, parent: null, key: '', depth: 0, children: new Map() };
}

/** The member `key` of a root; null where the path gets too long to tell members apart. */
export function childRoot(root: Root, key: string): Root | null {
  if (root.depth >= maximum.depth) return null;
  let child = root.children.get(key);
  if (!child) root.children.set(key, (child = { base: root.base, parent: root, key, depth: root.depth + 1, children: new Map() }));
  return child;
}

/** How the code calls it: `req.query.id`; an input by its parameter's name. */
export function rootLabel(root: Root): string {
  let label = root.base.kind === 'source' ? root.base.label : root.base.name;
  for (const key of rootPath(root)) {
    if (key.endsWith('()')) break;
    if (key === '*') label += '[…]';
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) label += `.${key}`;
    else if (key !== '') label += /^\d+$/.test(key) ? `[${key}]` : `['${key}']`;
  }
  return label;
}

/** The keys from the parentless root down to this one. */
export function rootPath(root: Root): string[] {
  const keys: string[] = [];
  for (let at: Root | null = root; at?.parent; at = at.parent) keys.unshift(at.key);
  return keys;
}

/** The union of two lists of taints. Of two that differ only in their stations, the one with fewer stays. */
export function joinTaints(a: readonly Taint[], b: readonly Taint[]): readonly Taint[] {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const joined = [...a];
  for (const taint of b) {
    const index = joined.findIndex((other) => other.root === taint.root && other.isVerbatim === taint.isVerbatim);
    const other = joined[index];
    if (!other) {
      if (joined.length < maximum.taints) joined.push(taint);
      else makeRoom(joined, taint);
    } else if (other.cleared !== taint.cleared || other.escaped !== taint.escaped) {
      const open = (other.cleared & taint.cleared) === other.cleared ? other : taint;
      joined[index] = { ...open, cleared: other.cleared & taint.cleared, escaped: escapedAtLeast(other) & escapedAtLeast(taint) };
    } else if ((taint.step?.length ?? 0) < (other.step?.length ?? 0)) {
      joined[index] = taint;
    }
  }
  return joined.length === a.length && joined.every((taint, index) => taint === a[index]) ? a : joined;
}

/** What may arrive anywhere may arrive where escaping is enough, too. */
const escapedAtLeast = ({ cleared, escaped }: Taint): KindSet => cleared | escaped;

/** What is cleared of most gives way to what is open: what may do harm is not forgotten. */
function makeRoom(taints: Taint[], taint: Taint): void {
  const least = taints.reduce((found, one, index) => (bits(one.cleared) > bits(taints[found]?.cleared ?? 0) ? index : found), 0);
  if (bits(taints[least]?.cleared ?? 0) > bits(taint.cleared)) taints[least] = taint;
}

function bits(kinds: KindSet): number {
  let count = 0;
  for (let rest = kinds; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** What is known of a value that may be one or the other. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a;
  return {
    taints: joinTaints(a.taints, b.taints),
    references: joinReferences(a.references, b.references),
    constants: a.constants && b.constants ? joinConstants(a.constants, b.constants) : null,
    text: isOpaque(a) || isOpaque(b) ? null : joinText(a.text, b.text),
    ...joinTelling(a, b),
    isFixed: isFixed(a) && isFixed(b),
    ...joinFailures(a, b),
  };
}

/** What two views of one value tell together; `join` is for what may be one or the other. */
export function merge(a: Value, b: Value): Value {
  if (a === unknown || a === b) return b;
  if (b === unknown) return a;
  return {
    taints: joinTaints(a.taints, b.taints),
    references: joinReferences(a.references, b.references),
    constants: a.constants ?? b.constants,
    text: a.text ?? b.text,
    facts: a.facts ?? b.facts,
    about: a.about ?? b.about,
    isFixed: a.isFixed || b.isFixed,
    ...joinFailures(a, b),
  };
}

function joinFailures(a: Value, b: Value): { failure?: Value } {
  if (!a.failure && !b.failure) return {};
  return { failure: a.failure && b.failure ? join(a.failure, b.failure) : a.failure ?? b.failure ?? unknown };
}

function joinReferences(a: readonly Reference[], b: readonly Reference[]): readonly Reference[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const added = b.filter((one) => !a.some((other) => sameReference(one, other)));
  return added.length === 0 ? a : [...a, ...added].slice(0, maximum.references);
}

/** Whether two references are to the same. */
export function sameReference(a: Reference, b: Reference): boolean {
  if (a === b) return true;
  if (a.kind === 'function' && b.kind === 'function') return a.node === b.node && a.captured === b.captured && a.receiver === b.receiver && sameValues(a.bound, b.bound);
  if (a.kind === 'api' && b.kind === 'api') return a.path === b.path && a.schema === b.schema;
  return a.kind === 'class' && b.kind === 'class' && a.node === b.node && a.captured === b.captured && a.statics === b.statics
    && (a.parent === b.parent || (a.parent !== null && b.parent !== null && sameValue(a.parent, b.parent)));
}

function sameValues(a: readonly Value[] = [], b: readonly Value[] = []): boolean {
  return a.length === b.length && a.every((one, index) => sameValue(one, b[index] ?? unknown));
}

/** Whether two constants are the same; patterns by their text. */
export function sameConstant(a: ConstantValue, b: ConstantValue): boolean {
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return a.pattern === b.pattern && a.flags === b.flags;
  return Object.is(a, b);
}

function joinConstants(a: readonly ConstantValue[], b: readonly ConstantValue[]): readonly ConstantValue[] | null {
  const added = b.filter((one) => !a.some((other) => sameConstant(one, other)));
  if (added.length === 0) return a;
  return a.length + added.length > maximum.constants ? null : [...a, ...added];
}

/** Data of which no text is known, and which nothing made safe: together with a text it is a hole. */
const isOpaque = ({ taints, text }: Value): boolean => !text && taints.some((taint) => (escapedAtLeast(taint) & ~harmlessAsText) === 0);

function joinText(a: BuiltText | null, b: BuiltText | null): BuiltText | null {
  if (a === b || !b) return a && { ...a, isOnlyOne: a === b && a.isOnlyOne };
  if (!a) return { ...b, isOnlyOne: false };
  if (sameText(a, b)) return a.isOnlyOne ? b : a;
  const holes = (text: BuiltText): number => text.fragments.filter(({ hole }) => hole).length;
  return { ...(holes(b) > holes(a) ? b : a), isOnlyOne: false };
}

function sameText(a: BuiltText, b: BuiltText): boolean {
  return a.fragments.length === b.fragments.length
    && a.fragments.every((one, index) => one.range.start === b.fragments[index]?.range.start && one.file === b.fragments[index].file);
}

/** Texts one behind the other; null where one is not known as text, or the result is too long to be told. */
export function concatenate(parts: readonly (BuiltText | null)[]): BuiltText | null {
  const fragments: Fragment[] = [];
  let isOnlyOne = true;
  for (const part of parts) {
    if (!part) return null;
    fragments.push(...part.fragments);
    isOnlyOne &&= part.isOnlyOne;
    if (fragments.length > maximum.fragments) return null;
  }
  const [first] = parts;
  return { ...first, fragments, isOnlyOne };
}

/** Whether two values say the same; stations and texts aside. Decides that a loop is at rest and that a summary still holds. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return a.taints.length === b.taints.length
    && a.references.length === b.references.length
    && a.constants?.length === b.constants?.length
    && a.isFixed === b.isFixed
    && a.taints.every((one) => b.taints.some((other) => one.root === other.root && one.cleared === other.cleared && one.escaped === other.escaped && one.isVerbatim === other.isVerbatim))
    && a.references.every((one) => b.references.some((other) => sameReference(one, other)))
    && (a.constants ?? []).every((one) => (b.constants ?? []).some((other) => sameConstant(one, other)));
}

/** The same data, no longer the thing itself: text made from it, an element of what was split from it. */
export function derived(taints: readonly Taint[], station?: StationText): readonly Taint[] {
  return taints.map((taint) => ({ ...taint, isVerbatim: false, step: station ? addStation(taint.step, station) : taint.step }));
}

/** The value, fit to reach these kinds of sink. */
export function cleared(value: Value, kinds: KindSet): Value {
  if (kinds === 0 || value.taints.length === 0) return value;
  return { ...value, taints: value.taints.map((taint) => ({ ...taint, cleared: taint.cleared | kinds })) };
}

/** The value, of which nothing is left that made it safe. */
export function decoded(value: Value): Value {
  return value.taints.length === 0 ? value : { ...value, taints: value.taints.map((taint) => ({ ...taint, cleared: 0, escaped: 0 })) };
}

/** The value, escaped for these kinds of sink. */
export function escaped(value: Value, kinds: KindSet): Value {
  return { ...value, taints: value.taints.map((taint) => ({ ...taint, escaped: taint.escaped | kinds })) };
}

/** True or false where every constant that it can be agrees, or where it is a thing; else undefined. */
export function truthiness(value: Value): boolean | undefined {
  if (value.constants) {
    const truths = new Set(value.constants.map(Boolean));
    return truths.size === 1 ? [...truths][0] : undefined;
  }
  return undefined;
}

/** The only constant that it can be, in a list of one. */
export function onlyConstant(value: Value): { readonly value: ConstantValue } | undefined {
  return value.constants?.length === 1 ? { value: value.constants[0] } : undefined;
}

/** Whether it is a text, not empty, that stands in the program, or is made of nothing else. */
export function isFixed({ constants, isFixed }: Value): boolean {
  return isFixed || (constants !== null && constants.length > 0 && constants.every((one) => typeof one === 'string' && one !== ''));
}

/** The record in the text of a file that makes the only thing that it can be. */
export function writtenAs({ references }: Value, file: SourceText): RecordNode | undefined {
  const [one, other] = references;
  return one?.kind === 'object' && !other && one.run.file === file ? one.written : undefined;
}

/** How the key of a root begins that a library made of its parent without changing the words in it. */
export const sameWords = '~';

/** The roots that a value is, not made from. */
export function verbatimRoots(value: Value): readonly Root[] {
  return value.taints.filter(({ isVerbatim }) => isVerbatim).map(({ root }) => root);
}

/** A root, and those that it was made of without changing the words. */
export function withSameWords(root: Root): readonly Root[] {
  return root.parent && root.key.startsWith(sameWords) ? [root, ...withSameWords(root.parent)] : [root];
}
