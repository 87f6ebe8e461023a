/** The list of snippets to pick from by the keyboard: those for the language of the editor and of the project's stacks first. */
import { commands as vscode, QuickPickItemKind, ThemeIcon, window, type QuickInputButton, type QuickPickItem } from 'vscode';
import { commands } from '../../protocol.ts';
import { textFor, type Group, type Library, type Snippet } from './library.ts';

interface SnippetItem extends QuickPickItem {
  readonly snippet?: Snippet;
}

const actions: readonly { readonly command: string; readonly button: QuickInputButton; readonly needsTest?: true }[] = [
  { command: commands.insertSnippetWithTest, button: { iconPath: new ThemeIcon('beaker'), tooltip: 'Insert with Test' }, needsTest: true },
  { command: commands.previewSnippet, button: { iconPath: new ThemeIcon('open-preview'), tooltip: 'Preview' } },
  { command: commands.copySnippet, button: { iconPath: new ThemeIcon('copy'), tooltip: 'Copy' } },
  { command: commands.openSnippetSection, button: { iconPath: new ThemeIcon('book'), tooltip: 'Open the Section of the Guide' } },
];

/** The snippet that is to be inserted; `undefined` if something else was done, or nothing. */
export function pickSnippet(library: Library, detected: readonly string[], language: string | undefined): Promise<Snippet | undefined> {
  const pick = window.createQuickPick<SnippetItem>();
  pick.items = itemsOf(library, detected, language);
  pick.placeholder = 'Which snippet shall be inserted at the cursor?';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.snippet);
      pick.hide();
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      const action = actions.find((one) => one.button === button);
      if (action?.command !== commands.previewSnippet) pick.hide();
      if (action !== undefined && item.snippet !== undefined) void vscode.executeCommand(action.command, { snippet: item.snippet });
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** In the language of the editor only; if there are none, all. */
function itemsOf(library: Library, detected: readonly string[], language: string | undefined): SnippetItem[] {
  const fitting = library.snippets.filter(({ languages }) => language !== undefined && languages.includes(language));
  const shown = fitting.length > 0 ? fitting : firstTexts(library);
  return inOrder(library.groups, detected).flatMap(({ id, title }) => {
    const own = shown.filter(({ group }) => group === id);
    if (own.length === 0) return [];
    return [
      { label: title, kind: QuickPickItemKind.Separator },
      ...own.map((snippet) => ({
        label: snippet.task,
        description: snippet.prefix,
        detail: snippet.description,
        buttons: actions.filter(({ needsTest }) => needsTest === undefined || snippet.test !== undefined).map(({ button }) => button),
        snippet,
      })),
    ];
  });
}

/** The groups that the project uses come first, then all others in their order. */
export function inOrder(groups: readonly Group[], detected: readonly string[]): Group[] {
  return [...groups.filter(({ id }) => detected.includes(id)), ...groups.filter(({ id }) => !detected.includes(id))];
}

/** One text of each prefix. */
export function firstTexts(library: Library, language?: string): Snippet[] {
  return [...new Set(library.snippets.map(({ prefix }) => prefix))].flatMap((prefix) => textFor(library, prefix, language) ?? []);
}
