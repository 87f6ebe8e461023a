/**
 * A rule says which meanings must not meet. Its page, `rules/<id>.md`, explains it; the page's examples are its test.
 */
import type { AdviceId } from './advice.ts';
import type { SinkKind, SourceKind, UseKind } from './kinds.ts';
import type { Model } from './model.ts';

/** `error`: a path is proven. `warning`: the construction itself is dangerous. `information`: good practice. */
export type Severity = 'error' | 'warning' | 'information';

/** The ids of the checks in `analysis/checks`: one for each thing that data cannot express. */
export type CheckId =
  | 'blocking-call-in-handler' | 'debug-enabled' | 'disabled-csrf-protection' | 'exposed-metrics' | 'generated-api' | 'hardcoded-secret' | 'in-process-state' | 'incomplete-address-check'
  | 'missing-rate-limit' | 'missing-request-timeout' | 'missing-security-headers' | 'named-secret' | 'query-in-loop' | 'state-change-on-get'
  | 'swallowed-error' | 'unauthenticated-decryption' | 'unbounded-query' | 'unhandled-async-error' | 'verb-in-path' | 'vulnerable-regex';

/** The ids of the fixes in `analysis/fixes`. */
export type FixId = 'contain-path' | 'parameterize-query' | 'run-without-shell' | 'validate-input';

/** Data that must not arrive: from a kind of source to a kind of sink. */
export interface Flow {
  readonly from: readonly SourceKind[];
  readonly to: readonly SinkKind[];
  /** A regular expression for a whole name, upper and lower case alike: only data that is read by such a name (`req.body.password`) counts. */
  readonly named?: string;
  /** Where the finding stands: where the data arrives (the default), or where it is read. */
  readonly at?: 'sink' | 'source';
  /**
   * `part`: said once for each part of the source (`req.body`) and each function that reads it, however many of its members
   * arrive. Missing: for each place.
   */
  readonly once?: 'part';
  /** It is fine where a condition on the environment stands around the place where the data is read, or arrives: meant for developers. */
  readonly exceptForEnvironment?: true;
  /**
   * What is said where the text that arrives is built from a parameter of the function, and no source is proven.
   * Missing: nothing is said. `{parameter}` is replaced by the parameter's name.
   */
  readonly builtFromParameter?: Said;
  /**
   * What is said where a text that is made for such a sink goes to a function of which nothing is known, and a source is proven. `{name}`: the
   * function. `except`: a regular expression for names of functions that are let be, upper and lower case alike. Missing: nothing is said.
   * `fromParameter`: what is said where the text is built from a parameter instead, as for `builtFromParameter`.
   */
  readonly passedOn?: Said & { readonly except: string; readonly fromParameter?: Said };
}

/** What is said, where it is not what the rule says. */
interface Said {
  readonly message: string;
  readonly severity: Severity;
}

/** What the engine looks for. */
export type Detection =
  | { readonly flow: Flow; readonly as?: Said }
  /** Calls, assignments and readings that models call such a use. */
  | { readonly use: readonly UseKind[]; readonly as?: Said }
  /**
   * A text that arrives at such a sink, and matches from its start (upper and lower case alike). Whatever is not known of a built text is
   * written as U+0000.
   */
  | { readonly text: { readonly to: readonly SinkKind[]; readonly matches: string } }
  /** What a check in code finds. */
  | { readonly check: CheckId; readonly as?: Said };

/** One rule. It is data: what it looks for, and what is said and shown where that is found. */
export interface Rule {
  /** A noun phrase in kebab case, the same for all languages. Equals the file's name. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Numbers of the Common Weakness Enumeration. */
  readonly cwe: readonly number[];
  /** A category of the OWASP Top 10:2025: `A05:2025`. */
  readonly owasp: string;
  /** The advice of the guide that the rule applies. */
  readonly advice: readonly AdviceId[];
  /**
   * One factual sentence. `{source}` is replaced by what the data is called in the code (`req.query.name`), `{name}` by the
   * name that is called, assigned or read, `{value}` by the constant that makes a use wrong.
   */
  readonly message: string;
  /** What it looks for: any of these. */
  readonly detects: readonly Detection[];
  readonly fix?: FixId;
  /**
   * A regular expression, upper and lower case alike: nothing is said of what stands under a condition that it matches somewhere, since whoever runs the
   * program has asked for it.
   */
  readonly exceptUnder?: string;
  /**
   * Regular expressions, upper and lower case alike, for the words of the statement in which something is found and the names of the functions and classes
   * around: where they match `says` and not `unless`, it is for a purpose for which it does no harm, and nothing is said.
   */
  readonly exceptWhere?: { readonly says: string; readonly unless: string };
  /** Tests do so on purpose: nothing is said of what data alone tells there. */
  readonly isFineInTests?: true;
}

/** Everything that the engine is told. */
export interface Catalog {
  readonly models: readonly Model[];
  readonly rules: readonly Rule[];
}
