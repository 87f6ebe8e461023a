/**
 * Where data arrives: arguments of calls, what is assigned to a library's member, what a function returns to a library, names that
 * tell what is stored in them, and operands of comparisons.
 */
import { sinkKinds, type SinkKind } from '../../catalog/kinds.ts';
import type { Sink } from '../../catalog/model.ts';
import type { Call, FunctionNode, Node } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Passed } from './functions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { kindBit, withImplied, type KindSet } from './kind-set.ts';
import { contentOf, copiesIn, elementsOf, knownElements } from './memory.ts';
import { isBehind, isRightBehind, skeletonText } from './skeleton.ts';
import type { Arrival, State } from './state.ts';
import { isJudged } from './verdicts.ts';
import { onlyConstant, verbatimRoots, writtenAs, type ApiReference, type BuiltText, type Root, type Taint, type Value } from './value.ts';

const comparing: Sink = { path: '', argument: 'all', kind: 'comparison' };

/** What is made for a kind of sink: by how it begins. */
const allSinkKinds = Object.keys(sinkKinds) as SinkKind[];
const purposes = allSinkKinds.flatMap((kind) => {
  const { madeAs } = sinkKinds[kind];
  return madeAs === undefined ? [] : [{ kind, pattern: new RegExp(`^(?:${madeAs})`, 'i') }];
});
const passings = new Map(allSinkKinds.map((kind): [SinkKind, Sink] => [kind, { path: '', argument: 'all', kind }]));

/** Looks at what arrives at sinks. */
export class Sinks {
  readonly #interpreter: Interpreter;
  /** The sinks of what functions return, which were handed to a library. */
  readonly #returning = new Map<FunctionNode, Set<Sink>>();

