/** The tree of chapters and sections, with what is read, and how many warnings belong to each. The section that is open is the one selected. */
import { Disposable, EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, type TreeDataProvider } from 'vscode';
import { chapters, readingOrder, type Chapter, type Section } from '../../guide/index.ts';
import { commands, views, type GuidePlace } from '../../protocol.ts';
import type { Findings } from '../findings.ts';
import type { Pages } from './pages.ts';
import type { Opening, Reading } from './reading.ts';

/** Shows the tree, and keeps its selection at the open section. */
export function showContents(reading: Reading, pages: Pages, findings: Findings): Disposable {
  const contents = new Contents(reading, pages, findings);
  const tree = window.createTreeView(views.contents, { treeDataProvider: contents, showCollapseAll: true });
  const select = (): void => {
    const node = nodeOf(reading.reader.place);
    // Revealing would open a tree that is hidden; it is done when the tree comes into view.
    if (node !== undefined && tree.visible) void tree.reveal(node, { select: true, focus: false, expand: true });
  };
  return Disposable.from(tree, contents, reading.onDidMove(select), reading.onDidMark(() => { contents.refresh(); }), tree.onDidChangeVisibility(select));
}

const opening: Opening = { preserveFocus: true };

class Contents implements TreeDataProvider<Section>, Disposable {
  readonly #reading: Reading;
  readonly #pages: Pages;
  readonly #findings: Findings;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #told = '';

  constructor(reading: Reading, pages: Pages, findings: Findings) {
    this.#reading = reading;
    this.#pages = pages;
    this.#findings = findings;
  }

  /** Draws the tree anew if anything that it tells is different now: a click while it is drawn would be lost. */
  refresh(): void {
    const { reader } = this.#reading;
    const told = JSON.stringify([this.#findings.counts, readingOrder.map(({ id }) => reader.isRead(id)), reader.bookmarks]);
    if (told === this.#told) return;
    this.#told = told;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  getChildren(node?: Section): Section[] {
    return [...(node === undefined ? chapters : chapterOf(node)?.sections ?? [])];
  }

  getParent({ id }: Section): Section | undefined {
    return chapters.find(({ sections }) => sections.some((section) => section.id === id));
  }

  async getTreeItem(node: Section): Promise<TreeItem> {
    const { reader } = this.#reading;
    const chapter = chapterOf(node);
    const isRead = reader.isRead(node.id);
    const progress = chapter === undefined ? '' : progressOf([chapter, ...chapter.sections].map(({ id }) => reader.isRead(id)));
    const rules = await this.#pages.rulesOfSections();
    // A chapter tells of its sections, too: they may be folded away.
    const warnings = warningsOf(this.#findings.countOf([...new Set([node, ...(chapter?.sections ?? [])].flatMap(({ id }) => rules[id] ?? []))]));
    const item = new TreeItem(node.title, chapter === undefined || chapter.sections.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed);
    item.id = node.id;
    const facts = [...(isRead ? ['read'] : []), ...(progress === '' ? [] : [`${progress} pages read`]), ...(warnings === '' ? [] : [warnings])];
    item.description = [progress, warnings].filter(Boolean).join(' · ');
    item.tooltip = [node.title, ...facts].join(' · ');
    item.iconPath = isRead ? readIcon : unreadIcon;
    item.contextValue = [isRead ? 'read' : 'unread', reader.hasBookmark(placeOf(node)) ? 'bookmarked' : 'plain'].join(' ');
    item.accessibilityInformation = { label: [chapter === undefined ? node.title : `Chapter: ${node.title}`, isRead ? 'read' : 'not read', progress, warnings].filter(Boolean).join(', ') };
    item.command = { command: commands.openSection, title: 'Open', arguments: [node.id, opening] };
    return item;
  }
}

const readIcon = new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
const unreadIcon = new ThemeIcon('circle-outline', new ThemeColor('descriptionForeground'));

function warningsOf(count: number): string {
  return count === 0 ? '' : `${count} warning${count === 1 ? '' : 's'}`;
}

/** `2 of 5`; nothing where nothing is read. */
function progressOf(marks: readonly boolean[]): string {
  const read = marks.filter(Boolean).length;
  return read === 0 ? '' : `${read} of ${marks.length}`;
}

function chapterOf({ id }: Section): Chapter | undefined {
  return chapters.find((chapter) => chapter.id === id);
}

function placeOf({ id }: Section): GuidePlace {
  return { kind: 'section', id };
}

function nodeOf({ kind, id }: GuidePlace): Section | undefined {
  return kind === 'rule' ? undefined : readingOrder.find((section) => section.id === id);
}
