/**
 * The search of the page: a dialog with a field and what was found, as one types. Arrow keys choose, Enter opens, Escape
 * returns to the page as it was left.
 */
import { button, element, elementOf } from './element.ts';
import { loadIndex, search, type Found, type Piece, type SearchIndex } from './search.ts';

/** What the search needs from the page. */
interface SearchActions {
  /** Asks for the index; it comes by `receive`. */
  want(): void;
  open(place: string): void;
}

/** The search of a page. */
export interface SearchBox {
  open(): void;
  /** The index has come. */
  receive(text: string): void;
}

/** Puts the search into the page's dialog. */
export function createSearchBox({ want, open }: SearchActions): SearchBox {
  const dialog = elementOf('search') as HTMLDialogElement;
  const field = element('input', {
    'type': 'text', 'role': 'combobox', 'aria-label': 'Search the guide', 'placeholder': 'Search the guide', 'aria-expanded': 'false',
    'aria-controls': 'results', 'aria-autocomplete': 'list', 'autocomplete': 'off', 'spellcheck': 'false',
  });
  const state = element('p', { class: 'search-state', role: 'status' });
  const list = element('ul', { 'id': 'results', 'role': 'listbox', 'aria-label': 'Found' });
  const close = button({ class: 'search-close' }, () => { dialog.close(); }, 'Close');
  dialog.append(element('div', { class: 'search-head' }, field, close), state, list);
  let index: SearchIndex | undefined;
  let isAsked = false;
  let found: readonly Found[] = [];
  let chosen = -1;

  field.addEventListener('input', update);
  dialog.addEventListener('click', (event) => {
    // The dialog covers the page, so that what is not in its content is its backdrop.
    if (event.target === dialog) dialog.close();
  });
  field.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      const isSingle = Math.abs(step) === 1;
      choose(isSingle ? (chosen + step + found.length) % found.length : Math.min(Math.max(chosen + step, 0), found.length - 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      follow(Math.max(chosen, 0));
    }
  });

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      field.select();
      field.focus();
      if (isAsked) return;
      isAsked = true;
      want();
    },
    receive(text) {
      index = loadIndex(text);
      update();
    },
  };

  function update(): void {
    const query = field.value.trim();
    found = index === undefined || query === '' ? [] : search(index, query);
    list.replaceChildren(...found.map(optionOf));
    field.setAttribute('aria-expanded', String(found.length > 0));
    state.textContent = query === '' ? '' : index === undefined ? 'Loading\u2026' : found.length === 0 ? `Nothing was found for \u201c${query}\u201d.` : countOf(found.length);
    choose(found.length === 0 ? -1 : 0);
    dialog.scrollTo({ top: 0 });
  }

  function optionOf({ title, page, excerpt }: Found, at: number): HTMLElement {
    const option = element('li', { id: `result-${at}`, role: 'option' },
      element('span', { class: 'result-title' }, ...marked(title)),
      ...(page === '' ? [] : [element('span', { class: 'result-page' }, page)]),
      element('span', { class: 'result-text' }, ...marked(excerpt)));
    option.addEventListener('click', () => { follow(at); });
    return option;
  }

  function choose(at: number): void {
    chosen = at;
    for (const [index_, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(index_ === at));
    const option = list.children[at];
    if (option === undefined) {
      field.removeAttribute('aria-activedescendant');
    } else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  function follow(at: number): void {
    const result = found[at];
    if (result === undefined) return;
    dialog.close();
    open(result.place);
  }
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));
}

function countOf(results: number): string {
  return results === 1 ? '1 result' : `${results} results`;
}
