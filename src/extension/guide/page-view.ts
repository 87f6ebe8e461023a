/**
 * The guide's page in the sidebar: a webview that is told what to show. The webview comes and goes (it is made when the
 * view first opens, and anew after it was hidden), so what it should show is kept here, and sent whenever it is ready.
 */
import { randomBytes } from 'node:crypto';
import { commands, EventEmitter, Uri, type Disposable, type Event, type ExtensionContext, type Webview, type WebviewView, type WebviewViewProvider } from 'vscode';
import { views, type GuidePlace, type MessageFromPage, type MessageToPage } from '../../protocol.ts';
import type { Pages } from './pages.ts';

/** A page that is on the screen, as the page itself reports it. */
interface ShownPage {
  readonly place: GuidePlace;
  readonly heading: string;
}

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

const placeKey = 'guide.place';
const scrollKey = 'guide.scroll';

/** The view of the open page. VS Code resolves it; `show` may be called at any time. */
export class PageView implements WebviewViewProvider, GuideApi, Disposable {
  readonly #context: ExtensionContext;
  readonly #pages: Pages;
  readonly #didShow = new EventEmitter<ShownPage>();
  readonly #didMove = new EventEmitter<GuidePlace>();
  #view: WebviewView | undefined;
  #place: GuidePlace;
  /** The section that was open before a rule's page. */
  #from: GuidePlace | undefined;
  #shown: ShownPage | undefined;
  /** The reader asked for a page that has not appeared yet. */
  #arrival: { readonly focus: boolean } | undefined;

  /** Tells when a page has appeared. */
  readonly onDidShow = this.#didShow.event;
  /** Tells when the guide moves to another place, before its page appears. */
  readonly onDidMove = this.#didMove.event;

  constructor(context: ExtensionContext, pages: Pages) {
    this.#context = context;
    this.#pages = pages;
    this.#place = context.globalState.get<GuidePlace>(placeKey) ?? pages.start;
  }

  /** Where the reader is, also while the view is closed. */
  get place(): GuidePlace {
    return this.#place;
  }

  /** Where the previous or next page is; from a rule, the previous one is the section that was open before. */
  step(direction: 'previous' | 'next'): GuidePlace | undefined {
    return this.#pages.steps(this.#place, this.#from)[direction]?.place;
  }

  get shown(): ShownPage | undefined {
    return this.#shown;
  }

  /** Goes to a place and brings the view to the front, whether it was ever open or not. */
  async open(place: GuidePlace, { preserveFocus = false }: Opening = {}): Promise<void> {
    if (this.#place.kind === 'section') this.#from = this.#place;
    this.#place = place;
    this.#shown = undefined;
    this.#arrival = { focus: !preserveFocus };
    void this.#context.globalState.update(placeKey, place);
    void this.#context.globalState.update(scrollKey, 0);
    this.#didMove.fire(place);
    const wasVisible = this.#view?.visible === true;
    await commands.executeCommand(`${views.page}.focus`, { preserveFocus });
    if (wasVisible) await this.#send();
  }

  async resolveWebviewView(view: WebviewView): Promise<void> {
    this.#view = view;
    const root = this.#context.extensionUri;
    view.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(root, 'dist'), Uri.joinPath(root, 'media')] };
    view.webview.onDidReceiveMessage((message: MessageFromPage) => this.#receive(message));
    view.onDidChangeVisibility(() => {
      if (!view.visible) this.#shown = undefined;
    });
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#shown = undefined;
    });
    view.webview.html = shell(view.webview, root);
  }

  dispose(): void {
    this.#didShow.dispose();
    this.#didMove.dispose();
  }

  async #receive(message: MessageFromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.#send();
      case 'navigate':
        return this.open(message.place);
      case 'scrolled':
        if (isSame(message.place, this.#place)) await this.#context.globalState.update(scrollKey, message.top);
        return;
      case 'shown':
        if (!isSame(message.place, this.#place)) return;
        this.#arrival = undefined;
        this.#shown = { place: message.place, heading: message.heading };
        this.#didShow.fire(this.#shown);
    }
  }

  async #send(): Promise<void> {
    if (!await this.#pages.has(this.#place)) this.#place = this.#pages.start; // remembered from another version
    const page = await this.#pages.load(this.#place, this.#from);
    if (page.place !== this.#place) return; // the reader has gone on meanwhile
    const message: MessageToPage = {
      type: 'show',
      page,
      manner: this.#arrival === undefined ? 'return' : 'arrive',
      scroll: this.#arrival === undefined ? this.#context.globalState.get<number>(scrollKey, 0) : 0,
      focus: this.#arrival?.focus ?? false,
    };
    void commands.executeCommand('setContext', 'backendGuide.hasPrevious', page.previous !== undefined);
    void commands.executeCommand('setContext', 'backendGuide.hasNext', page.next !== undefined);
    await this.#view?.webview.postMessage(message);
  }
}

function isSame(one: GuidePlace, other: GuidePlace): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function shell(webview: Webview, root: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(root, 'dist', name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backend Guide</title>
<link rel="stylesheet" href="${file('webview.css')}">
</head>
<body>
<nav id="path" aria-label="Where you are" hidden></nav>
<main><article id="article"></article></main>
<nav id="steps" aria-label="Previous and next section" hidden></nav>
<script nonce="${nonce}" src="${file('webview.js')}"></script>
</body>
</html>`;
}
