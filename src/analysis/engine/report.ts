/** Turns arrivals at sinks into findings, as the rules tell. */
import type { SinkKind, UseKind } from '../../catalog/kinds.ts';
import type { Use } from '../../catalog/model.ts';
import type { Catalog, Flow, Rule } from '../../catalog/rule.ts';
import { byPlace, type Finding, type Place, type TraceStep } from '../finding.ts';
import type { ConstantValue, FunctionNode, Range } from '../ir.ts';
import { isTestFile } from '../test-file.ts';
import type { Event } from './events.ts';
import type { Ranged } from './interpreter.ts';
import { withImplied } from './kind-set.ts';
import type { Arrival } from './state.ts';
import { stationsOf } from './trace.ts';
import { rootLabel, rootPath, type Root } from './value.ts';

/** Decides whether text that is built from a parameter is worth a warning, and makes the changes that mend a finding. */
export interface Judgement {
  isDangerous(arrival: Arrival): boolean;
  /** `file`: where the finding stands. */
  fixes(rule: Rule, arrival: Arrival, file: string): Finding['fixes'];
  /** The changes that mend a use. */
  remedies(found: FoundUse): Finding['fixes'];
}

/** A use whose conditions are fulfilled: what it is called in the code, the constant that makes it wrong, and where that stands. */
export interface FoundUse {
  readonly use: Use;
  readonly name: string;
  readonly value: ConstantValue;
  readonly file: string;
  readonly range: Range;
  /** The call, the assignment, the value that is assigned, or what is read. */
  readonly at: Ranged;
}

/** A flow that a rule watches. */
export interface Watch {
  readonly rule: Rule;
  readonly flow: Flow;
  readonly named: RegExp | null;
}

/** What a rule says of a use. */
type Told = Pick<Rule, 'id' | 'message' | 'severity'>;

/** What the rules of a catalogue want to know. */
export class Watched {
  readonly flows: readonly Watch[];
  readonly texts: readonly { readonly rule: Rule; readonly to: readonly SinkKind[]; readonly pattern: RegExp }[];
  /** Rules that say nothing of tests. */
  readonly fineInTests: ReadonlySet<string>;
  readonly #uses = new Map<UseKind, Told[]>();
  readonly #kinds: ReadonlySet<SinkKind>;

  constructor(catalog: Catalog) {
    this.flows = catalog.rules.flatMap((rule) => rule.detects.flatMap((one) => ('flow' in one ? [watch({ ...rule, ...one.as }, one.flow)] : [])));
    this.texts = catalog.rules.flatMap((rule) => rule.detects.flatMap((one) => ('text' in one ? [{ rule, to: one.text.to, pattern: new RegExp(`^(?:${one.text.matches})`, 'i') }] : [])));
    this.fineInTests = new Set(catalog.rules.filter(({ isFineInTests }) => isFineInTests).map(({ id }) => id));
    this.#kinds = new Set([...this.flows.flatMap(({ flow }) => flow.to), ...this.texts.flatMap(({ to }) => to)]);
    for (const rule of catalog.rules) {
      for (const one of rule.detects) {
        if (!('use' in one)) continue;
        const { id, message, severity } = { ...rule, ...one.as };
        for (const kind of one.use) this.#uses.set(kind, [...this.#uses.get(kind) ?? [], { id, message, severity }]);
      }
    }
  }

  /** Whether some rule wants to know what arrives at a sink of this kind. */
  watches(kind: SinkKind): boolean {
    return withImplied(kind).some((one) => this.#kinds.has(one));
  }

  /** Whether some rule wants to know which texts arrive at a sink of this kind. */
  watchesText(kind: SinkKind): boolean {
    return this.texts.some(({ to }) => to.includes(kind));
  }

  /** The rules that want to know of uses of this kind. */
  rulesOf(kind: UseKind): readonly Told[] {
    return this.#uses.get(kind) ?? [];
  }
}

/** Collects what is found in one analysis. */
export class Reporter {
  readonly #watched: Watched;
  readonly #judgement: Judgement;
  readonly #findings = new Map<string, Finding>();
  readonly #candidates: Arrival[] = [];

