/** The lists to pick a section, a rule or a bookmark from. */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { chapters } from '../../guide/index.ts';
import type { GuidePlace } from '../../protocol.ts';
import { placeOfSection, type Pages } from './pages.ts';

interface PlaceItem extends QuickPickItem {
  readonly place?: GuidePlace;
}

/** Asks for a section; `undefined` when the reader turns back. */
export function pickSection(): Promise<GuidePlace | undefined> {
  const items = chapters.flatMap((chapter): PlaceItem[] => [
    { label: '', kind: QuickPickItemKind.Separator },
    { label: chapter.title, description: 'chapter', place: placeOfSection(chapter) },
    ...chapter.sections.map((section) => ({ label: section.title, place: placeOfSection(section) })),
  ]);
  return pick(items, 'Open a section of the guide');
}

/** Asks for a rule. */
export async function pickRule(pages: Pages): Promise<GuidePlace | undefined> {
  const items = (await pages.rules()).map(({ id, title }): PlaceItem => ({ label: title, description: id, place: { kind: 'rule', id } }));
  return pick(items, 'Explain a rule');
}

/** Asks for one of the bookmarks. */
export async function pickBookmark(pages: Pages, bookmarks: readonly GuidePlace[]): Promise<GuidePlace | undefined> {
  const items = await Promise.all(bookmarks.map(async (place): Promise<PlaceItem> => ({ label: await pages.titleOf(place), description: place.kind, place })));
  return pick(items, items.length === 0 ? 'There are no bookmarks yet' : 'Open a bookmark');
}

async function pick(items: readonly PlaceItem[], placeHolder: string): Promise<GuidePlace | undefined> {
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.place;
}
