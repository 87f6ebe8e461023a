/**
 * The guide in the sidebar: the tree of contents, the page beside it, the commands that move between pages, and the
 * addresses (`vscode://…/rule/sql-injection`) by which diagnostics link to it. Nothing is read before a view opens.
 */
import { commands, window, type ExtensionContext } from 'vscode';
import { commands as commandIds, placeOfLink, views, type GuidePlace } from '../protocol.ts';
import { showContents } from './guide/contents.ts';
import { PageView, type GuideApi, type Opening } from './guide/page-view.ts';
import { Pages } from './guide/pages.ts';
import { pickRule, pickSection } from './guide/pick.ts';

export type { GuideApi } from './guide/page-view.ts';

/** Registers the guide's views and commands. What it returns tells tests what the page shows. */
export function registerGuide(context: ExtensionContext): GuideApi {
  const pages = new Pages(context.extensionUri);
  const view = new PageView(context, pages);
  const open = async (place: GuidePlace | undefined, opening?: Opening): Promise<void> => {
    if (place === undefined) return;
    if (await pages.has(place)) await view.open(place, opening);
    else void window.showWarningMessage(`The guide has no ${place.kind} “${place.id}”.`);
  };
  context.subscriptions.push(
    view,
    window.registerWebviewViewProvider(views.page, view),
    showContents(view),
    commands.registerCommand(commandIds.openSection, async (section?: string, opening?: Opening) =>
      open(section === undefined ? await pickSection() : placeOfSectionName(section), opening)),
    commands.registerCommand(commandIds.openRule, async (rule?: string) =>
      open(rule === undefined ? await pickRule(pages) : { kind: 'rule', id: rule })),
    commands.registerCommand(commandIds.nextSection, () => open(view.step('next'))),
    commands.registerCommand(commandIds.previousSection, () => open(view.step('previous'))),
    window.registerUriHandler({ handleUri: ({ path, fragment }) => open(placeOfLink(path, fragment)) }),
  );
  return view;
}

/** `c09.security`, or `c09.security#parameterized-queries` for one of its advices. */
function placeOfSectionName(name: string): GuidePlace {
  const [id = '', anchor] = name.split('#');
  return { kind: 'section', id, ...(anchor !== undefined && { anchor }) };
}
