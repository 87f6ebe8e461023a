/**
 * `backend-guide.json`: what a repository says of how it is to be looked at. The editor and the command line read the same file.
 *
 *     {
 *       // Comments are fine.
 *       "rules": { "verb-in-path": "off", "weak-*": "warning" },
 *       "languages": { "python": { "rules": { "query-in-loop": "off" } } },
 *       "exclude": ["scripts/**"],
 *       "knowledge": { "sinks": [{ "language": "javascript", "path": "@acme/db.run", "argument": 0, "kind": "sql" }] }
 *     }
 *
 * What cannot be understood is a problem at its place, and counts for nothing; the rest counts.
 */
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import picomatch from 'picomatch';
import type { Range } from '../analysis/ir.ts';
import type { Language, Model } from '../catalog/model.ts';
import type { Catalog, Severity } from '../catalog/rule.ts';
import { membersOf, readKnowledge } from './knowledge.ts';

/** The name of the file, in the outermost folder that is looked at. */
export const configurationFile = 'backend-guide.json';

/** How severely the findings of a rule are told; `off`: not at all. */
export type Level = Severity | 'off';

/** By ids of rules, or patterns of ids. */
export type RuleLevels = Readonly<Record<string, Level>>;

/** What the file says. */
export interface Configuration {
  readonly rules: RuleLevels;
  readonly languages: Readonly<Partial<Record<Language, RuleLevels>>>;
  /** Globs for paths from the folder of the file. Missing: all files. */
  readonly include?: readonly string[];
  readonly exclude: readonly string[];
  /** The path of the baseline, from the folder of the file. */
  readonly baseline?: string;
  /** What the project says of its own packages, as models. */
  readonly models: readonly Model[];
}

/** Something in the file that is not understood. */
export interface ConfigurationProblem {
  readonly range: Range;
  /** One sentence, complete. */
  readonly message: string;
}

/** What counts where there is no file. */
export const noConfiguration: Configuration = { rules: {}, languages: {}, exclude: [], models: [] };

/** The levels that a rule may be set to. */
export const levels: readonly Level[] = ['off', 'information', 'warning', 'error'];

/** Where readers of a part of the file tell what they do not understand. */
export type Tell = (node: Node, message: string) => void;

/** Reads the text of the file. `catalog` says which rules and languages there are; `isFile` knows the files beside it. */
export function readConfiguration(text: string, catalog: Catalog, isFile?: (path: string) => boolean): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } {
  const problems: ConfigurationProblem[] = [];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) problems.push({ range: { start: offset, end: offset + Math.max(1, length) }, message: `This is no JSON: ${printParseErrorCode(error)}.` });
  const tell: Tell = ({ offset, length }, message) => { problems.push({ range: { start: offset, end: offset + length }, message }); };
  if (!root) return { configuration: noConfiguration, problems };
  const reader = new Reader(catalog, tell, isFile);
  const configuration = reader.configuration(root);
  return { configuration, problems: problems.sort((a, b) => a.range.start - b.range.start) };
}

class Reader {
  readonly #catalog: Catalog;
  readonly #tell: Tell;
  readonly #isFile: ((path: string) => boolean) | undefined;

  constructor(catalog: Catalog, tell: Tell, isFile: ((path: string) => boolean) | undefined) {
    this.#catalog = catalog;
    this.#isFile = isFile;
    this.#tell = tell;
  }

  configuration(root: Node): Configuration {
    const known = ['$schema', 'rules', 'languages', 'include', 'exclude', 'baseline', 'knowledge'];
    const members = this.#members(root, known, 'The configuration');
    const include = members.get('include');
    const baseline = members.get('baseline');
    const languages = members.get('languages');
    return {
      rules: this.#rules(members.get('rules')),
      languages: languages ? this.#languages(languages) : {},
      ...(include && { include: this.#globs(include) }),
      exclude: this.#globs(members.get('exclude')),
      ...(baseline && this.#pathIn(baseline)),
      models: readKnowledge(members.get('knowledge'), this.#catalog, this.#tell, this.#isFile),
    };
  }

  #languages(node: Node): Configuration['languages'] {
    const known = [...new Set(this.#catalog.models.map(({ language }) => language))];
    const members = this.#members(node, known, 'The languages');
    return Object.fromEntries([...members].map(([language, value]) => [language, this.#rules(this.#members(value, ['rules'], 'A language').get('rules'))]));
  }

  #rules(node: Node | undefined): RuleLevels {
    if (!node) return {};
    const ids = this.#catalog.rules.map(({ id }) => id);
    const entries: [string, Level][] = [];
    for (const [pattern, value, key] of membersOf(node, this.#tell)) {
      if (!ids.some((id) => picomatch.isMatch(id, pattern))) this.#tell(key, `There is no rule «${pattern}».`);
      const level = levels.find((one) => one === getNodeValue(value));
      if (level === undefined) this.#tell(value, `A rule is set to one of ${levels.map((one) => `"${one}"`).join(', ')}.`);
      else entries.push([pattern, level]);
    }
    return Object.fromEntries(entries);
  }

  #globs(node: Node | undefined): readonly string[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.#tell(node, 'This is a list of globs: ["scripts/**"].');
      return [];
    }
    return (node.children ?? []).flatMap((child) => this.#text(child) ?? []);
  }

  /** A repository says nothing of files outside of it: they are neither read nor written for its sake. */
  #pathIn(node: Node): Pick<Configuration, 'baseline'> {
    const baseline = this.#text(node);
    if (baseline === undefined) return {};
    if (!/^(?:[a-z]+:|[\\/])/i.test(baseline) && !baseline.split(/[\\/]/).includes('..')) return { baseline };
    this.#tell(node, 'The baseline lies in the folder of this file: "ci/baseline.json".');
    return {};
  }

  #text(node: Node): string | undefined {
    const value: unknown = getNodeValue(node);
    if (typeof value === 'string' && value !== '') return value;
    this.#tell(node, 'This is a text.');
    return undefined;
  }

  #members(node: Node, known: readonly string[], what: string): ReadonlyMap<string, Node> {
    return new Map(membersOf(node, this.#tell).flatMap(([name, value, key]): [string, Node][] => {
      if (known.includes(name)) return [[name, value]];
      this.#tell(key, `${what} can hold ${known.filter((one) => !one.startsWith('$')).map((one) => `"${one}"`).join(', ')}.`);
      return [];
    }));
  }
}
