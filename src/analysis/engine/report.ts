/** Turns arrivals at sinks into findings, as the rules tell. */
import type { Catalog, Flow, Rule } from '../../catalog/rule.ts';
import { byPlace, type Finding, type Place, type TraceStep } from '../finding.ts';
import type { FunctionNode } from '../ir.ts';
import type { Arrival } from './state.ts';
import { stationsOf } from './trace.ts';
import { rootLabel, type SourceText } from './value.ts';

/** Decides whether text that is built from a parameter is worth a warning, and makes the changes that mend a finding. */
export interface Judgement {
  isDangerous(arrival: Arrival): boolean;
  fixes(rule: Rule, arrival: Arrival): Finding['fixes'];
}

/** What a run tells. */
export type Event =
  /** Data from a source has come to a sink. */
  | { readonly kind: 'arrived'; readonly arrival: Arrival }
  /** Data of an input has come to a sink: worth a warning where nobody is known to call the function. */
  | { readonly kind: 'candidate'; readonly arrival: Arrival }
  | { readonly kind: 'called'; readonly node: FunctionNode; readonly file: SourceText };

/** Who is told. */
export interface Listener {
  take(event: Exclude<Event, { kind: 'called' }>): void;
}

/** Hears nothing: of a file that is imported, its own analysis tells. */
export const silent: Listener = { take: () => undefined };

/** Collects what is found in one analysis. */
export class Reporter implements Listener {
  readonly #rules: readonly { readonly rule: Rule; readonly flow: Flow }[];
  readonly #judgement: Judgement;
  readonly #findings = new Map<string, Finding>();
  readonly #candidates: Arrival[] = [];

  constructor(catalog: Catalog, judgement: Judgement) {
    this.#rules = catalog.rules.flatMap((rule) => rule.detects.flatMap((one) => ('flow' in one ? [{ rule, flow: one.flow }] : [])));
    this.#judgement = judgement;
  }

  take(event: Exclude<Event, { kind: 'called' }>): void {
    if (event.kind === 'arrived') this.#arrived(event.arrival);
    else this.#candidates.push(event.arrival);
  }

  #arrived(arrival: Arrival): void {
    const { base } = arrival.taint.root;
    if (base.kind !== 'source') return;
    for (const { rule, flow } of this.#rules) {
      if (!flow.to.includes(arrival.kind) || !flow.from.includes(base.sourceKind)) continue;
      this.#add(rule, flow, arrival);
    }
  }

  /**
   * All findings, in the order of their files and ranges. `openPlace`: where a function stands, if it may be called with
   * anything, as far as its own file tells.
   */
  finish(openPlace: (node: FunctionNode) => Place | undefined): readonly Finding[] {
    for (const arrival of this.#candidates) {
      const { base } = arrival.taint.root;
      if (base.kind !== 'input' || !base.mayBeText || base.name === '') continue;
      const openTo = openPlace(base.owner);
      if (!openTo) continue;
      for (const { rule, flow } of this.#rules) {
        if (!flow.builtFromParameter || !flow.to.includes(arrival.kind) || !this.#judgement.isDangerous(arrival)) continue;
        const key = `${rule.id} ${arrival.file} ${arrival.argument.range.start}`;
        if (this.#findings.has(key)) continue;
        const { message, severity } = flow.builtFromParameter;
        this.#findings.set(key, {
          rule: rule.id, severity, file: arrival.file, range: arrival.argument.range, openTo,
          message: message.replace('{parameter}', rootLabel(arrival.taint.root)),
          trace: this.#trace(arrival), fixes: this.#judgement.fixes(rule, arrival),
        });
      }
    }
    const told = new Map([...this.#findings.values()].map((one) => [`${one.rule} ${one.file} ${one.range.start} ${one.range.end}`, one]));
    return [...told.values()].sort(byPlace);
  }

  #add(rule: Rule, flow: Flow, arrival: Arrival): void {
    const { taint: { root, step }, argument } = arrival;
    const first = step?.first;
    const isAtSource = flow.at === 'source' && first !== undefined;
    const place = isAtSource ? first : { file: arrival.file, range: argument.range };
    const key = flow.once === 'part' && isAtSource && root.base.kind === 'source'
      ? `${rule.id} ${root.base.label} in ${first.file} ${first.owner.range.start}`
      : `${rule.id} ${place.file} ${place.range.start}`;
    const known = this.#findings.get(key);
    if (known && (!isAtSource || known.range.start <= place.range.start)) return;
    this.#findings.set(key, {
      rule: rule.id, severity: rule.severity, file: place.file, range: place.range,
      message: rule.message.replace('{source}', rootLabel(root)),
      trace: this.#trace(arrival), fixes: this.#judgement.fixes(rule, arrival),
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

function isWithin(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
