/**
 * The view of the findings: in groups, filtered, kept up to date while one types. A finding opens its place; below it stand the steps of its path.
 */
import {
  commands as vscode, EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, workspace,
  type Disposable, type Memento, type TreeDataProvider, type TreeView, type Uri,
} from 'vscode';
import { readingOrder } from '../../guide/index.ts';
import { commands, views } from '../../protocol.ts';
import type { Findings, Found, FoundStep } from '../findings.ts';
import type { Pages } from '../guide/pages.ts';
import { filtered, grouped, groupings, leasts, severest, type FoundSeverity, type Group, type Grouping, type Least, type RuleFacts } from './grouping.ts';

type Item = Found & { readonly file: string };
type GroupNode = { readonly kind: 'group'; readonly group: Group<Item>; readonly above: string };
type FindingNode = { readonly kind: 'finding'; readonly found: Item; readonly in: string };
type StepNode = { readonly kind: 'step'; readonly step: FoundStep; readonly number: number; readonly of: FindingNode };
export type FindingsNode = GroupNode | FindingNode | StepNode;

const icons: Readonly<Record<FoundSeverity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
};
const groupIcons: Readonly<Record<Grouping, string>> = { section: 'book', rule: 'law', file: 'file-code', owasp: 'shield' };
const isFiltered = 'backendGuide.hasFindingFilter';

/** What the view remembers. */
const keys = { grouping: 'findings.grouping', least: 'findings.least' } as const;

/** The tree, and what its title offers. */
export class FindingsView implements TreeDataProvider<FindingsNode>, Disposable {
  readonly #findings: Findings;
  readonly #pages: Pages;
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #tree: TreeView<FindingsNode>;
  readonly #listening: Disposable;
  #rules: ReadonlyMap<string, RuleFacts> = new Map();
  #text = '';
  #state = '';
  #roots: readonly GroupNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;
  /** Tells when the view comes into sight. */
  readonly onDidShow: TreeView<FindingsNode>['onDidChangeVisibility'];

  constructor(findings: Findings, pages: Pages, memory: Memento) {
    this.#findings = findings;
    this.#pages = pages;
    this.#memory = memory;
    this.#tree = window.createTreeView(views.findings, { treeDataProvider: this, showCollapseAll: true });
    this.onDidShow = this.#tree.onDidChangeVisibility;
    this.#listening = findings.onDidRefresh(() => { this.refresh(); });
    this.refresh();
  }

  get grouping(): Grouping {
    const kept = this.#memory.get<string>(keys.grouping);
    return kept !== undefined && Object.hasOwn(groupings, kept) ? kept as Grouping : 'rule';
  }

  get least(): Least {
    const kept = this.#memory.get<string>(keys.least);
    return kept !== undefined && Object.hasOwn(leasts, kept) ? kept as Least : 'information';
  }

  /** What is shown, as tests see it. */
  get shown(): readonly FindingsNode[] {
    return this.#roots;
  }

  get badge(): number | undefined {
    return this.#tree.badge?.value;
  }

  get message(): string | undefined {
    return this.#tree.message;
  }

