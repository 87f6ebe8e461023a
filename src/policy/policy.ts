/**
 * Which findings are told, and how severely: what the repository's configuration, the editor's settings, comments in the code and the
 * baseline say of them. The editor and the command line ask the same object, so that they agree.
 *
 *     const policy = new Policy({ catalog, configuration, today: '2026-11-29' });
 *     policy.judge({ path: 'src/orders.js', text, language: 'javascript' }, findings).told
 */
import picomatch from 'picomatch';
import type { Finding, Fix } from '../analysis/finding.ts';
import type { Language } from '../catalog/model.ts';
import type { Catalog, Severity } from '../catalog/rule.ts';
import type { Baseline } from './baseline.ts';
import type { Configuration, Level, RuleLevels } from './configuration.ts';
import { covers, readIgnoreComments, standsAlone, type IgnoreComment } from './ignore-comments.ts';

/** The id of what is said about comments that set findings aside, in the place of a rule's. */
export const ignoreCommentId = 'ignore-comment';

/** What one user says, on top of the repository. */
export interface Preferences {
  readonly rules: RuleLevels;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What a policy is made of. */
export interface PolicyParts {
  readonly catalog: Catalog;
  readonly configuration: Configuration;
  readonly preferences?: Preferences;
  readonly baseline?: Baseline;
  /** `2026-11-29`. */
  readonly today: string;
}

/** A file whose findings are judged. */
export interface JudgedFile {
  /** From the folder of the configuration, by slashes. */
  readonly path: string;
  readonly text: string;
  /** Missing: not known. */
  readonly language?: Language;
  /** Files that lead here are still to be analysed: that a comment finds nothing is not known yet. */
  readonly isUnsettled?: boolean;
}

/** Why a finding is not told. */
export type Reason = 'off' | 'excluded' | 'ignored' | 'baseline';

/** What becomes of a file's findings. */
export interface Judgement {
  /** With what is wrong with the comments that set findings aside. In the order of their places. */
  readonly told: readonly Finding[];
  readonly setAside: readonly { readonly finding: Finding; readonly reason: Reason }[];
}

/** Judges findings, file by file. */
export class Policy {
  readonly #parts: PolicyParts;
  readonly #isWanted: (path: string) => boolean;

  constructor(parts: PolicyParts) {
    this.#parts = parts;
    const { configuration, preferences } = parts;
    const include = [...configuration.include ?? [], ...preferences?.include ?? []];
    const exclude = [...configuration.exclude, ...preferences?.exclude ?? []];
    const isIncluded = include.length > 0 ? toMatcher(include) : () => true;
    const isExcluded = exclude.length > 0 ? toMatcher(exclude) : () => false;
    this.#isWanted = (path) => isIncluded(path) && !isExcluded(path);
  }

  /** Whether the findings in a file are wanted at all. */
  isWanted(path: string): boolean {
    return this.#isWanted(path);
  }

  /** Whether old findings are left out. */
  get hasBaseline(): boolean {
    return this.#parts.baseline !== undefined;
  }

  /** How severely a rule's findings are told; undefined: as severely as the rule says. */
  levelOf(rule: string, language: Language | undefined): Level | undefined {
    const { configuration, preferences } = this.#parts;
    const own = language === undefined ? undefined : configuration.languages[language];
    return levelIn(preferences?.rules ?? {}, rule) ?? levelIn(own ?? {}, rule) ?? levelIn(configuration.rules, rule);
  }

  /** `findings`: all that were found in the file, in the order of their places. */
  judge(file: JudgedFile, findings: readonly Finding[]): Judgement {
    if (!this.isWanted(file.path)) return { told: [], setAside: findings.map((finding) => ({ finding, reason: 'excluded' })) };
    const setAside: { finding: Finding; reason: Reason }[] = [];
    const leveled = findings.flatMap((finding) => {
      const level = this.levelOf(finding.rule, file.language);
      if (level !== 'off') return level === undefined || level === finding.severity ? [finding] : [{ ...finding, severity: level }];
      setAside.push({ finding, reason: 'off' });
      return [];
    });
    const { kept, notices } = this.#withoutIgnored(file, leveled, setAside);
    const old = this.#parts.baseline?.covered(file.path, file.text, kept);
    const told = old ? kept.filter((finding) => !old.has(finding)) : kept;
    for (const finding of old ?? []) setAside.push({ finding, reason: 'baseline' });
    return { told: [...told, ...notices].sort((a, b) => a.range.start - b.range.start), setAside };
  }

