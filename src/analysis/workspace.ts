/**
 * All findings of a project. Data that enters in one file may do harm in another, so what stands in a file was found by the
 * analyses of all files that lead there. Each file is analysed once for each state of what it depends on:
 *
 *     const workspace = new Workspace(analyzer, (path) => texts.get(path));
 *     workspace.changed('shop/orders.ts');
 *     for (const path of workspace.outdated()) workspace.analyze(path);
 *     workspace.findingsIn('shop/db.ts');
 *
 * Until a file is analysed anew, what was found from it stays, moved along with the text around it.
 */
import type { Analysis, Analyzer } from './analyze.ts';
import { byPlace, type Finding, type Place } from './finding.ts';
import type { Range } from './ir.ts';

/** A file's analysis, and the text that it was made for. */
interface Entry {
  readonly text: string;
  readonly analysis: Analysis;
}

/** An analysis that was made before, and all paths on which it depends. */
export interface KeptAnalysis {
  readonly analysis: Analysis;
  readonly basis: readonly string[];
}

/** Analyses of an earlier session. */
export interface KeptAnalyses {
  /** What is known of a file, if it still holds. */
  find(path: string): KeptAnalysis | undefined;
  /** What stands at a path may be another. */
  changed(path: string): void;
}

const none: ReadonlySet<string> = new Set();

/** The findings of all files, kept up to date file by file. */
export class Workspace {
  readonly #analyzer: Analyzer;
  readonly #read: (path: string) => string | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #outdated = new Set<string>();
  /** The texts that the ranges in entries count in. */
  readonly #texts = new Map<string, string>();
  /** The files whose analyses found something in a file, or call functions of it. */
  readonly #leading = new Map<string, Set<string>>();
  /** The files whose findings have a way through a file. */
  readonly #passing = new Map<string, Set<string>>();

  /** The analyses that are taken from an earlier session: what each depends on. The analyzer knows nothing of them. */
  readonly #taken = new Map<string, readonly string[]>();
  readonly #takenBy = new Map<string, Set<string>>();
  readonly #kept: KeptAnalyses | undefined;

  /** `kept`: what an earlier session has found. */
  constructor(analyzer: Analyzer, read: (path: string) => string | undefined, kept?: KeptAnalyses) {
    this.#analyzer = analyzer;
    this.#read = read;
    this.#kept = kept;
  }