  constructor(watched: Watched, judgement: Judgement) {
    this.#watched = watched;
    this.#judgement = judgement;
  }

  /** `openTo`: a function that is only thought to answer requests; what is found in it is for those to say who register it. */
  take(event: Event, openTo?: Place): void {
    if (event.kind === 'arrived') this.#arrived(event.arrival, openTo);
    else if (event.kind === 'used') this.#used(event.found);
    else if (event.kind === 'candidate') this.#candidates.push(event.arrival);
    else if (event.kind === 'text') this.#arrivedText(event.sink, event.text, event.file, event.range);
  }

  #used(found: FoundUse): void {
    const { use, name, value, file, range } = found;
    for (const { id, message: text, severity } of this.#watched.rulesOf(use.kind)) {
      const key = `${id} ${file} ${range.start}`;
      if (this.#findings.has(key)) continue;
      const message = text.replaceAll('{name}', () => name).replaceAll('{source}', () => name).replaceAll('{value}', () => textOf(value));
      this.#findings.set(key, { rule: id, severity, file, range, message, trace: [], fixes: this.#judgement.remedies(found) });
    }
  }

  #arrivedText(kind: SinkKind, text: string, file: string, range: Range): void {
    for (const { rule, to, pattern } of this.#watched.texts) {
      const key = `${rule.id} ${file} ${range.start}`;
      if (!to.includes(kind) || this.#findings.has(key) || !pattern.test(text)) continue;
      const shown = text.replaceAll('\0', '…');
      const message = rule.message.replace(/\{(?:source|name|value)\}/g, () => (shown.length > 60 ? `${shown.slice(0, 57)}…` : shown));
      this.#findings.set(key, { rule: rule.id, severity: rule.severity, file, range, message, trace: [], fixes: [] });
    }
  }

  #arrived(arrival: Arrival, openTo: Place | undefined): void {
    const { base } = arrival.taint.root;
    if (base.kind !== 'source') return;
    for (const { rule, flow, named } of this.#watched.flows) {
      if (arrival.passedOnTo !== undefined && !saysOfPassing(flow, arrival.passedOnTo)) continue;
      if (!isOf(arrival, flow) || !flow.from.includes(base.sourceKind) || (named && !isNamed(arrival.taint.root, named))) continue;
      this.#add(rule, flow, arrival, openTo);
    }
  }

