/**
 * One webview that shows the guide's page: in the sidebar, or beside the editor. VS Code may throw a webview's content away and
 * make it anew, so what it should show is kept outside, and asked for whenever it is ready.
 */
import { Uri, type Webview } from 'vscode';
import type { GuidePlace, MessageFromPage, MessageToPage } from '../../protocol.ts';

/** A page that is on the screen, as the page itself reports it. */
export interface ShownPage {
  readonly place: GuidePlace;
  readonly heading: string;
}

/** The reader asked for a page that has not appeared yet. */
export interface Arrival {
  /** Move the keyboard's focus to it. */
  readonly focus: boolean;
  /** Where to scroll to; missing: where the page was left. */
  readonly scroll?: number;
}

interface SurfaceParts {
  readonly extensionUri: Uri;
  /** The message that shows the open page. Undefined when the reader has gone on before it was there. */
  readonly page: (arrival: Arrival | undefined) => Promise<MessageToPage | undefined>;
  /** What the page tells, but for `ready`. */
  readonly receive: (message: MessageFromPage, surface: Surface) => unknown;
}

/** Shows the open page in whichever webview is attached. */
export class Surface {
  readonly #parts: SurfaceParts;
  #webview: Webview | undefined;
  #isReady = false;
  #arrival: Arrival | undefined;
  /** The search is wanted as soon as the page is there. */
  #isSearchWanted = false;

  #isHidden = false;
  #page: ShownPage | undefined;

  /** What is on the screen. */
  get shown(): ShownPage | undefined {
    return this.#isHidden ? undefined : this.#page;
  }

  constructor(parts: SurfaceParts) {
    this.#parts = parts;
  }

  /** Fills a new webview. */
  attach(webview: Webview): void {
    this.#webview = webview;
    this.emptied();
    const root = this.#parts.extensionUri;
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(root, 'dist'), Uri.joinPath(root, 'media')] };
    webview.onDidReceiveMessage(async (message: MessageFromPage) => {
      if (this.#webview !== webview) return;
      if (message.type === 'ready') {
        this.#isReady = true;
        await this.show();
      } else {
        await this.#parts.receive(message, this);
      }
    });
    webview.html = shell(webview, root);
  }

  detach(): void {
    this.#webview = undefined;
    this.emptied();
  }

  /** The webview's content is gone until the page says again that it is ready. */
  emptied(): void {
    this.#isReady = false;
    this.#isHidden = false;
    this.#page = undefined;
  }

  /** The webview is hidden, and keeps its content: it goes on to show what is opened. */
  hidden(): void {
    this.#isHidden = true;
  }

  /** The webview can be seen again, with its content. */
  appears(): void {
    this.#isHidden = false;
  }

  /** The reader wants the open page here: it is shown now, or as soon as it can be. */
  async arrive(arrival: Arrival): Promise<void> {
    this.#arrival = arrival;
    this.#page = undefined;
    await this.show();
  }

  /** The page has appeared. */
  arrived(page: ShownPage): void {
    this.#arrival = undefined;
    this.#page = page;
  }

  /** Shows the open page, anew if need be. */
  async show(): Promise<void> {
    if (!this.#isReady) return;
    const message = await this.#parts.page(this.#arrival);
    if (message !== undefined) await this.tell(message);
    if (this.#isSearchWanted) await this.search();
  }

  /** Opens the search on the page, now or as soon as it can be. */
  async search(): Promise<void> {
    this.#isSearchWanted = !this.#isReady;
    await this.tell({ type: 'search' });
  }

  /** Tells the page something, if it is there to hear it. */
  async tell(message: MessageToPage): Promise<void> {
    if (this.#isReady) await this.#webview?.postMessage(message);
  }
}

function shell(webview: Webview, root: Uri): string {
  const nonce = crypto.randomUUID();
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
<main><article id="article"></article><p id="end" hidden></p></main>
<nav id="steps" aria-label="Previous and next section" hidden></nav>
<dialog id="search" aria-label="Search the guide"></dialog>
<div id="status" class="unseen" role="status"></div>
<script nonce="${nonce}" src="${file('webview.js')}"></script>
</body>
</html>`;
}