  /** A file is new, has changed, or is gone. Yields the files of which something else is to be said already: what was found has moved. */
  changed(path: string): ReadonlySet<string> {
    const importers = this.#analyzer.changed(path);
    for (const importer of importers) if (this.#entries.has(importer)) this.#outdated.add(importer);
    this.#kept?.changed(path);
    for (const taken of this.#takenThrough(path)) this.#outdated.add(taken);
    const text = this.#read(path);
    if (text === undefined) {
      this.#outdated.delete(path);
      this.#texts.delete(path);
      return this.#replace(path, undefined);
    }
    this.#outdated.add(path);
    return this.#move(path, text);
  }

  /** The files that are to be analysed. */
  outdated(): ReadonlySet<string> {
    return this.#outdated;
  }

  /**
   * Analyses a file. Yields the files whose findings may differ now. Where the analysis throws, so does this; nothing was then found
   * from the file: what was found before could not be mended away any more.
   */
  analyze(path: string): ReadonlySet<string> {
    this.#outdated.delete(path);
    const text = this.#read(path);
    const before = this.#replace(path, undefined);
    this.#release(path);
    if (text === undefined) return before;
    const kept = this.#kept?.find(path);
    if (kept) this.#take(path, kept.basis);
    const analysis = kept?.analysis ?? this.#analyzer.analyze({ path, text });
    this.#texts.set(path, text);
    return new Set([...before, ...this.#replace(path, { text, analysis })]);
  }

  /** A file is not analysed until it changes, or something that it depends on: nothing is found from it. */
  giveUp(path: string): void {
    this.#outdated.delete(path);
    this.#replace(path, undefined);
  }

  /** Makes ready for the language of a file, which `analyze` demands. */
  async prepare(path: string): Promise<void> {
    if (!this.#kept?.find(path)) await this.#analyzer.prepare(path);
  }

  /** All analyses that hold now, to be kept for another session. */
  toKeep(): ReadonlyMap<string, KeptAnalysis> {
    return new Map([...this.#entries].flatMap(([path, { analysis }]) => {
      const basis = this.#outdated.has(path) ? undefined : this.#taken.get(path) ?? this.#analyzer.basis?.(path);
      return basis ? [[path, { analysis, basis }] as const] : [];
    }));
  }

  /** Whether a path is one of a file that is known: nothing is below it. */
  knows(path: string): boolean {
    return this.#texts.has(path) || this.#outdated.has(path);
  }

  /** The paths of all files that are known. */
  paths(): readonly string[] {
    return [...new Set([...this.#texts.keys(), ...this.#outdated])];
  }

  /** The paths of all files in which something was found, or whose functions are called from others. */
  led(): readonly string[] {
    return [...this.#leading].flatMap(([path, from]) => (from.size > 0 ? [path] : []));
  }

  /** The last analysis of a file. */
  analysisOf(path: string): Analysis | undefined {
    return this.#entries.get(path)?.analysis;
  }

  /** All that was found in a file, in the order of its ranges. One finding for each place and rule: the one that is proven and told shortest. */
  findingsIn(path: string): readonly Finding[] {
    const leading = [...this.#leading.get(path) ?? []].sort();
    const found = leading.flatMap((from) => (this.#entries.get(from)?.analysis.findings ?? []).filter(({ file }) => file === path));
    const best = new Map<string, Finding>();
    for (const finding of found) {
      if (finding.openTo && this.#isCalled(finding.openTo)) continue;
      const key = `${finding.rule} ${finding.range.start} ${finding.range.end}`;
      const known = best.get(key);
      if (!known || isBetter(finding, known)) best.set(key, finding);
    }
    return [...best.values()].sort(byPlace);
  }

  /** Whether another file calls the function that stands there. */
  #isCalled({ file, range }: Place): boolean {
    for (const from of this.#leading.get(file) ?? []) {
      if (from !== file && this.#entries.get(from)?.analysis.calls.some((call) => call.file === file && call.range.start === range.start)) return true;
    }
    return false;
  }

  #take(path: string, basis: readonly string[]): void {
    this.#taken.set(path, basis);
    for (const one of basis) addTo(this.#takenBy, one, path);
  }

  #release(path: string): void {
    for (const one of this.#taken.get(path) ?? []) this.#takenBy.get(one)?.delete(path);
    this.#taken.delete(path);
  }

  /** The taken analyses that depend on what stands at a path, in a folder of that name, or in the folder that it is in. */
  #takenThrough(path: string): readonly string[] {
    if (this.#taken.size === 0) return [];
    const folder = path.slice(0, path.lastIndexOf('/'));
    const isFile = this.#takenBy.has(path);
    const inside = isFile ? [] : [...this.#takenBy].filter(([one]) => one.startsWith(`${path}/`)).map(([, by]) => by);
    return [this.#takenBy.get(path), this.#takenBy.get(folder), ...inside].flatMap((by) => [...by ?? []]);
  }

  #replace(path: string, entry: Entry | undefined): ReadonlySet<string> {
    const touched = new Set<string>([path]);
    const before = this.#entries.get(path);
    for (const file of filesOf(before)) {
      this.#leading.get(file)?.delete(path);
      touched.add(file);
    }
    for (const file of passedBy(before)) this.#passing.get(file)?.delete(path);
    for (const file of filesOf(entry)) {
      touched.add(file);
      addTo(this.#leading, file, path);
    }
    for (const file of passedBy(entry)) addTo(this.#passing, file, path);
    if (entry) this.#entries.set(path, entry);
    else this.#entries.delete(path);
    return touched;
  }

  /** Takes what was found in a file, or on the way through it, along with its text. Yields the files of which that says something. */
  #move(path: string, text: string): ReadonlySet<string> {
    const before = this.#texts.get(path);
    this.#texts.set(path, text);
    if (before === undefined || before === text) return none;
    const edit = editBetween(before, text);
    const touched = new Set<string>();
    for (const from of new Set([...this.#leading.get(path) ?? [], ...this.#passing.get(path) ?? []])) {
      const entry = this.#entries.get(from);
      if (!entry) continue;
      const { text: own, analysis } = entry;
      const passing = analysis.findings.filter(({ file, trace }) => file === path || trace.some((step) => step.file === path));
      for (const { file } of passing) touched.add(file);
      this.#entries.set(from, { text: own, analysis: moved(analysis, path, edit) });
    }
    return touched;
  }
}

/** The files that an analysis says something of. */
function filesOf(entry: Entry | undefined): ReadonlySet<string> {
  return entry ? new Set([...entry.analysis.findings, ...entry.analysis.calls].map(({ file }) => file)) : none;
}

/** The files that the ways of its findings lead through. */
function passedBy(entry: Entry | undefined): ReadonlySet<string> {
  return entry ? new Set(entry.analysis.findings.flatMap(({ trace }) => trace.map(({ file }) => file))) : none;
}

function addTo(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.add(value);
  else lists.set(key, new Set([value]));
}

/** A proven path says more than an open one, and a short one is the easier to follow. */
function isBetter(a: Finding, b: Finding): boolean {
  if (!a.openTo !== !b.openTo) return !a.openTo;
  if (!a.isUnproven !== !b.isUnproven) return !a.isUnproven;
  return a.trace.length < b.trace.length;
}

/** What was replaced by `length` characters. */
interface Edit extends Range {
  readonly length: number;
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < shorter - start && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  return { start, end: before.length - behind, length: after.length - behind - start };
}

/** The analysis with all places in `path` where they are after the edit. What stood across one of its ends is gone. */
function moved(analysis: Analysis, path: string, edit: Edit): Analysis {
  const by = edit.length - (edit.end - edit.start);
  const move = ({ start, end }: Range): Range | null => {
    if (end <= edit.start) return { start, end };
    if (start >= edit.end) return { start: start + by, end: end + by };
    return start <= edit.start && end >= edit.end ? { start, end: end + by } : null;
  };
  const place = <Placed extends Place>(one: Placed): Placed | null => {
    if (one.file !== path) return one;
    const range = move(one.range);
    return range && { ...one, range };
  };
  return {
    ...analysis,
    calls: analysis.calls.flatMap((one) => place(one) ?? []),
    findings: analysis.findings.flatMap((finding) => {
      const own = place(finding);
      if (!own) return [];
      const openTo = own.openTo && place(own.openTo);
      if (openTo === null) return [];
      const fixes = own.file === path ? [] : own.fixes;
      return { ...own, ...(openTo ? { openTo } : {}), trace: own.trace.flatMap((step) => place(step) ?? []), fixes };
    }),
  };
}
