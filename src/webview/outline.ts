/** “On this page”: the headings and pieces of advice of a page, to jump to. Where there is room it stands open beside the text, else it is folded above it. */
import { element } from './element.ts';

/** Fewer are seen at a glance. */
const worthwhile = 3;

/** The list, or nothing for a short page. */
export function outlineOf(article: Element): HTMLElement | undefined {
  const entries = [...article.querySelectorAll<HTMLElement>('h2[id], .advice[id]')].map((target) => {
    const title = (target.matches('.advice') ? target.querySelector('.box-title') : target)?.textContent ?? '';
    const link = element('a', { href: `#${target.id}` }, title);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(target);
    });
    return element('li', { class: target.matches('.advice') ? 'advice-entry' : undefined }, link);
  });
  if (entries.length < worthwhile) return undefined;
  return element('details', { class: 'outline' },
    element('summary', {}, 'On this page'),
    element('nav', { 'aria-label': 'On this page' }, element('ul', {}, ...entries)));
}

/** Whether the style puts the list beside the text. */
export function roomForOutline(): MediaQueryList {
  return window.matchMedia('(min-width: 860px)');
}

/** Opens the list of the page, or folds it. */
export function openOutline(article: Element, isOpen: boolean): void {
  for (const outline of article.querySelectorAll<HTMLDetailsElement>('.outline')) outline.open = isOpen;
}

/** Scrolls to a part of the page and moves the keyboard's focus there. */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start' });
  takeFocus(target);
}

/** Moves the keyboard's focus to something that is only read. */
export function takeFocus(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
