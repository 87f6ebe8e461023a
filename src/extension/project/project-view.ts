/** “Your project”: the checks as a tree, by their parts. A check opens to why, what to do, and where the guide says more. */
import { Disposable, EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, type TreeDataProvider, type WorkspaceFolder } from 'vscode';
import type { Outcome } from '../../project-checks/check.ts';
import type { CheckResult } from '../../project-checks/run.ts';
import { commands, views } from '../../protocol.ts';
import type { CheckedFolder, ProjectState } from './project-state.ts';

type Node =
  | { readonly kind: 'folder'; readonly checked: CheckedFolder }
  | { readonly kind: 'group'; readonly name: string; readonly checked: CheckedFolder }
  | { readonly kind: 'check'; readonly result: CheckResult; readonly folder: WorkspaceFolder }
  | { readonly kind: 'why' | 'remedy' | 'section'; readonly result: CheckResult; readonly folder: WorkspaceFolder }
  | { readonly kind: 'snippet'; readonly prefix: string };

/** Shows the tree; the project is looked at when it first comes into view. */
export function showProject(state: ProjectState): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node === undefined ? rootsOf(state.folders) : childrenOf(node)),
    getTreeItem: itemOf,
  };
  const tree = window.createTreeView(views.project, { treeDataProvider: provider, showCollapseAll: true });
  const want = (): void => {
    if (tree.visible) state.want();
  };
  want();
  return Disposable.from(tree, changed, tree.onDidChangeVisibility(want), state.onDidChange(() => {
    tree.message = summaryOf(state.folders.flatMap(({ results }) => results));
    changed.fire();
  }));
}

function rootsOf(folders: readonly CheckedFolder[]): Node[] {
  const [only, ...others] = folders;
  if (only === undefined) return [];
  return others.length === 0 ? groupsOf(only) : folders.map((checked) => ({ kind: 'folder', checked }));
}

function groupsOf(checked: CheckedFolder): Node[] {
  return [...new Set(checked.results.map(({ check }) => check.group))].map((name) => ({ kind: 'group', name, checked }));
}

function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'folder':
      return groupsOf(node.checked);
    case 'group':
      return node.checked.results.filter(({ check }) => check.group === node.name).map((result) => ({ kind: 'check', result, folder: node.checked.folder }));
    case 'check': {
      const { result, folder } = node;
      const part = (kind: 'why' | 'remedy' | 'section'): Node => ({ kind, result, folder });
      if (result.outcome.status !== 'missing') return [part('why'), part('section')];
      return [part('why'), part('remedy'), ...result.snippets.map((prefix): Node => ({ kind: 'snippet', prefix })), part('section')];
    }
    default:
      return [];
  }
}

const icons: Readonly<Record<Outcome['status'], ThemeIcon>> = {
  'done': new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  'missing': new ThemeIcon('circle-slash', new ThemeColor('list.warningForeground')),
  'not-applicable': new ThemeIcon('dash', new ThemeColor('descriptionForeground')),
};
const names: Readonly<Record<Outcome['status'], string>> = { 'done': 'done', 'missing': 'missing', 'not-applicable': 'not applicable' };

function itemOf(node: Node): TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new TreeItem(node.checked.folder.name, TreeItemCollapsibleState.Expanded);
      item.id = node.checked.folder.uri.toString();
      item.description = shareOf(node.checked.results);
      item.iconPath = ThemeIcon.Folder;
      return item;
    }
    case 'group': {
      const item = new TreeItem(node.name, TreeItemCollapsibleState.Expanded);
      item.id = `${node.checked.folder.uri.toString()} ${node.name}`;
      item.description = shareOf(node.checked.results.filter(({ check }) => check.group === node.name));
      return item;
    }
    case 'check':
      return checkItem(node.result, node.folder);
    case 'why': {
      const { outcome } = node.result;
      const file = 'file' in outcome ? outcome.file : undefined;
      const item = new TreeItem(outcome.why);
      item.iconPath = new ThemeIcon(file === undefined ? 'info' : 'go-to-file');
      item.tooltip = outcome.why;
      if (file !== undefined) item.command = { command: 'vscode.open', title: 'Open the File', arguments: [Uri.joinPath(node.folder.uri, file)] };
      return item;
    }
    case 'remedy': {
      const item = new TreeItem(node.result.check.remedy);
      item.iconPath = new ThemeIcon('lightbulb');
      item.tooltip = node.result.check.remedy;
      return item;
    }
    case 'snippet': {
      const item = new TreeItem(`Insert ${node.prefix}`);
      item.iconPath = new ThemeIcon('symbol-snippet');
      item.tooltip = `Insert the snippet ${node.prefix}: at the cursor, or in a new file where that is of another language`;
      item.accessibilityInformation = { label: `Insert the snippet ${node.prefix}` };
      item.command = { command: commands.insertSnippet, title: 'Insert the Snippet', arguments: [node.prefix] };
      return item;
    }
    case 'section': {
      const item = new TreeItem('Read about it in the guide');
      item.iconPath = new ThemeIcon('book');
      item.command = { command: commands.openSection, title: 'Open the Section', arguments: [node.result.section] };
      return item;
    }
  }
}

function checkItem({ check, outcome }: CheckResult, folder: WorkspaceFolder): TreeItem {
  const item = new TreeItem(check.title, TreeItemCollapsibleState.Collapsed);
  item.id = `${folder.uri.toString()} ${check.id}`;
  item.description = ('file' in outcome ? outcome.file : undefined) ?? (outcome.status === 'not-applicable' ? names[outcome.status] : '');
  item.iconPath = icons[outcome.status];
  item.contextValue = 'check';
  const text = [outcome.why, ...(outcome.status === 'missing' ? [check.remedy] : [])];
  // Paths come from the workspace: they are text, whatever they look like.
  item.tooltip = text.reduce((markdown, paragraph) => markdown.appendText(paragraph).appendMarkdown('\n\n'), new MarkdownString(`**${check.title}**: ${names[outcome.status]}\n\n`));
  item.accessibilityInformation = { label: `${check.title}, ${names[outcome.status]}. ${outcome.why}` };
  return item;
}

/** `3 of 5`: of what is applicable. */
function shareOf(results: readonly CheckResult[]): string {
  const applicable = results.filter(({ outcome }) => outcome.status !== 'not-applicable');
  const done = applicable.filter(({ outcome }) => outcome.status === 'done');
  return applicable.length === 0 ? 'not applicable' : `${done.length} of ${applicable.length}`;
}

function summaryOf(results: readonly CheckResult[]): string {
  const count = (status: Outcome['status']): number => results.filter(({ outcome }) => outcome.status === status).length;
  return results.length === 0 ? 'Open a folder to see what its files show.' : `${count('done')} done, ${count('missing')} missing, ${count('not-applicable')} not applicable.`;
}
