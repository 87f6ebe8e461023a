/** Turns arrivals at sinks into findings, as the rules tell. */
import type { Catalog, Flow, Rule } from '../../catalog/rule.ts';
import type { Finding, TraceStep } from '../finding.ts';
import type { FunctionNode, Range } from '../ir.ts';
import type { Arrival } from './state.ts';
import { stationsOf } from './trace.ts';
import { rootLabel } from './value.ts';

/** Decides whether text that is built from a parameter is worth a warning, and makes the changes that mend a finding. */
export interface Judgement {
  isDangerous(arrival: Arrival): boolean;
  fixes(rule: Rule, arrival: Arrival): Finding['fixes'];
}

/** Collects what is found in one analysis. */
export class Reporter {
  readonly #rules: readonly { readonly rule: Rule; readonly flow: Flow }[];
  readonly #judgement: Judgement;
  readonly #home: string;
  readonly #findings = new Map<string, Finding>();
  readonly #candidates: Arrival[] = [];

  /** `home`: the path of the file whose findings are told. */
  constructor(catalog: Catalog, judgement: Judgement, home: string) {
    this.#home = home;
    this.#rules = catalog.rules.flatMap((rule) => rule.detects.flatMap((one) => ('flow' in one ? [{ rule, flow: one.flow }] : [])));
    this.#judgement = judgement;
  }

  /** Data from a source has come to a sink. */
  arrived(arrival: Arrival): void {
    const { base } = arrival.taint.root;
    if (base.kind !== 'source') return;
    for (const { rule, flow } of this.#rules) {
      if (!flow.to.includes(arrival.kind) || !flow.from.includes(base.sourceKind)) continue;
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
      for (const { rule, flow } of this.#rules) {
        if (!flow.builtFromParameter || !flow.to.includes(arrival.kind) || !this.#judgement.isDangerous(arrival)) continue;
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
    const told = new Map([...this.#findings.values()].filter(({ file }) => file === this.#home).map((one) => [`${one.rule} ${one.range.start} ${one.range.end}`, one]));
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
      message: rule.message.replace('{source}', rootLabel(root)),
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

interface Stretch {
  readonly file: string;
  readonly range: Range;
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