  /** Says why there is nothing to see. */
  setState(state: string): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#describe();
  }

  refresh(): void {
    const all = this.#findings.all.length;
    this.#tree.badge = all === 0 ? undefined : { value: all, tooltip: `${all} finding${all === 1 ? '' : 's'} of Backend Guide` };
    this.#describe();
    this.#changed.fire();
  }

  async chooseGrouping(chosen?: Grouping): Promise<void> {
    const picked = chosen ?? (await pickOf('Group the findings by', groupings, this.grouping));
    if (picked === undefined) return;
    await this.#memory.update(keys.grouping, picked);
    this.refresh();
  }

  async chooseSeverity(chosen?: Least): Promise<void> {
    const picked = chosen ?? (await pickOf('Show which findings?', leasts, this.least));
    if (picked === undefined) return;
    await this.#memory.update(keys.least, picked);
    this.#filterChanged();
  }

  filter(text: string): void {
    this.#text = text.trim();
    this.#filterChanged();
  }

  async clearFilter(): Promise<void> {
    this.#text = '';
    await this.#memory.update(keys.least, undefined);
    this.#filterChanged();
  }

  /** Filters while one types; Escape takes it back. */
  async askForFilter(): Promise<void> {
    const before = this.#text;
    const input = window.createInputBox();
    input.title = 'Filter the findings';
    input.placeholder = 'Words of the message, the rule or the file';
    input.value = before;
    input.onDidChangeValue((text) => { this.filter(text); });
    await new Promise<void>((resolve) => {
      let isAccepted = false;
      input.onDidAccept(() => {
        isAccepted = true;
        input.hide();
      });
      input.onDidHide(() => {
        if (!isAccepted) this.filter(before);
        input.dispose();
        resolve();
      });
      input.show();
    });
  }

  /** Selects a step of a finding where the view can be seen. */
  async reveal(found: Found, number: number): Promise<void> {
    if (!this.#tree.visible) return;
    const node = await this.#nodeOf(found);
    if (node === undefined) return;
    const step = this.#stepsOf(node).find((one) => one.number === number);
    await this.#tree.reveal(step ?? node, { select: true, focus: false, expand: true });
  }

  async getChildren(node?: FindingsNode): Promise<FindingsNode[]> {
    if (node === undefined) {
      await this.#learn();
      this.#roots = grouped(this.#items(), this.grouping, (rule) => this.#rules.get(rule)).map((group) => ({ kind: 'group', group, above: '' }));
      return [...this.#roots];
    }
    if (node.kind === 'group') return this.#inGroup(node);
    return node.kind === 'finding' ? this.#stepsOf(node) : [];
  }

  getParent(node: FindingsNode): FindingsNode | undefined {
    if (node.kind === 'step') return node.of;
    const key = node.kind === 'finding' ? node.in : node.above;
    return this.#allGroups().find((group) => keyOf(group) === key);
  }

  getTreeItem(node: FindingsNode): TreeItem {
    switch (node.kind) {
      case 'group': return this.#groupItem(node);
      case 'finding': return this.#findingItem(node);
      case 'step': return stepItem(node);
    }
  }

  dispose(): void {
    this.#listening.dispose();
    this.#tree.dispose();
    this.#changed.dispose();
  }

  #filterChanged(): void {
    void vscode.executeCommand('setContext', isFiltered, this.#text !== '' || this.least !== 'information');
    this.refresh();
  }

  #describe(): void {
    const all = this.#findings.all.length;
    const filters = [...(this.#text === '' ? [] : [`“${this.#text}”`]), ...(this.least === 'information' ? [] : [leasts[this.least].toLowerCase()])];
    this.#tree.description = `by ${groupings[this.grouping].toLowerCase()}`;
    this.#tree.message = filters.length > 0 ? `${this.#items().length} of ${all}: ${filters.join(', ')}.` : all === 0 ? this.#state : '';
  }

  #items(): readonly Item[] {
    const all = this.#findings.all.map((found): Item => ({ ...found, file: workspace.asRelativePath(found.uri) }));
    return filtered(all, { text: this.#text, least: this.least }, (rule) => this.#rules.get(rule)?.title ?? rule);
  }

  async #learn(): Promise<void> {
    if (this.#rules.size > 0) return;
    this.#rules = new Map((await this.#pages.rules()).map(({ id, title, owasp, section }) => {
      const order = readingOrder.findIndex((one) => one.id === section);
      const known = readingOrder[order];
      return [id, { id, title, owasp, ...(known && { section: { id: known.id, title: known.title, order } }) }];
    }));
  }

  #inGroup(node: GroupNode): FindingsNode[] {
    const { group } = node;
    if (group.groups) return group.groups.map((inner) => ({ kind: 'group', group: inner, above: keyOf(node) }));
    return group.items.map((found) => ({ kind: 'finding', found, in: keyOf(node) }));
  }

  #stepsOf(of: FindingNode): StepNode[] {
    const { path } = of.found;
    return path.length < 2 ? [] : path.map((step, index) => ({ kind: 'step', step, number: index + 1, of }));
  }

  #allGroups(): GroupNode[] {
    return this.#roots.flatMap((root) => [root, ...(root.group.groups ?? []).map((group): GroupNode => ({ kind: 'group', group, above: keyOf(root) }))]);
  }

  async #nodeOf(found: Found): Promise<FindingNode | undefined> {
    if (this.#roots.length === 0) await this.getChildren();
    for (const group of this.#allGroups()) {
      if (group.group.groups) continue;
      const item = group.group.items.find((one) => isSame(one, found));
      if (item) return { kind: 'finding', found: item, in: keyOf(group) };
    }
    return undefined;
  }

  #groupItem(node: GroupNode): TreeItem {
    const { group } = node;
    const count = group.items.length;
    const name = group.kind === 'file' ? group.title.split('/').at(-1) ?? group.title : group.title;
    const folder = group.kind === 'file' ? group.title.split('/').slice(0, -1).join('/') : '';
    const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
    // A rule below a section is folded: one sees first what there is.
    if (node.above !== '') item.collapsibleState = TreeItemCollapsibleState.Collapsed;
    item.id = `${keyOf(node)}?${this.#text}`;
    item.description = [String(count), folder].filter(Boolean).join(' · ');
    item.iconPath = group.kind === 'rule' ? icons[severest(group.items)] : new ThemeIcon(groupIcons[group.kind]);
    item.contextValue = group.kind;
    item.tooltip = group.title;
    item.accessibilityInformation = { label: `${groupings[group.kind]}: ${group.title}, ${count} finding${count === 1 ? '' : 's'}` };
    return item;
  }

  #findingItem(node: FindingNode): TreeItem {
    const { found } = node;
    const { severity, confidence, message, path, rule } = found;
    const title = this.#rules.get(rule)?.title ?? rule;
    const line = found.range.start.line + 1;
    const place = `${found.file.split('/').at(-1) ?? found.file}:${line}`;
    const isInFile = node.in.startsWith('file ');
    const plain = message.replaceAll('`', '');
    const item = new TreeItem(isInFile ? plain : place, path.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    item.id = `${node.in} ${found.uri.toString()} ${rule} ${line}:${found.range.start.character}?${this.#text}`;
    item.description = [isInFile ? `line ${line}` : plain, ...(confidence === 'medium' ? ['possible'] : [])].join(' · ');
    item.iconPath = icons[severity];
    item.contextValue = 'finding';
    item.command = { command: commands.showFinding, title: 'Open the Place', arguments: [node] };
    item.tooltip = new MarkdownString(`**${title}**\n\n`).appendText(message).appendMarkdown(`\n\n${said(found)}`);
    item.accessibilityInformation = { label: `${severity}: ${plain} ${found.file}, line ${line}. ${said(found)}` };
    return item;
  }
}