  #withoutIgnored(file: JudgedFile, findings: readonly Finding[], setAside: { finding: Finding; reason: Reason }[]): { readonly kept: readonly Finding[]; readonly notices: readonly Finding[] } {
    const { comments, problems } = readIgnoreComments(file.text);
    if (comments.length === 0 && problems.length === 0) return { kept: findings, notices: [] };
    const { catalog: { rules }, today } = this.#parts;
    const used = new Set<string>();
    const kept = findings.filter((finding) => {
      const by = comments.filter((comment) => covers(comment, finding, today));
      for (const comment of by) for (const { pattern, range } of comment.rules) if (picomatch.isMatch(finding.rule, pattern)) used.add(`${range.start}`);
      if (by.length > 0) setAside.push({ finding, reason: 'ignored' });
      return by.length === 0;
    });
    const notice = (range: Finding['range'], severity: Severity, message: string, fixes: readonly Fix[] = []): Finding => ({ rule: ignoreCommentId, severity, message, file: file.path, range, trace: [], fixes });
    const notices = [
      ...problems.map(({ range, message }) => notice(range, 'warning', message)),
      ...comments.flatMap((comment) => {
        const { rules: named, reason, until, range } = comment;
        if (until !== undefined && until < today) return [notice(range, 'warning', `This comment counted until ${until}, and counts no more.`, removal(file.text, comment, named.map((one) => one.range)))];
        const unknown = named.filter(({ pattern }) => !rules.some(({ id }) => picomatch.isMatch(id, pattern)));
        const unused = named.filter((one) => !unknown.includes(one) && !used.has(`${one.range.start}`) && !file.isUnsettled && this.#isOn(one.pattern, file.language));
        return [
          ...unknown.map(({ pattern, range: at }) => notice(at, 'warning', `There is no rule «${pattern}».`)),
          ...unused.map(({ pattern, range: at }) => notice(at, 'information', `«${pattern}» finds nothing here: the comment can go.`, removal(file.text, comment, unused.map((one) => one.range)))),
          ...(reason === '' ? [notice(range, 'information', 'Say why, behind a colon: whoever reads this next wants to know.')] : []),
        ];
      }),
    ];
    return { kept, notices };
  }

  /** Whether one of the rules that a pattern names is told at all. */
  #isOn(pattern: string, language: Language | undefined): boolean {
    return this.#parts.catalog.rules.some(({ id }) => picomatch.isMatch(id, pattern) && this.levelOf(id, language) !== 'off');
  }
}

/** What is set for a rule: by its id, or by the last pattern that it matches. */
function levelIn(levels: RuleLevels, rule: string): Level | undefined {
  if (Object.hasOwn(levels, rule)) return levels[rule];
  return Object.entries(levels).findLast(([pattern]) => picomatch.isMatch(rule, pattern))?.[1];
}

/** Globs for paths from a folder. `scripts/` and `scripts` mean what is in it, too. */
function toMatcher(globs: readonly string[]): (path: string) => boolean {
  const all = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/$/, ''));
  return picomatch([...all, ...all.map((glob) => `${glob}/**`)], { dot: true, windows: false });
}

/** Takes a comment away, with its line where nothing else stands there; or, where other rules in it are still of use, the names that are not. */
function removal(text: string, comment: IgnoreComment, names: readonly Finding['range'][]): readonly Fix[] {
  if (names.length < comment.rules.length) {
    const edits = comment.rules.flatMap(({ range }, index) => {
      if (!names.some(({ start }) => start === range.start)) return [];
      const next = comment.rules[index + 1];
      const isLast = comment.rules.slice(index + 1).every((one) => names.some(({ start }) => start === one.range.start));
      const before = comment.rules[index - 1];
      return [{ range: isLast || !next ? { start: before?.range.end ?? range.start, end: range.end } : { start: range.start, end: next.range.start }, text: '' }];
    });
    return [{ id: 'remove-comment', title: 'Remove the rules that find nothing', assumes: 'nobody else needs them', edits }];
  }
  // The two ends of a block are two comments, and a longer comment says more.
  if (!standsAlone(text, comment) || /-start\b/.test(text.slice(comment.range.start, comment.range.start + 30))) return [];
  const { start, end } = comment.whole;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const isOnlyOnLine = text.slice(lineStart, start).trim() === '' && text.slice(end, next < 0 ? text.length : next).trim() === '';
  const gap = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const range = isOnlyOnLine ? { start: lineStart, end: next < 0 ? text.length : next + 1 } : { start: start - gap, end };
  return [{ id: 'remove-comment', title: 'Remove the comment', assumes: 'nobody else needs it', edits: [{ range, text: '' }] }];
}