  /** The data in texts that were left to others, and where that was first. */
  readonly #left = new WeakMap<FunctionNode, Map<Root, Node>>();
  /** What it is as if a function's results were assigned to. */
  readonly #answering = new Map<FunctionNode, Set<ApiReference>>();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** A call of something that models call a sink. */
  called(sink: Sink, calling: Calling, state: State): void {
    const { node: call } = calling;
    if (sink.argument === 'assigned' || !this.#interpreter.watched.watches(sink.kind)) return;
    if (sink.where && !this.#interpreter.uses.fulfils(sink.where, calling, state)) return;
    if (sink.begins !== undefined && sink.path.startsWith('any.') && !isUnknown(calling.receiver.value)) return;
    if (sink.argument === 'returned') {
      this.#noteReturning(sink, calling, state);
      return;
    }
    const harmless = harmlessOf(calling.receiver.value, state) | (call.callee.kind === 'member' ? 0 : state.clearedKinds(this.#interpreter.memo.answer));
    for (const { value, node } of this.#interpreter.calls.at(sink.argument, calling)) {
      const argument = sink.argument === 'named' && isNode(node) ? node : call.arguments.map((one) => one.value).find(({ range }) => range === node.range) ?? call;
      this.#arriveAt(sink, { value, node }, argument, call, state, harmless);
    }
  }

  /** A function of which nothing is known gets its arguments: some may be texts that are made for a sink. */
  passedOn({ node: call, name, passed }: Calling, state: State): void {
    for (const { value, node } of passed) {
      const argument = nodeAt(node, call);
      if (!argument) continue;
      for (const one of [value, ...membersOf(value, state)]) if (one.taints.length > 0) this.#passOn(one, argument, call, name ?? 'a function', () => true, state);
    }
  }

  /** A text is left to others under a name: said once of what is in it, however often more is added. */
  leftTo(name: string, { value, node }: Passed, state: State): void {
    const { frame } = state;
    if (value.taints.length === 0 || !isNode(node)) return;
    const told = this.#left.get(frame.node) ?? new Map<Root, Node>();
    this.#left.set(frame.node, told);
    this.#passOn(value, node, null, name, ({ root }) => {
      const first = told.get(root) ?? node;
      told.set(root, first);
      return first === node;
    }, state);
  }

  #passOn({ text, taints }: Value, argument: Node, call: Call | null, passedOnTo: string, isTold: (taint: Taint) => boolean, state: State): void {
    const { frame } = state;
    for (const kind of text ? purposesOf(text) : []) {
      if (!text || !this.#interpreter.watched.watches(kind)) continue;
      for (const taint of [...taints, ...escapedPieces(text, kind)]) {
        if (isTold(taint)) this.arrive({ sink: passings.get(kind) ?? comparing, kind, taint, argument, call, owner: frame.node, file: frame.file.path, text, passedOnTo }, state);
      }
    }
  }

  /** An assignment to a member: of a library, or of a name that tells what it is. */
  assigned(api: ApiReference | null, name: string | null, { value, node }: Passed, at: Ranged, state: State): void {
    const argument = nodeAt(node, at);
    if (!argument) return;
    for (const sink of api?.entries.sinks ?? []) {
      if (sink.argument !== 'assigned') continue;
      if (sink.where && !this.#interpreter.uses.fulfils(sink.where, { assigned: { value, node } }, state)) continue;
      this.#arriveAt(sink, { value, node }, argument, null, state);
    }
    if (name !== null) this.named(name, value, argument, state);
  }

  /** Something is stored under a name, or returned by a function that is called so. */
  named(name: string, value: Value, argument: Node, state: State): void {
    if (value.taints.length === 0 && value.references.length === 0) return;
    // What has such a name already was looked at when it got it.
    const known = argument.kind === 'variable' ? this.#interpreter.paths.sinksNamed(argument.variable.name) : [];
    for (const sink of this.#interpreter.paths.sinksNamed(name)) if (!known.includes(sink)) this.#arriveAt(sink, { value, node: argument }, argument, null, state);
  }

  /** What the function returns is an answer: as if it were assigned to `to`. */
  answers(node: FunctionNode, to: ApiReference): void {
    const known = this.#answering.get(node);
    if (known) known.add(to);
    else this.#answering.set(node, new Set([to]));
  }

  /** A function returns something: its name may tell what, or the library that called it does something with it. */
  returned(value: Value, argument: Node, state: State): void {
    const { node } = state.frame;
    for (const sink of this.#returning.get(node) ?? []) this.#arriveAt(sink, { value, node: argument }, argument, null, state);
    for (const answer of this.#answering.get(node) ?? []) this.assigned(answer, null, { value, node: argument }, argument, state);
    if (node.name !== '') this.named(node.name, value, argument, state);
  }

  /** Two values are compared. */
  compared(left: Passed, right: Passed, argument: Node, state: State): void {
    if (!this.#interpreter.watched.watches('comparison')) return;
    if (left.value.constants || right.value.constants) return;
    for (const { value } of [left, right]) if (value.taints.length > 0) this.#arriveAt(comparing, { value, node: argument }, argument, null, state);
  }

  /** Whether what a function returns arrives somewhere: that is known to this analysis alone. */
  isReturning(node: FunctionNode): boolean {
    return this.#returning.has(node);
  }

  #noteReturning(sink: Sink, { passed }: Calling, state: State): void {
    for (const { value, node } of passed) {
      const held = sink.member === undefined ? value : this.#interpreter.members.read(value, sink.member, node, state);
      for (const one of [held, ...(knownElements(state, held) ?? [])].flatMap(({ references }) => references)) {
        if (one.kind !== 'function') continue;
        let sinks = this.#returning.get(one.node);
        if (!sinks) this.#returning.set(one.node, (sinks = new Set()));
        sinks.add(sink);
      }
    }
  }

  #arriveAt(sink: Sink, { value, node }: Passed, argument: Node, call: Call | null, state: State, harmless: KindSet = 0): void {
    if (!this.#interpreter.watched.watches(sink.kind)) return;
    // A text is no object that has the member.
    if (sink.member !== undefined && value.text) return;
    const { frame } = state;
    const member = sink.member === undefined || sink.argument === 'returned' ? value : sink.member === '*' ? elementsOf(state, value)
      : sink.member.split('.').reduce((at, key) => this.#interpreter.members.read(at, key, node, state), value);
    if (sink.member !== undefined && !sink.parameters) argument = placeOf(sink.member.split('.'), argument, writtenAs(value, frame.file));
    if (this.#interpreter.watched.watchesText(sink.kind)) this.#tellTexts(sink.kind, member, argument, state);
    for (const kind of withImplied(sink.kind)) {
      if ((harmless & kindBit(kind)) !== 0) continue;
      const { takesContent, takesCopies } = sinkKinds[kind];
      for (const one of parts(kind, member, state)) {
        const content: readonly Taint[] = one.text ? [...one.taints, ...escapedPieces(one.text, kind)]
          : takesContent ? harmfulContent(state, one, kind)
          : takesCopies ? [...one.taints, ...copiesIn(one, state)] : one.taints;
        for (const taint of content) {
          // An untrusted text in the place of an options object says nothing of the options' members.
          if (member !== value && isPartOfText(taint, value)) continue;
          this.arrive({ sink, kind, taint, argument, call, owner: frame.node, file: frame.file.path, text: one.text }, state);
        }
      }
    }
  }

  /** The texts that a value can be, as far as they are known. */
  #tellTexts(kind: SinkKind, value: Value, argument: Node, state: State): void {
    const { functions } = this.#interpreter;
    functions.noteSensitive(value, state);
    const texts = value.constants?.filter((one) => typeof one === 'string') ?? (value.text ? [skeletonText(value.text)] : []);
    for (const text of texts) functions.tell({ kind: 'text', sink: kind, text, file: state.frame.file.path, range: argument.range });
  }

  /** Data has come to a sink: it is reported, or told to those who pass the input. */
  arrive(arrival: Arrival, state: State): void {
    const { taint, kind } = arrival;
    const bit = kindBit(kind);
    if ((taint.cleared & bit) !== 0 || (state.clearedKinds(taint.root) & bit) !== 0) return;
    const { takesObjects, escapingFailsBehind } = sinkKinds[kind];
    if (!mayBegin(arrival)) return;
    if (escapingFailsBehind !== undefined && arrival.text && !arrival.isEscapable) arrival = { ...arrival, isEscapable: isRightBehind(escapingFailsBehind, arrival.text, taint.root, bit) ? 'no' : 'yes' };
    if ((taint.escaped & bit) !== 0 && arrival.isEscapable !== 'no') return;
    const harmlessBehind = arrival.sink.harmlessBehind ?? sinkKinds[kind].harmlessBehind;
    if (takesObjects && isObject(taint)) return;
    if (harmlessBehind !== undefined && arrival.text && isBehind(harmlessBehind, arrival.text, taint.root)) return;
    if (!arrival.isJudged && isJudged(taint.root, state)) arrival = { ...arrival, isJudged: true };
    if (taint.root.base.kind === 'source' && !sinkKinds[kind].isJudgedLater) {
      this.#interpreter.functions.tell({ kind: 'arrived', arrival });
    } else if (state.frame.arrivals.length < 200) {
      const { arrivals } = state.frame;
      const known = arrivals.findIndex((one) => one.sink === arrival.sink && one.kind === kind && one.argument === arrival.argument && one.taint.root === taint.root);
      if (known < 0) arrivals.push(arrival);
      else if (arrivals[known]?.isJudged && !arrival.isJudged) arrivals[known] = arrival;
    }
  }
}

/** What stands in a value, but not where it does no harm. */
function harmfulContent(state: State, value: Value, kind: SinkKind): readonly Taint[] {
  const { harmlessIn = [] } = sinkKinds[kind];
  return contentOf(state, value).filter(({ path }) => !path.some((key) => harmlessIn.includes(key))).map(({ taint }) => taint);
}

/** What was escaped for a kind before it became a piece of the text. */
function escapedPieces({ fragments }: BuiltText, kind: SinkKind): readonly Taint[] {
  const bit = kindBit(kind);
  return fragments.flatMap(({ hole }) => hole?.taints.filter(({ cleared, escaped }) => (escaped & ~cleared & bit) !== 0) ?? []);
}

/** What is looked at by itself: the elements of a list whose order counts, or the whole. */
function parts(kind: SinkKind, value: Value, state: State): readonly Value[] {
  const { harmlessAfter } = sinkKinds[kind];
  const elements = harmlessAfter === undefined ? null : knownElements(state, value);
  if (!elements) return [value];
  const end = elements.findIndex((one) => onlyConstant(one)?.value === harmlessAfter);
  return end < 0 ? elements : elements.slice(0, end);
}

/** Whether the text that arrived begins as the sink asks; also where those who call will tell. */
function mayBegin({ sink: { begins }, text, taint: { root, isVerbatim } }: Arrival): boolean {
  if (begins === undefined) return true;
  return text ? new RegExp(`^(?:${begins})`, 'i').test(skeletonText(text)) : isVerbatim && root.base.kind === 'input';
}

/** The kinds of sink that a text is made for, whatever it is put behind. */
function purposesOf(text: BuiltText): readonly SinkKind[] {
  if (text.madeFor) return [text.madeFor];
  const start = text.fragments.findIndex(({ hole, constant }) => constant !== null || hole === null || hole.taints.length > 0);
  const skeleton = skeletonText({ ...text, fragments: text.fragments.slice(Math.max(0, start)) });
  return purposes.filter(({ pattern }) => pattern.test(skeleton)).map(({ kind }) => kind);
}

/** What stands in the members of records that a value is. */
function membersOf({ references }: Value, state: State): readonly Value[] {
  return references.flatMap((one) => (one.kind === 'object' && one.shape === 'record' ? state.memberKeys(one).flatMap((key) => state.member(one, key) ?? []) : []));
}

/** Whether nothing tells what a thing is: no library's, no list, no text, no data that somebody sent. */
function isUnknown({ references, constants, text, taints }: Value): boolean {
  return !constants && !text && !taints.some(({ root }) => root.base.kind === 'source')
    && references.every((one) => one.kind === 'class' || (one.kind === 'object' && one.shape !== 'list' && !one.api && !one.carrier));
}

/** The kinds of sink that no method of a library's thing is any more. */
function harmlessOf(receiver: Value, state: State): KindSet {
  const carriers = receiver.references.flatMap((one) => (one.kind === 'object' && one.carrier ? [one.carrier] : []));
  const kinds = [...carriers, ...verbatimRoots(receiver)].map((one) => state.clearedKinds(one));
  return kinds.length === 0 ? 0 : kinds.reduce((both, one) => both & one);
}

/** Whether the data is a member of what `value` is itself, and that is no object for certain. */
function isPartOfText({ root }: Taint, value: Value): boolean {
  const { parent } = root;
  if (!parent || root.base.kind !== 'source' || (parent.parent === null && root.base.isObject === true)) return false;
  return value.taints.some((one) => one.isVerbatim && one.root === parent);
}

/** Whether the data is a source that is always an object, as a whole. */
function isObject({ root, isVerbatim }: Taint): boolean {
  return isVerbatim && root.parent === null && root.base.kind === 'source' && root.base.isObject === true;
}

/** Where a member is written: in the argument itself, in the record that makes it, or nowhere, if it was put there later. */
function placeOf(keys: readonly string[], argument: Node, written: Node | undefined): Node {
  const own = entryAt(argument, keys);
  const entry = own ? null : written && entryAt(written, keys);
  return own ?? (entry && entry.kind !== 'constant' ? entry : argument);
}

/** Where in a record of the program's text the member is, as far as it is written there; null where it is not. */
function entryAt(argument: Node, [key, ...keys]: readonly string[]): Node | null {
  if (key === undefined) return argument;
  const entry = argument.kind === 'record' ? argument.entries.findLast((one) => one.kind === 'entry' && one.key.kind === 'constant' && one.key.value === key) : undefined;
  return entry ? entryAt(entry.value, keys) ?? entry.value : null;
}

/** The node that is assigned. */
function nodeAt(node: Ranged, at: Ranged): Node | null {
  if (isNode(node)) return node;
  return isNode(at) ? at : null;
}

function isNode(one: Ranged): one is Node {
  return 'kind' in one;
}
