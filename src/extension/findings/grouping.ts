/** How findings are put in groups, and which of them are shown. Knows nothing of VS Code. */

/** How severe a finding is. */
export type FoundSeverity = 'error' | 'warning' | 'information';

/** The ways to group, in the order of the pick. */
export const groupings = {
  section: 'Section of the guide',
  rule: 'Rule',
  file: 'File',
  owasp: 'OWASP category',
} as const;
export type Grouping = keyof typeof groupings;

/** The least severity that is shown. */
export const leasts = {
  information: 'All findings',
  warning: 'Errors and warnings',
  error: 'Errors only',
} as const;
export type Least = keyof typeof leasts;

/** What grouping asks of a finding. */
export interface Groupable {
  readonly rule: string;
  readonly severity: FoundSeverity;
  readonly message: string;
  /** The path of its file in the workspace. */
  readonly file: string;
}

/** What is said of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly owasp: string;
  /** The id and the title of a section of the guide, and its place in the guide. */
  readonly section?: { readonly id: string; readonly title: string; readonly order: number };
}

/** A group with what is in it: the groups of rules, or findings. */
export interface Group<Item> {
  readonly key: string;
  readonly title: string;
  readonly kind: Grouping;
  readonly items: readonly Item[];
  /** Below a section or category: one group for each rule. */
  readonly groups?: readonly Group<Item>[];
}

/** The names of the categories of the OWASP Top 10:2025. */
const categories: Readonly<Record<string, string>> = {
  A01: 'Broken Access Control', A02: 'Security Misconfiguration', A03: 'Software Supply Chain Failures', A04: 'Cryptographic Failures', A05: 'Injection',
  A06: 'Insecure Design', A07: 'Authentication Failures', A08: 'Software or Data Integrity Failures', A09: 'Security Logging and Alerting Failures', A10: 'Mishandling of Exceptional Conditions',
};
const ranks: Readonly<Record<FoundSeverity, number>> = { error: 0, warning: 1, information: 2 };
const other = 'Other';

/** Those that are severe enough, and in which every word stands: of the message, the rule and the file. */
export function filtered<Item extends Groupable>(items: readonly Item[], { text, least }: { readonly text: string; readonly least: Least }, titleOf: (rule: string) => string): readonly Item[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ severity, message, rule, file }) => {
    if (ranks[severity] > ranks[least]) return false;
    const all = `${message} ${rule} ${titleOf(rule)} ${file} ${severity}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The groups in their order: of the guide, of the alphabet, or (rules) the gravest first. */
export function grouped<Item extends Groupable>(items: readonly Item[], by: Grouping, factsOf: (rule: string) => RuleFacts | undefined): readonly Group<Item>[] {
  switch (by) {
    case 'rule': return byRule(items, factsOf);
    case 'file':
      return groupsOf(items, ({ file }) => file).map(([key, own]) => ({ key, title: key, kind: 'file' as const, items: own })).sort((a, b) => compare(a.key, b.key));
    case 'section': {
      const orderOf = (id: string): number => items.map(({ rule }) => factsOf(rule)?.section).find((section) => section?.id === id)?.order ?? Infinity;
      return groupsOf(items, ({ rule }) => factsOf(rule)?.section?.id ?? other).map(([key, own]): Group<Item> => {
        const title = own.map(({ rule }) => factsOf(rule)?.section?.title).find((one) => one !== undefined) ?? other;
        return { key, title, kind: 'section', items: own, groups: byRule(own, factsOf) };
      }).sort((a, b) => orderOf(a.key) - orderOf(b.key));
    }
    case 'owasp':
      return groupsOf(items, ({ rule }) => factsOf(rule)?.owasp ?? other).map(([key, own]): Group<Item> => {
        const name = categories[key.slice(0, 3)];
        return { key, title: name === undefined ? key : `${key.slice(0, 3)} ${name}`, kind: 'owasp', items: own, groups: byRule(own, factsOf) };
      }).sort((a, b) => compare(a.key, b.key));
  }
}

function byRule<Item extends Groupable>(items: readonly Item[], factsOf: (rule: string) => RuleFacts | undefined): Group<Item>[] {
  return groupsOf(items, ({ rule }) => rule)
    .map(([key, own]): Group<Item> => ({ key, title: factsOf(key)?.title ?? key, kind: 'rule', items: own }))
    .sort((a, b) => gravest(a.items) - gravest(b.items) || compare(a.title, b.title));
}

/** The rank of the gravest. */
function gravest(items: readonly Groupable[]): number {
  return Math.min(...items.map(({ severity }) => ranks[severity]));
}

/** The gravest severity. */
export function severest(items: readonly Groupable[]): FoundSeverity {
  const rank = gravest(items);
  return rank === 0 ? 'error' : rank === 1 ? 'warning' : 'information';
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [string, Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
