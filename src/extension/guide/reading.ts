/**
 * The guide while it is read: one open page, shown in the sidebar, beside the editor, or in both. Whoever opens another page moves
 * them all.
 */
import { commands, env, EventEmitter, Uri, window, type Disposable, type Event, type ExtensionContext } from 'vscode';
import { commands as commandIds, views, type CheckMark, type GuidePlace, type MessageFromPage, type MessageToPage, type PageMarks } from '../../protocol.ts';
import type { Findings } from '../findings.ts';
import type { ProjectState } from '../project/project-state.ts';
import type { TargetEditor } from '../target-editor.ts';
import { isSamePage } from './history.ts';
import { PagePanel } from './page-panel.ts';
import { PageView } from './page-view.ts';
import type { Pages } from './pages.ts';
import { Reader, syncedKeys } from './reader.ts';
import { Surface, type Arrival, type ShownPage } from './surface.ts';

/** What the guide offers to other code in the extension host, which is the tests: what its page shows. */
export interface GuideApi {
  readonly shown: ShownPage | undefined;
  readonly onDidShow: Event<ShownPage>;
}

/** How a page opens. */
export interface Opening {
  /** Leave the keyboard's focus where it is. */
  readonly preserveFocus?: boolean;
}

/** What pages tell of, and hand texts to, besides the guide itself. */
export interface Surroundings {
  readonly editor: TargetEditor;
  readonly findings: Findings;
  readonly project: ProjectState;
}

/** The open page, wherever it is shown. */
export class Reading implements GuideApi, Disposable {
  readonly reader: Reader;
  readonly #pages: Pages;
  readonly #around: Surroundings;
  readonly #view: PageView;
  readonly #panel: PagePanel;
  readonly #surfaces: readonly Surface[];
  readonly #didShow = new EventEmitter<ShownPage>();
  readonly #didMove = new EventEmitter<void>();
  readonly #didMark = new EventEmitter<void>();

  /** Tells when a page has appeared. */
  readonly onDidShow = this.#didShow.event;
  /** Tells when another page opens, before it appears. */
  readonly onDidMove = this.#didMove.event;
  /** Tells when something was marked as read, as a bookmark, or otherwise. */
  readonly onDidMark = this.#didMark.event;

