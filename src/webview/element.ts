/** Elements of the page, made in one expression. */

type Content = Node | string;

/** An element with attributes (`undefined` leaves one out) and content. Text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, attributes: Readonly<Record<string, string | undefined>> = {}, ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...content);
  return made;
}

/** A button that does something. */
export function button(attributes: Readonly<Record<string, string | undefined>>, onClick: () => void, ...content: readonly Content[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...content);
  made.addEventListener('click', onClick);
  return made;
}

/** An icon of 16 by 16 pixels in the colour of the text, hidden from screen readers: what it means stands beside it or in a label. */
export function icon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const shape = document.createElementNS(space, 'path');
  shape.setAttribute('d', path);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape);
  return svg;
}

/** The shapes of our icons, as lines. */
export const icons = {
  copy: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z',
  insert: 'M13.5 2.5v11M2.5 8h7M6.5 5l3 3-3 3',
  done: 'M3 8.5l3.5 3.5L13 4.5',
} as const;

/** An element that the page is built with. */
export function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
