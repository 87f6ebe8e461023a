/** The pages with a bookmark, as a list that is there while it holds any. */
import { Disposable, EventEmitter, ThemeIcon, TreeItem, window, type TreeDataProvider } from 'vscode';
import { commands, views, type GuidePlace } from '../../protocol.ts';
import type { Pages } from './pages.ts';
import type { Opening, Reading } from './reading.ts';

const opening: Opening = { preserveFocus: true };

/** Shows the list. */
export function showBookmarks(reading: Reading, pages: Pages): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<GuidePlace> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node === undefined ? [...reading.reader.bookmarks] : []),
    async getTreeItem(place) {
      const item = new TreeItem(await pages.titleOf(place));
      item.id = `${place.kind}/${place.id}`;
      item.iconPath = new ThemeIcon(place.kind === 'rule' ? 'law' : 'bookmark');
      item.contextValue = 'bookmark';
      item.command = place.kind === 'section'
        ? { command: commands.openSection, title: 'Open', arguments: [place.id, opening] }
        : { command: commands.openRule, title: 'Open', arguments: [place.id] };
      return item;
    },
  };
  const tree = window.createTreeView(views.bookmarks, { treeDataProvider: provider });
  return Disposable.from(tree, changed, reading.onDidMark(() => { changed.fire(); }));
}