  /**
   * All findings, in the order of their files and ranges. `openPlace`: where a function stands, if it may be called with
   * anything, as far as its own file tells.
   */
  finish(openPlace: (node: FunctionNode) => Place | undefined): readonly Finding[] {
    for (const arrival of this.#candidates) {
      const { base } = arrival.taint.root;
      // What is taken apart where it is declared has no name of its own.
      if (base.kind !== 'input' || !base.mayBeText || (base.name === '' && (base.parameter === 'this' || !arrival.taint.root.parent))) continue;
      const openTo = openPlace(base.owner);
      if (!openTo) continue;
      for (const { rule, flow, named } of this.#watched.flows) {
        const said = arrival.passedOnTo === undefined ? flow.builtFromParameter : saysOfPassing(flow, arrival.passedOnTo) ? flow.passedOn?.fromParameter : undefined;
        if (!said || (named && !isNamed(arrival.taint.root, named)) || !isOf(arrival, flow) || !this.#judgement.isDangerous(arrival)) continue;
        const key = `${rule.id} ${arrival.file} ${arrival.argument.range.start}`;
        if (this.#findings.has(key)) continue;
        const { message, severity } = said;
        this.#findings.set(key, {
          rule: rule.id, severity, file: arrival.file, range: arrival.argument.range, openTo, isUnproven: true,
          message: message.replace('{parameter}', () => rootLabel(arrival.taint.root).replace(/^\./, '')).replace('{name}', () => arrival.passedOnTo ?? ''),
          trace: this.#trace(arrival), fixes: this.#judgement.fixes(rule, arrival, arrival.file),
        });
      }
    }
    const told = new Map([...this.#findings.values()].filter(({ file, rule }) => !this.#watched.fineInTests.has(rule) || !isTestFile(file)).map((one) => [`${one.rule} ${one.file} ${one.range.start} ${one.range.end}`, one]));
    return [...told.values()].sort(byPlace);
  }

  #add(rule: Rule, flow: Flow, arrival: Arrival, openTo: Place | undefined): void {
    const { taint: { root, step }, argument } = arrival;
    const first = step?.first;
    const isAtSource = flow.at === 'source' && first !== undefined;
    const place = isAtSource ? first : { file: arrival.file, range: argument.range };
    const key = flow.once === 'part' && isAtSource && root.base.kind === 'source'
      ? `${rule.id} ${root.base.label} in ${first.file} ${first.owner.range.start}`
      : `${rule.id} ${place.file} ${place.range.start}`;
    const known = this.#findings.get(key);
    if (known && !known.openTo && openTo) return;
    const isSurer = (known?.openTo !== undefined && !openTo) || (known?.isUnproven === true && !openTo && !arrival.isJudged && arrival.passedOnTo === undefined);
    if (known && !isSurer && (!isAtSource || known.range.start <= place.range.start)) return;
    const { message, severity } = arrival.passedOnTo !== undefined && flow.passedOn ? flow.passedOn : rule;
    const told = message.replace('{name}', () => arrival.passedOnTo ?? rootLabel(root)).replace(/\{(?:source|value)\}/g, () => rootLabel(root));
    this.#findings.set(key, {
      rule: rule.id, severity: arrival.isJudged && severity === 'error' ? 'warning' : severity, file: place.file, range: place.range,
      ...(openTo ? { openTo } : {}), ...(openTo || arrival.passedOnTo !== undefined || arrival.isJudged ? { isUnproven: true as const } : {}),
      message: arrival.isJudged && severity === 'error' ? `${told} Something checks it before; what that lets pass is not known.` : told,
      trace: this.#trace(arrival), fixes: this.#judgement.fixes(rule, arrival, place.file),
    });
  }

  #trace(arrival: Arrival): TraceStep[] {
    const { file, argument: { range } } = arrival;
    // Text that is put together piece by piece becomes one text.
    const stations = stationsOf(arrival.taint.step).filter((station, index, all) => {
      const next = all[index + 1];
      return next?.message !== station.message || !isWithin(station, next);
    });
    const last = stations.at(-1);
    const isLast = stations.length > 1 && last !== undefined && isWithin(last, { file, range }) && isWithin({ file, range }, last);
    const before = (isLast ? stations.slice(0, -1) : stations).map((one): TraceStep => ({ file: one.file, range: one.range, message: one.message }));
    return [...before, { file, range, message: isLast ? `${last.message}, and arrives here` : 'arrives here' }];
  }
}

/** Whether what arrives there is what the flow is about. */
function isOf({ kind, sink }: Arrival, { to }: Flow): boolean {
  return to.includes(kind === sink.kind ? sink.actsAs ?? kind : kind);
}

/** Whether the rule has something to say where a text that is made for its sink goes to an unknown function of that name. */
function saysOfPassing({ passedOn }: Flow, name: string): boolean {
  return passedOn !== undefined && !new RegExp(`^(?:${passedOn.except})$`, 'i').test(name);
}

function watch(rule: Rule, flow: Flow): Watch {
  return { rule, flow, named: flow.named === undefined ? null : new RegExp(`^(?:${flow.named})$`, 'i') };
}

/** Whether the data is read by such a name: of a member on its way, of an input, or one that stands in what the code calls it. */
function isNamed(root: Root, name: RegExp): boolean {
  const { base } = root;
  const names = base.kind === 'input' ? [base.name] : base.label.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu) ?? [];
  return [...rootPath(root), ...names].some((one) => name.test(one));
}

function textOf(value: ConstantValue): string {
  return typeof value === 'object' && value !== null ? `/${value.pattern}/${value.flags}` : String(value);
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
