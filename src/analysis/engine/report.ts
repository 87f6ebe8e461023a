/** Turns arrivals at sinks into findings, as the rules tell. */
import type { Catalog, Flow, Rule } from '../../catalog/rule.ts';
import type { Finding, TraceStep } from '../finding.ts';
import type { FunctionNode } from '../ir.ts';
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
  readonly #findings = new Map<string, Finding>();
  readonly #candidates: Arrival[] = [];

  constructor(catalog: Catalog, judgement: Judgement) {
    this.#rules = catalog.rules.flatMap((rule) => ('flow' in rule.detects ? [{ rule, flow: rule.detects.flow }] : []));
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
    return [...this.#findings.values()].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule));
  }

  #add(rule: Rule, flow: Flow, arrival: Arrival): void {
    const first = arrival.taint.step?.first;
    const isAtSource = flow.at === 'source' && first !== undefined;
    const { base } = arrival.taint.root;
    const place = isAtSource ? first.range.start : arrival.argument.range.start;
    const key = flow.once === 'part' && isAtSource && base.kind === 'source'
      ? `${rule.id} ${base.label} in ${first.owner.range.start}`
      : `${rule.id} ${isAtSource ? first.file : arrival.file} ${place}`;
    const known = this.#findings.get(key);
    if (known && (!isAtSource || known.range.start <= first.range.start)) return;
    this.#findings.set(key, {
      rule: rule.id, severity: rule.severity,
      message: rule.message.replace('{source}', rootLabel(arrival.taint.root)),
      file: isAtSource ? first.file : arrival.file,
      range: isAtSource ? first.range : arrival.argument.range,
      trace: this.#trace(arrival), fixes: this.#judgement.fixes(rule, arrival),
    });
  }

  #trace(arrival: Arrival): TraceStep[] {
    const { file, argument: { range } } = arrival;
    const stations = stationsOf(arrival.taint.step);
    const last = stations.at(-1);
    const isLast = stations.length > 1 && last?.file === file && last.range.start === range.start && last.range.end === range.end;
    const before = (isLast ? stations.slice(0, -1) : stations).map((one): TraceStep => ({ file: one.file, range: one.range, message: one.message }));
    return [...before, { file, range, message: isLast ? `${last.message}, and arrives here` : 'arrives here' }];
  }
}
