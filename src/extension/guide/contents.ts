/** The tree of chapters and sections. The section that is open is the one selected. */
import { Disposable, TreeItem, TreeItemCollapsibleState, window, type Event, type TreeDataProvider } from 'vscode';
import { chapters, type Chapter, type Section } from '../../guide/index.ts';
import { commands, views, type GuidePlace } from '../../protocol.ts';
import type { Opening } from './page-view.ts';

/** Where the reader is: the page's view, as far as the tree is concerned. */
export interface Reading {
  readonly place: GuidePlace;
  readonly onDidMove: Event<GuidePlace>;
}

/** Shows the tree, and keeps its selection at the open section. */
export function showContents(reading: Reading): Disposable {
  const tree = window.createTreeView(views.contents, { treeDataProvider: provider, showCollapseAll: true });
  const select = (): void => {
    const node = nodeOf(reading.place);
    // Revealing would open a tree that is hidden; it is done when the tree comes into view.
    if (node !== undefined && tree.visible) void tree.reveal(node, { select: true, focus: false });
  };
  return Disposable.from(tree, reading.onDidMove(select), tree.onDidChangeVisibility(select));
}

const opening: Opening = { preserveFocus: true };

const provider: TreeDataProvider<Section> = {
  getChildren: (node) => [...(node === undefined ? chapters : chapterOf(node)?.sections ?? [])],
  getParent: ({ id }) => chapters.find(({ sections }) => sections.some((section) => section.id === id)),
  getTreeItem(node) {
    const chapter = chapterOf(node);
    const item = new TreeItem(node.title, chapter === undefined ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
    item.id = node.id;
    item.tooltip = node.title;
    item.accessibilityInformation = { label: chapter === undefined ? node.title : `Chapter: ${node.title}` };
    item.command = { command: commands.openSection, title: 'Open', arguments: [node.id, opening] };
    return item;
  },
};

function chapterOf({ id }: Section): Chapter | undefined {
  return chapters.find((chapter) => chapter.id === id);
}

function nodeOf({ kind, id }: GuidePlace): Section | undefined {
  if (kind === 'rule') return undefined;
  return chapters.flatMap((chapter) => [chapter, ...chapter.sections]).find((section) => section.id === id);
}
