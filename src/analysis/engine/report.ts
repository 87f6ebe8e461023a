/** Turns arrivals at sinks into findings, as the rules tell. */
import type { SinkKind, UseKind } from '../../catalog/kinds.ts';
import type { Use } from '../../catalog/model.ts';
import type { Catalog, Flow, Rule } from '../../catalog/rule.ts';
import type { Finding, TraceStep } from '../finding.ts';
import type { ConstantValue, FunctionNode, Range } from '../ir.ts';
import { isTestFile } from '../test-file.ts';
import { withImplied } from './kind-set.ts';
import type { Arrival } from './state.ts';
import { stationsOf } from './trace.ts';
import { rootLabel, rootPath, type Root } from './value.ts';

/** Decides whether text that is built from a parameter is worth a warning, and makes the changes that mend a finding. */
export interface Judgement {
  isDangerous(arrival: Arrival): boolean;
  fixes(rule: Rule, arrival: Arrival): Finding['fixes'];
}

/** A use whose conditions are fulfilled: what it is called in the code, the constant that makes it wrong, and where that stands. */
export interface FoundUse {
  readonly use: Use;
  readonly name: string;
  readonly value: ConstantValue;
  readonly file: string;
  readonly range: Range;
}

/** A flow that a rule watches. */
interface Watch {
  readonly rule: Rule;
  readonly flow: Flow;
  readonly named: RegExp | null;
}

/** Collects what is found in one analysis. */
export class Reporter {
  readonly #flows: readonly Watch[];
  readonly #uses = new Map<UseKind, Pick<Rule, 'id' | 'message' | 'severity'>[]>();
  readonly #texts: readonly { readonly rule: Rule; readonly to: readonly SinkKind[]; readonly pattern: RegExp }[];
  readonly #watched: ReadonlySet<SinkKind>;
  readonly #judgement: Judgement;
  /** Rules that say nothing of this file. */
  readonly #silent: ReadonlySet<string>;
  readonly #home: string;
  readonly #findings = new Map<string, Finding>();
  readonly #candidates: Arrival[] = [];

  /** `home`: the path of the file whose findings are told. */
  constructor(catalog: Catalog, judgement: Judgement, home: string) {
    this.#home = home;
    this.#flows = catalog.rules.flatMap((rule) => rule.detects.flatMap((one) => ('flow' in one ? [watch(rule, one.flow)] : [])));
    this.#texts = catalog.rules.flatMap((rule) => rule.detects.flatMap((one) => ('text' in one ? [{ rule, to: one.text.to, pattern: new RegExp(`^(?:${one.text.matches})`, 'i') }] : [])));
    this.#watched = new Set([...this.#flows.flatMap(({ flow }) => flow.to), ...this.#texts.flatMap(({ to }) => to)]);
    for (const rule of catalog.rules) {
      for (const one of rule.detects) {
        if (!('use' in one)) continue;
        const { id, message, severity } = { ...rule, ...one.as };
        for (const kind of one.use) this.#uses.set(kind, [...this.#uses.get(kind) ?? [], { id, message, severity }]);
      }
    }
    this.#judgement = judgement;
    this.#silent = new Set(isTestFile(home) ? catalog.rules.filter(({ isFineInTests }) => isFineInTests).map(({ id }) => id) : []);
  }

