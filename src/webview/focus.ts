/**
 * The keyboard's focus comes back to where it was. VS Code takes it off the page whenever the reader goes elsewhere, and also while it
 * brings the page to the front, just after the page has put it where a link leads.
 */
export function keepFocus(): void {
  let last: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : undefined;
  });
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body && last?.isConnected === true) last.focus({ preventScroll: true });
  });
}
