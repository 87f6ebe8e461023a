/**
 * The script of the guide's page. It shows what the extension sends, reports what the reader does, and keeps the place in
 * the page in the webview's own state, which outlives it when the view is hidden or the window reloads.
 */
import { placeOfLink, type GuidePage, type GuidePlace, type MessageFromPage, type MessageToPage } from '../protocol.ts';

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

start(acquireVsCodeApi());

function start(code: ReturnType<typeof acquireVsCodeApi>): void {
  const path = elementOf('path');
  const article = elementOf('article');
  const steps = elementOf('steps');
  let shown: GuidePlace | undefined;
  let report: ReturnType<typeof setTimeout> | undefined;

  window.addEventListener('message', ({ data }: MessageEvent<MessageToPage>) => { show(data); });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[data-place]');
    const place = link === null ? undefined : placeOfAttribute(link);
    if (place === undefined) return;
    event.preventDefault();
    code.postMessage({ type: 'navigate', place });
  });
  window.addEventListener('scroll', () => {
    if (shown === undefined) return;
    const message = { type: 'scrolled', place: shown, top: Math.round(window.scrollY) } as const;
    code.setState({ place: message.place, top: message.top });
    clearTimeout(report);
    report = setTimeout(() => { code.postMessage(message); }, reportDelay);
  }, { passive: true });
  code.postMessage({ type: 'ready' });

  function show({ page, manner, scroll, focus }: MessageToPage): void {
    shown = undefined; // what scrolls while the page changes is not the reader
    clearTimeout(report);
    // Our own pages, compiled at build time; the content security policy lets no script in them run.
    article.innerHTML = page.html;
    path.replaceChildren(pathOf(page));
    path.hidden = page.path.length === 0;
    steps.replaceChildren(...stepsOf(page));
    steps.hidden = steps.childElementCount === 0;
    const kept = code.getState();
    const top = manner === 'return' && kept !== undefined && isSame(kept.place, page.place) ? kept.top : scroll;
    const heading = article.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    const anchor = page.place.kind === 'section' && page.place.anchor !== undefined ? document.getElementById(page.place.anchor) : null;
    window.scrollTo({ top });
    if (manner === 'arrive') anchor?.scrollIntoView({ block: 'start' });
    if (focus) (anchor ?? heading)?.focus({ preventScroll: true });
    code.setState({ place: page.place, top: Math.round(window.scrollY) });
    shown = page.place;
    code.postMessage({ type: 'shown', place: page.place, heading: heading?.textContent ?? '' });
  }
}

function pathOf(page: GuidePage): HTMLElement {
  const list = document.createElement('ol');
  for (const { title, place } of page.path) {
    const item = document.createElement('li');
    item.append(place === undefined ? title : linkTo(place, title));
    list.append(item);
  }
  return list;
}

function stepsOf({ place, previous, next }: GuidePage): HTMLElement[] {
  return [
    { step: previous, kind: 'previous', name: place.kind === 'rule' ? 'Back to' : 'Previous' },
    { step: next, kind: 'next', name: 'Next' },
  ].flatMap(({ step, kind, name }) => {
    if (step === undefined) return [];
    const label = document.createElement('span');
    label.className = 'step-name';
    label.textContent = name;
    const link = linkTo(step.place, step.title);
    link.className = `step ${kind}`;
    link.prepend(label, ' ');
    return [link];
  });
}

function linkTo(place: GuidePlace, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '#';
  link.dataset['place'] = `/${place.kind}/${place.id}`;
  link.textContent = title;
  return link;
}

function placeOfAttribute(link: Element): GuidePlace | undefined {
  const [path = '', fragment] = (link.getAttribute('data-place') ?? '').split('#');
  return placeOfLink(path, fragment);
}

function isSame(one: GuidePlace, other: GuidePlace): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}