  /** Whether some rule wants to know what arrives at a sink of this kind. */
  watches(kind: SinkKind): boolean {
    return withImplied(kind).some((one) => this.#watched.has(one));
  }

  /** Whether some rule wants to know of uses of this kind. */
  watchesUse(kind: UseKind): boolean {
    return this.#uses.has(kind);
  }

  /** Something is wrong in itself. */
  used({ use, name, value, file, range }: FoundUse): void {
    for (const { id, message: text, severity } of this.#uses.get(use.kind) ?? []) {
      const key = `${id} ${file} ${range.start}`;
      if (this.#findings.has(key)) continue;
      const message = text.replaceAll('{name}', () => name).replaceAll('{source}', () => name).replaceAll('{value}', () => textOf(value));
      this.#findings.set(key, { rule: id, severity, file, range, message, trace: [], fixes: [] });
    }
  }

  /** Whether some rule wants to know which texts arrive at a sink of this kind. */
  watchesText(kind: SinkKind): boolean {
    return this.#texts.some(({ to }) => to.includes(kind));
  }

  /** A text has come to a sink; U+0000 stands for what is not known of it. */
  arrivedText(kind: SinkKind, text: string, file: string, range: Range): void {
    for (const { rule, to, pattern } of this.#texts) {
      const key = `${rule.id} ${file} ${range.start}`;
      if (!to.includes(kind) || this.#findings.has(key) || !pattern.test(text)) continue;
      const shown = text.replaceAll('\0', '…');
      const message = rule.message.replace(/\{(?:source|name|value)\}/g, () => (shown.length > 60 ? `${shown.slice(0, 57)}…` : shown));
      this.#findings.set(key, { rule: rule.id, severity: rule.severity, file, range, message, trace: [], fixes: [] });
    }
  }

  /** Data from a source has come to a sink. */
  arrived(arrival: Arrival): void {
    const { base } = arrival.taint.root;
    if (base.kind !== 'source') return;
    for (const { rule, flow, named } of this.#flows) {
      if (!flow.to.includes(arrival.kind) || !flow.from.includes(base.sourceKind) || (named && !isNamed(arrival.taint.root, named))) continue;
      this.#add(rule, flow, arrival);
    }
  }

  /** Data of an input has come to a sink: worth a warning if nobody in the file calls the function. */
  candidate(arrival: Arrival): void {
    this.#candidates.push(arrival);
  }

  /** All findings, in the order of their ranges. `isOpen`: whether a function may be called with anything. */
  finish(isOpen: (node: FunctionNode) => boolean): readonly Finding[] {
    for (const arrival of this.#candidates) {
      const { base } = arrival.taint.root;
      if (base.kind !== 'input' || !base.mayBeText || base.name === '' || !isOpen(base.owner)) continue;
      for (const { rule, flow, named } of this.#flows) {
        if (!flow.builtFromParameter || (named && !isNamed(arrival.taint.root, named)) || !flow.to.includes(arrival.kind) || !this.#judgement.isDangerous(arrival)) continue;
        const key = `${rule.id} ${arrival.file} ${arrival.argument.range.start}`;
        if (this.#findings.has(key)) continue;
        const { message, severity } = flow.builtFromParameter;
        this.#findings.set(key, {
          rule: rule.id, severity, file: arrival.file, range: arrival.argument.range,
          message: message.replace('{parameter}', rootLabel(arrival.taint.root)),
          trace: this.#trace(arrival), fixes: this.#judgement.fixes(rule, arrival),
        });
      }
    }
    const told = new Map([...this.#findings.values()].filter(({ file, rule }) => file === this.#home && !this.#silent.has(rule)).map((one) => [`${one.rule} ${one.range.start} ${one.range.end}`, one]));
    return [...told.values()].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule));
  }

  #add(rule: Rule, flow: Flow, arrival: Arrival): void {
    const { taint: { root, step }, argument } = arrival;
    const first = step?.first;
    const isAtSource = flow.at === 'source' && first !== undefined;
    const place = isAtSource ? first : this.#placeAtHome(arrival);
    if (!place) return;
    const key = flow.once === 'part' && isAtSource && root.base.kind === 'source'
      ? `${rule.id} ${root.base.label} in ${first.owner.range.start}`
      : `${rule.id} ${place.file} ${place.range.start}`;
    const known = this.#findings.get(key);
    if (known && (!isAtSource || known.range.start <= place.range.start)) return;
    const isInPlace = place.range === argument.range;
    this.#findings.set(key, {
      rule: rule.id, severity: rule.severity, file: place.file, range: place.range,
      message: rule.message.replace(/\{(?:source|name|value)\}/g, () => rootLabel(root)),
      trace: this.#trace(arrival), fixes: isInPlace || isAtSource ? this.#judgement.fixes(rule, arrival) : [],
    });
  }

  /** The sink; where it is in another file, the last station in this one: there the data leaves it. */
  #placeAtHome({ file, argument, taint }: Arrival): Stretch | undefined {
    return file === this.#home ? { file, range: argument.range } : stationsOf(taint.step).findLast((station) => station.file === this.#home);
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

interface Stretch {
  readonly file: string;
  readonly range: Range;
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
