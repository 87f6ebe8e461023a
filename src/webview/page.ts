/**
 * The script of the guide's page. It shows what the extension sends, reports what the reader does, and keeps the place in
 * the page in the webview's own state, which outlives it when the view is hidden or the window reloads.
 */
import { placeOfLink, type GuidePage, type GuidePlace, type MessageFromPage, type MessageToPage, type PageMarks } from '../protocol.ts';
import { equipApplied, markApplied, type AppliedActions } from './applied.ts';
import { button, element, elementOf } from './element.ts';
import { keepFocus } from './focus.ts';
import { openOutline, outlineOf, roomForOutline, takeFocus } from './outline.ts';
import { chooseLanguage, equipSamples } from './samples.ts';
import { createSearchBox } from './search-box.ts';
import { labelTables } from './tables.ts';

interface Kept {
  readonly place: GuidePlace;
  readonly top: number;
}

declare function acquireVsCodeApi(): {
  postMessage(message: MessageFromPage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const reportDelay = 250;
/** How long the end of a page must be in sight for the page to count as read. */
const readingTime = 2500;

start(acquireVsCodeApi());

function start(code: ReturnType<typeof acquireVsCodeApi>): void {
  const path = elementOf('path');
  const article = elementOf('article');
  const end = elementOf('end');
  const steps = elementOf('steps');
  const room = roomForOutline();
  let shown: GuidePlace | undefined;
  let isRead: boolean | undefined;
  let unreported: Kept | undefined;
  let report: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  const readMark = button({ class: 'read' }, () => {
    if (shown === undefined) return;
    code.postMessage({ type: 'read', place: shown, isRead: isRead !== true });
    say(isRead === true ? 'Marked as unread.' : 'Marked as read.');
  });
  end.append(readMark);
  const applied: AppliedActions = {
    nextFinding: (rules) => { code.postMessage({ type: 'next-finding', rules }); },
    openFile: (file) => { code.postMessage({ type: 'open-file', path: file }); },
    insertSnippet: (prefix) => { code.postMessage({ type: 'insert-snippet', prefix }); },
  };
  const searchBox = createSearchBox({
    want: () => { code.postMessage({ type: 'want-index' }); },
    open: (at) => { navigate(placeOf(at)); },
  });

  window.addEventListener('message', ({ data }: MessageEvent<MessageToPage>) => {
    switch (data.type) {
      case 'show':
        show(data);
        return;
      case 'mark':
        mark(data.marks);
        return;
      case 'search':
        searchBox.open();
        return;
      case 'index':
        searchBox.receive(data.text);
    }
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#/"]')?.getAttribute('href');
    if (link === null || link === undefined) return;
    event.preventDefault();
    navigate(placeOf(link.slice(1)));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    searchBox.open();
  });
  // The buttons of a mouse that go back and forward.
  window.addEventListener('mouseup', ({ button: pressed }) => {
    if (pressed === 3) code.postMessage({ type: 'back' });
    if (pressed === 4) code.postMessage({ type: 'forward' });
  });
  window.addEventListener('scroll', () => {
    if (shown === undefined) return;
    unreported = { place: shown, top: Math.round(window.scrollY) };
    code.setState(unreported);
    clearTimeout(report);
    report = setTimeout(reportScroll, reportDelay);
  }, { passive: true });
  const endSeen = new IntersectionObserver(([entry]) => {
    clearTimeout(reading);
    const place = shown;
    if (entry?.isIntersecting !== true || place === undefined || isRead !== false) return;
    reading = setTimeout(() => { code.postMessage({ type: 'read', place, isRead: true }); }, readingTime);
  });
  keepFocus();
  room.addEventListener('change', () => { openOutline(article, room.matches); });
  code.postMessage({ type: 'ready' });

  function reportScroll(): void {
    clearTimeout(report);
    if (unreported !== undefined) code.postMessage({ type: 'scrolled', ...unreported });
    unreported = undefined;
  }

  function navigate(place: GuidePlace | undefined): void {
    if (place !== undefined) code.postMessage({ type: 'navigate', place });
  }

  function show({ page, marks, manner, scroll, focus }: Extract<MessageToPage, { type: 'show' }>): void {
    reportScroll(); // who follows a link at once has left the page where it is now
    shown = undefined; // what scrolls while the page changes is not the reader
    clearTimeout(reading);
    // Our own pages, compiled at build time; the content security policy lets no script in them run.
    article.innerHTML = page.html;
    equip(article);
    path.replaceChildren(pathOf(page));
    path.hidden = page.path.length === 0;
    steps.replaceChildren(...stepsOf(page));
    steps.hidden = steps.childElementCount === 0;
    mark(marks);
    const kept = code.getState();
    const top = manner === 'return' && kept !== undefined && isSame(kept.place, page.place) ? kept.top : scroll;
    const heading = article.querySelector('h1');
    const anchor = page.place.kind === 'section' && page.place.anchor !== undefined ? document.getElementById(page.place.anchor) : null;
    window.scrollTo({ top });
    if (manner === 'arrive') anchor?.scrollIntoView({ block: 'start' });
    const target = anchor ?? heading;
    if (focus && target !== null) takeFocus(target);
    code.setState({ place: page.place, top: Math.round(window.scrollY) });
    shown = page.place;
    endSeen.disconnect();
    endSeen.observe(end);
    code.postMessage({ type: 'shown', place: page.place, heading: heading?.textContent ?? '' });
  }

  function equip(content: HTMLElement): void {
    equipSamples(content, {
      copy: (text) => { code.postMessage({ type: 'copy', text }); say('Copied.'); },
      insert: (text) => { code.postMessage({ type: 'insert', text }); },
      choose: (language) => {
        chooseLanguage(content, language);
        code.postMessage({ type: 'language', language });
      },
    });
    labelTables(content);
    equipApplied(content, applied);
    const outline = outlineOf(content);
    if (outline !== undefined) content.querySelector('.tally')?.after(outline);
    openOutline(content, room.matches);
  }

  function mark(marks: PageMarks): void {
    chooseLanguage(article, marks.language);
    markApplied(article, marks, applied);
    isRead = marks.isRead;
    end.hidden = isRead === undefined;
    readMark.setAttribute('aria-pressed', String(isRead === true));
    readMark.textContent = isRead === true ? '\u2713 Read' : 'Mark as read';
  }
}

/** Has screen readers say something that is seen otherwise. */
function say(text: string): void {
  elementOf('status').textContent = text;
}

function pathOf(page: GuidePage): HTMLElement {
  return element('ol', {}, ...page.path.map(({ title, place }) => element('li', {}, place === undefined ? title : linkTo(place, title))));
}

function stepsOf({ place, previous, next }: GuidePage): HTMLElement[] {
  return [
    { step: previous, kind: 'previous', name: place.kind === 'rule' ? 'Back to' : 'Previous' },
    { step: next, kind: 'next', name: 'Next' },
  ].flatMap(({ step, kind, name }) => {
    if (step === undefined) return [];
    const link = linkTo(step.place, step.title);
    link.className = `step ${kind}`;
    link.prepend(element('span', { class: 'step-name' }, name), ' ');
    return [link];
  });
}

function linkTo(place: GuidePlace, title: string): HTMLAnchorElement {
  return element('a', { href: `#/${place.kind}/${place.id}` }, title);
}

/** The place that a link names: `/section/c09.security#follow-owasp`. */
function placeOf(link: string): GuidePlace | undefined {
  const [path = '', fragment] = link.split('#');
  return placeOfLink(path, fragment);
}

function isSame(one: GuidePlace, other: GuidePlace): boolean {
  return one.kind === other.kind && one.id === other.id;
}
