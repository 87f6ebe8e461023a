/** The view of the snippets in the sidebar: by stack, then by topic; the stacks of the workspace come first. */
import {
  commands as vscode,
  DataTransferItem,
  EventEmitter,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type DataTransfer,
  type Disposable,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeView,
} from 'vscode';
import { commands, views } from '../../protocol.ts';
import { topicOf, topics, type Group, type Library, type Snippet } from './library.ts';
import { firstTexts, inOrder } from './pick.ts';

/** What is dragged out of the view carries the prefix under this type. */
export const draggedType = 'application/vnd.backend-guide.snippet';

export type SnippetNode =
  | { readonly kind: 'group'; readonly group: Group; readonly isDetected: boolean; readonly count: number }
  | { readonly kind: 'topic'; readonly group: Group; readonly topic: string; readonly title: string }
  | { readonly kind: 'snippet'; readonly snippet: Snippet; readonly topic: string };

/** What the view asks for whenever it is drawn. */
interface Sources {
  readonly library: () => Promise<Library>;
  /** The ids of the groups that the workspace uses. */
  readonly detected: () => Promise<readonly string[]>;
  /** The language of the editor. */
  readonly language: () => string | undefined;
}

export class SnippetsView implements TreeDataProvider<SnippetNode>, TreeDragAndDropController<SnippetNode>, Disposable {
  readonly dragMimeTypes = [draggedType, 'text/plain'];
  readonly dropMimeTypes: readonly string[] = [];
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #sources: Sources;
  readonly #tree: TreeView<SnippetNode>;
  #language: string | undefined;
  #filter = '';

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#language = sources.language();
    this.#tree = window.createTreeView(views.snippets, { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
  }

  /** What the keyboard is on, if it is a snippet. */
  selected(): SnippetNode | undefined {
    return this.#tree.selection[0];
  }

  refresh(): void {
    this.#changed.fire();
  }

  /** The texts that are shown are those for the language of the editor. */
  languageChanged(): void {
    const language = this.#sources.language();
    if (language === this.#language) return;
    this.#language = language;
    this.refresh();
  }

  /** Shows only snippets whose prefix, task or description has all the words. */
  filter(text: string): void {
    this.#filter = text.trim().toLowerCase();
    this.#tree.message = this.#filter === '' ? '' : `Only what has “${text.trim()}”.`;
    void vscode.executeCommand('setContext', 'backendGuide.hasSnippetFilter', this.#filter !== '');
    this.refresh();
  }

  /** Filters while one types; Escape takes it back. */
  async askForFilter(): Promise<void> {
    const before = this.#filter;
    const input = window.createInputBox();
    input.placeholder = 'Words of the prefix, the task or the description';
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

  async getChildren(node?: SnippetNode): Promise<SnippetNode[]> {
    if (node === undefined) return this.#groups();
    if (node.kind === 'snippet') return [];
    const own = (await this.#shown()).filter(({ group }) => group === node.group.id);
    if (node.kind === 'topic') return own.filter((snippet) => topicOf(snippet) === node.topic).map((snippet) => ({ kind: 'snippet', snippet, topic: node.topic }));
    return topics
      .filter(([topic]) => own.some((snippet) => topicOf(snippet) === topic))
      .map(([topic, title]) => ({ kind: 'topic', group: node.group, topic, title }));
  }

  getTreeItem(node: SnippetNode): TreeItem {
    if (node.kind === 'snippet') return itemOf(node.snippet);
    const isOpen = this.#filter !== '' || (node.kind === 'group' && node.isDetected);
    const item = new TreeItem(node.kind === 'group' ? node.group.title : node.title, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    // A filter opens and closes: the state that VS Code keeps under an id is another one with it.
    item.id = `${node.group.id}/${node.kind === 'group' ? '' : node.topic}?${this.#filter}`;
    item.contextValue = node.kind;
    if (node.kind === 'group') {
      item.iconPath = new ThemeIcon(node.group.isStack ? 'layers' : 'package');
      item.description = node.isDetected ? `${node.count} · in this workspace` : String(node.count);
      item.tooltip = node.group.about || node.group.title;
    }
    return item;
  }

  handleDrag([node]: readonly SnippetNode[], transfer: DataTransfer): void {
    if (node?.kind !== 'snippet') return;
    transfer.set(draggedType, new DataTransferItem(node.snippet.prefix));
    transfer.set('text/plain', new DataTransferItem(node.snippet.text));
  }

  dispose(): void {
    this.#tree.dispose();
    this.#changed.dispose();
  }

  async #groups(): Promise<SnippetNode[]> {
    const [library, detected, shown] = await Promise.all([this.#sources.library(), this.#sources.detected(), this.#shown()]);
    return inOrder(library.groups, detected).flatMap((group) => {
      const count = shown.filter((snippet) => snippet.group === group.id).length;
      return count === 0 ? [] : [{ kind: 'group' as const, group, isDetected: detected.includes(group.id), count }];
    });
  }

  async #shown(): Promise<Snippet[]> {
    const words = this.#filter.split(/\s+/);
    const all = firstTexts(await this.#sources.library(), this.#language);
    return all.filter(({ prefix, task, description }) => words.every((word) => `${prefix} ${task} ${description}`.toLowerCase().includes(word)));
  }
}

function itemOf(snippet: Snippet): TreeItem {
  const item = new TreeItem(snippet.task, TreeItemCollapsibleState.None);
  item.id = snippet.prefix;
  item.description = snippet.prefix;
  item.contextValue = snippet.test === undefined ? 'snippet' : 'snippet.tested';
  item.iconPath = new ThemeIcon(topicOf(snippet) === 'test' ? 'beaker' : snippet.file === undefined ? 'symbol-snippet' : 'file-code');
  item.command = { command: commands.previewSnippet, title: 'Preview', arguments: [{ snippet }] };
  item.accessibilityInformation = { label: `${snippet.task}, ${snippet.prefix}. ${snippet.description}` };
  const tooltip = new MarkdownString();
  tooltip.isTrusted = { enabledCommands: [commands.openSection] };
  tooltip.appendText(snippet.description).appendMarkdown('\n\n').appendCodeblock(snippet.text.split('\n').slice(0, 25).join('\n'), snippet.languages[0] ?? '');
  tooltip.appendMarkdown(`[In the guide](command:${commands.openSection}?${encodeURIComponent(JSON.stringify([snippet.guide]))})`);
  item.tooltip = tooltip;
  return item;
}
