/**
 * What is known of the reader, and kept between sessions: the open page and those before it, how far each was scrolled, what
 * is read, the bookmarks, the language of code samples.
 */
import type { GuidePlace, SampleLanguage } from '../../protocol.ts';
import { History, isSamePage, type KeptHistory } from './history.ts';

/** Where it is kept: VS Code's `Memento`. */
interface Memory {
  get<Value>(key: string): Value | undefined;
  update(key: string, value: unknown): Thenable<void>;
}

/** Who wants to know of changes. */
interface Listener {
  /** Another page is open, or another place on it. */
  readonly moved: () => void;
  /** The open page stays, and what is marked on it or elsewhere has changed. */
  readonly marked: () => void;
}

const keys = {
  history: 'guide.history',
  scrolls: 'guide.scrolls',
  read: 'guide.read',
  bookmarks: 'guide.bookmarks',
  language: 'guide.language',
} as const;

/** What VS Code's settings sync may carry to the reader's other machines. */
export const syncedKeys: readonly string[] = [keys.read, keys.bookmarks, keys.language];

/** The reader of the guide. */
export class Reader {
  readonly #memory: Memory;
  readonly #listener: Listener;
  readonly #history: History;
  readonly #read: Set<string>;
  readonly #scrolls: Map<string, number>;

  constructor(memory: Memory, start: GuidePlace, listener: Listener) {
    this.#memory = memory;
    this.#listener = listener;
    this.#history = new History(start, memory.get<KeptHistory>(keys.history));
    this.#read = new Set(memory.get<readonly string[]>(keys.read));
    this.#scrolls = new Map(Object.entries(memory.get<Readonly<Record<string, number>>>(keys.scrolls) ?? {}));
  }

  get place(): GuidePlace {
    return this.#history.present;
  }

  get canGoBack(): boolean {
    return this.#history.canGoBack;
  }

  get canGoForward(): boolean {
    return this.#history.canGoForward;
  }

  get bookmarks(): readonly GuidePlace[] {
    return this.#memory.get<readonly GuidePlace[]>(keys.bookmarks) ?? [];
  }

  get language(): SampleLanguage | undefined {
    return this.#memory.get<SampleLanguage>(keys.language);
  }

  set language(language: SampleLanguage | undefined) {
    this.#keep(keys.language, language);
    this.#listener.marked();
  }

  /** The section that is open, or was before a rule's page. */
  lastSection(): GuidePlace | undefined {
    return this.#history.lastSection();
  }

  visit(place: GuidePlace): void {
    this.#history.visit(place);
    this.#moved();
  }

  /** Goes one page back (-1) or forward (1). */
  move(step: -1 | 1): void {
    if (this.#history.move(step)) this.#moved();
  }

  isRead(section: string): boolean {
    return this.#read.has(section);
  }

  markRead(section: string, isRead: boolean): void {
    if (isRead === this.#read.has(section)) return;
    if (isRead) this.#read.add(section);
    else this.#read.delete(section);
    this.#keep(keys.read, [...this.#read]);
    this.#listener.marked();
  }

  hasBookmark(place: GuidePlace): boolean {
    return this.bookmarks.some((bookmark) => isSamePage(bookmark, place));
  }

  /** Puts a bookmark on the page of a place, or takes it off. */
  markPage({ kind, id }: GuidePlace, hasBookmark: boolean): void {
    const others = this.bookmarks.filter((bookmark) => !isSamePage(bookmark, { kind, id }));
    this.#keep(keys.bookmarks, hasBookmark ? [...others, { kind, id }] : others);
    this.#listener.marked();
  }

  /** Where the page of a place was left, in pixels from its top. */
  scrollOf(place: GuidePlace): number {
    return this.#scrolls.get(pageKey(place)) ?? 0;
  }

  keepScroll(place: GuidePlace, top: number): void {
    if (top > 0) this.#scrolls.set(pageKey(place), top);
    else this.#scrolls.delete(pageKey(place));
    this.#keep(keys.scrolls, Object.fromEntries(this.#scrolls));
  }

  #moved(): void {
    this.#keep(keys.history, this.#history.kept());
    this.#listener.moved();
  }

  #keep(key: string, value: unknown): void {
    void this.#memory.update(key, value);
  }
}

function pageKey({ kind, id }: GuidePlace): string {
  return `${kind}/${id}`;
}
