/**
 * The guide in the sidebar: the tree of contents, the page below it, the commands that move between pages, and the
 * addresses (`vscode://…/rule/sql-injection`) by which diagnostics link to it. Nothing is read before a view opens.
 */
import { commands, window, type ExtensionContext } from 'vscode';
import type { Section } from '../guide/index.ts';
import { commands as commandIds, placeOfLink, type GuidePlace } from '../protocol.ts';
import { showBookmarks } from './guide/bookmarks.ts';
import { showContents } from './guide/contents.ts';
import { Pages } from './guide/pages.ts';
import { pickBookmark, pickRule, pickSection } from './guide/pick.ts';
import { Reading, setContextKeys, type GuideApi, type Opening, type Surroundings } from './guide/reading.ts';
import { showProject } from './project/project-view.ts';

export type { GuideApi } from './guide/reading.ts';

/** Registers the guide's views and commands. What it returns tells tests what the page shows. */
export function registerGuide(context: ExtensionContext, around: Surroundings): GuideApi {
  const pages = new Pages(context.extensionUri);
  const reading = new Reading(context, pages, around);
  const { reader } = reading;
  const open = async (place: GuidePlace | undefined, opening?: Opening): Promise<void> => {
    if (place === undefined) return;
    if (await pages.has(place)) await reading.open(place, opening);
    else void window.showWarningMessage(`The guide has no ${place.kind} “${place.id}”.`);
  };
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    [commandIds.openSection]: async (section?: string, opening?: Opening) =>
      open(section === undefined ? await pickSection() : placeOfSectionName(section), opening),
    [commandIds.openRule]: async (rule?: string) => open(rule === undefined ? await pickRule(pages) : { kind: 'rule', id: rule }),
    [commandIds.search]: () => reading.search(),
    [commandIds.nextSection]: () => open(reading.step('next')),
    [commandIds.previousSection]: () => open(reading.step('previous')),
    [commandIds.goBack]: () => reading.move(-1),
    [commandIds.goForward]: () => reading.move(1),
    [commandIds.openBeside]: () => { reading.openBeside(); },
    [commandIds.markAsRead]: (node?: Section) => { reader.markRead(node?.id ?? reader.place.id, true); },
    [commandIds.markAsUnread]: (node?: Section) => { reader.markRead(node?.id ?? reader.place.id, false); },
    [commandIds.addBookmark]: (node?: Node) => { reader.markPage(placeOfNode(node) ?? reader.place, true); },
    [commandIds.removeBookmark]: (node?: Node) => { reader.markPage(placeOfNode(node) ?? reader.place, false); },
    [commandIds.nextFinding]: (rules?: readonly string[]) => around.findings.showNext(rules),
    [commandIds.checkProject]: async () => {
      around.project.want();
      await around.project.refresh();
    },
    [commandIds.openBookmark]: async () => open(await pickBookmark(pages, reader.bookmarks)),
  };
  context.subscriptions.push(around.findings.onDidChange(() => {
    void commands.executeCommand('setContext', 'backendGuide.hasFindings', Object.keys(around.findings.counts).length > 0);
  }));
  const keys = (): void => { setContextKeys(reading); };
  keys();
  context.subscriptions.push(
    reading,
    showContents(reading, pages, around.findings),
    showBookmarks(reading, pages),
    showProject(around.project),
    reading.onDidMove(keys),
    reading.onDidMark(keys),
    ...Object.entries(handlers).map(([id, handle]) => commands.registerCommand(id, handle)),
    window.registerUriHandler({ handleUri: ({ path, fragment }) => open(placeOfLink(path, fragment)) }),
  );
  return reading;
}

/** A row of one of our trees, which VS Code hands to a command of its menu: a section in the contents, a place in the bookmarks. */
type Node = Section | GuidePlace;

function placeOfNode(node: Node | undefined): GuidePlace | undefined {
  if (node === undefined || 'kind' in node) return node;
  return { kind: 'section', id: node.id };
}

/** `c09.security`, or `c09.security#parameterized-queries` for one of its advices. */
function placeOfSectionName(name: string): GuidePlace {
  const [id = '', anchor] = name.split('#');
  return { kind: 'section', id, ...(anchor !== undefined && { anchor }) };
}