  constructor(context: ExtensionContext, pages: Pages, around: Surroundings) {
    this.#pages = pages;
    this.#around = around;
    context.globalState.setKeysForSync(syncedKeys);
    this.reader = new Reader(context.globalState, pages.start, {
      moved: () => { this.#didMove.fire(); },
      marked: () => { this.marksChanged(); },
    });
    const surface = (): Surface => new Surface({
      extensionUri: context.extensionUri,
      page: (arrival) => this.#page(arrival),
      receive: (message, from) => this.#receive(message, from),
    });
    this.#view = new PageView(surface());
    this.#panel = new PagePanel(surface(), context.extensionUri);
    this.#surfaces = [this.#view.surface, this.#panel.surface];
    context.subscriptions.push(
      around.findings.onDidChange(() => { this.marksChanged(); }),
      around.project.onDidChange(() => { this.marksChanged(); }),
      // Who reads goes back and forth between the page and the files: the page is there again at once.
      window.registerWebviewViewProvider(views.page, this.#view, { webviewOptions: { retainContextWhenHidden: true } }),
      window.registerWebviewPanelSerializer(PagePanel.type, this.#panel),
    );
  }

  get shown(): ShownPage | undefined {
    return this.#surfaces.find(({ shown }) => shown !== undefined)?.shown;
  }

  /** Goes to a place and brings a page to the front: the one beside the editor if it can be seen, else that of the sidebar. */
  async open(place: GuidePlace, opening?: Opening): Promise<void> {
    const isFinished = place.kind === 'section' && this.reader.isRead(place.id);
    this.reader.visit(place);
    // What was read to its end is opened at its beginning.
    await this.#arrive(isFinished ? 0 : undefined, opening);
  }

  /** Goes one page back (-1) or forward (1) in what was read. */
  async move(step: -1 | 1): Promise<void> {
    this.reader.move(step);
    await this.#arrive(undefined);
  }

  /** Where the previous or next page is; from a rule, the previous one is the section that was open before. */
  step(direction: 'previous' | 'next'): GuidePlace | undefined {
    return this.#pages.steps(this.reader.place, this.reader.lastSection())[direction]?.place;
  }

  /** Opens the search on the page in front. */
  async search(): Promise<void> {
    const { surface } = this.#inFront();
    await this.#inFront().reveal(false);
    await surface.search();
  }

  /** Shows the page beside the editor. */
  openBeside(): void {
    this.#panel.open();
  }

  /** Something that pages show besides their text is different now. */
  marksChanged(): void {
    this.#didMark.fire();
    for (const surface of this.#surfaces) void surface.tell({ type: 'mark', marks: this.#marks() });
  }

  dispose(): void {
    this.#panel.dispose();
    for (const emitter of [this.#didShow, this.#didMove, this.#didMark]) emitter.dispose();
  }

  #inFront(): PagePanel | PageView {
    return this.#panel.isVisible ? this.#panel : this.#view;
  }

  async #arrive(scroll: number | undefined, { preserveFocus = false }: Opening = {}): Promise<void> {
    const inFront = this.#inFront();
    const other = inFront === this.#panel ? this.#view : this.#panel;
    const at = scroll === undefined ? {} : { scroll };
    await other.surface.arrive({ focus: false, ...at });
    await inFront.surface.arrive({ focus: !preserveFocus, ...at });
    await inFront.reveal(preserveFocus);
  }

  async #page(arrival: Arrival | undefined): Promise<MessageToPage | undefined> {
    if (!await this.#pages.has(this.reader.place)) this.reader.visit(this.#pages.start); // remembered from another version
    const place = this.reader.place;
    const page = await this.#pages.load(place, this.reader.lastSection());
    if (place !== this.reader.place) return undefined;
    return {
      type: 'show',
      page,
      marks: this.#marks(),
      manner: arrival === undefined ? 'return' : 'arrive',
      scroll: arrival?.scroll ?? this.reader.scrollOf(place),
      focus: arrival?.focus ?? false,
    };
  }

  #marks(): PageMarks {
    const { place, language } = this.reader;
    const { findings, project } = this.#around;
    return {
      findings: findings.counts,
      checks: checksOf(project),
      ...(place.kind === 'section' && { isRead: this.reader.isRead(place.id) }),
      ...(language !== undefined && { language }),
    };
  }

  async #receive(message: MessageFromPage, surface: Surface): Promise<void> {
    switch (message.type) {
      case 'ready':
        return;
      case 'shown': {
        if (!isSamePage(message.place, this.reader.place)) return;
        const shown = { place: message.place, heading: message.heading };
        surface.arrived(shown);
        this.#around.project.want();
        this.#didShow.fire(shown);
        return;
      }
      case 'navigate':
        return this.open(message.place);
      case 'back':
        return this.move(-1);
      case 'forward':
        return this.move(1);
      case 'scrolled':
        this.reader.keepScroll(message.place, message.top);
        return;
      case 'read':
        if (message.place.kind === 'section') this.reader.markRead(message.place.id, message.isRead);
        return;
      case 'language':
        this.reader.language = message.language;
        return;
      case 'next-finding':
        return this.#around.findings.showNext(message.rules);
      case 'open-file': {
        const folder = this.#around.project.folders[0]?.folder;
        if (folder !== undefined) await commands.executeCommand('vscode.open', Uri.joinPath(folder.uri, message.path));
        return;
      }
      case 'insert-snippet':
        await commands.executeCommand(commandIds.insertSnippet, message.prefix);
        return;
      case 'want-index':
        return surface.tell({ type: 'index', text: await this.#pages.searchIndex() });
      case 'copy':
        await env.clipboard.writeText(message.text);
        return;
      case 'insert':
        return this.#around.editor.insert(message.text);
    }
  }
}

/** What the checks saw in the first folder of the workspace; the view of the project has all folders. */
function checksOf({ folders }: ProjectState): Readonly<Record<string, CheckMark>> {
  return Object.fromEntries((folders[0]?.results ?? []).map(({ check, outcome, snippets }) => [check.id, { ...outcome, remedy: check.remedy, snippets }]));
}

/** Tells VS Code what the commands of the guide can do now. */
export function setContextKeys(reading: Reading): void {
  const { reader } = reading;
  const isSection = reader.place.kind === 'section';
  for (const [key, value] of Object.entries({
    hasPrevious: reading.step('previous') !== undefined,
    hasNext: reading.step('next') !== undefined,
    canGoBack: reader.canGoBack,
    canGoForward: reader.canGoForward,
    isRead: isSection && reader.isRead(reader.place.id),
    isUnread: isSection && !reader.isRead(reader.place.id),
    isBookmarked: reader.hasBookmark(reader.place),
    hasBookmarks: reader.bookmarks.length > 0,
  })) void commands.executeCommand('setContext', `backendGuide.${key}`, value);
}