/** Severity and confidence in words. */
function said({ severity, confidence, path }: Found): string {
  const sure = confidence === 'medium' ? 'possible: it depends on what callers pass' : path.length > 1 ? `certain: a path of ${path.length} steps leads here` : 'certain';
  return `${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)}, ${sure}.`;
}

function stepItem({ step, number, of }: StepNode): TreeItem {
  const plain = step.message.replaceAll('`', '');
  const item = new TreeItem(`${number}. ${plain}`, TreeItemCollapsibleState.None);
  const file = workspace.asRelativePath(step.uri);
  const line = step.range.start.line + 1;
  item.id = `${of.in} ${of.found.uri.toString()} ${of.found.rule} ${of.found.range.start.line}:${of.found.range.start.character} step ${number}`;
  item.description = `${step.uri.toString() === of.found.uri.toString() ? 'line ' : `${file.split('/').at(-1) ?? file}:`}${line}`;
  item.iconPath = new ThemeIcon(number === 1 ? 'debug-start' : number === of.found.path.length ? 'target' : 'arrow-down');
  item.contextValue = 'step';
  item.command = { command: commands.showFinding, title: 'Open the Step', arguments: [{ kind: 'step', step, number, of }] };
  item.tooltip = `${plain} (${file}:${line})`;
  item.accessibilityInformation = { label: `Step ${number} of ${of.found.path.length}: ${plain}, ${file}, line ${line}` };
  return item;
}

function keyOf({ group, above }: GroupNode): string {
  return `${above === '' ? '' : `${above} › `}${group.kind} ${group.key}`;
}

/** Whether both are the finding of one rule at one place. */
export function isSame(a: Found, b: Found): boolean {
  return a.rule === b.rule && a.uri.toString() === b.uri.toString() && a.range.isEqual(b.range);
}

async function pickOf<Key extends string>(title: string, names: Readonly<Record<Key, string>>, present: Key): Promise<Key | undefined> {
  const items = (Object.keys(names) as Key[]).map((key) => ({ label: names[key], key, ...(key === present && { description: 'now' }) }));
  return (await window.showQuickPick(items, { title, placeHolder: names[present] }))?.key;
}

/** The address and range that a node opens; undefined for a group. */
export function placeOf(node: FindingsNode): { readonly uri: Uri; readonly range: Found['range'] } | undefined {
  return node.kind === 'finding' ? node.found : node.kind === 'step' ? node.step : undefined;
}
