/** Code samples: each can be copied and inserted into the editor, and those in several languages show the one that is chosen. */
import { sampleLanguages, type SampleLanguage } from '../protocol.ts';
import { button, element, icon, icons } from './element.ts';

/** What samples ask for. */
export interface SampleActions {
  copy(text: string): void;
  insert(text: string): void;
  choose(language: SampleLanguage): void;
}

const doneFor = 1500;

/** Puts buttons to all samples of the article. */
export function equipSamples(article: Element, { copy, insert, choose }: SampleActions): void {
  for (const sample of article.querySelectorAll<HTMLElement>('.code')) {
    const text = (): string => (sample.querySelector('pre')?.textContent ?? '').trimEnd();
    const tools = element('div', { class: 'code-tools' }, tool('Copy', icons.copy, () => { copy(text()); }));
    // Nobody shall have wrong code at a keystroke.
    if (!sample.matches('.wrong, .vulnerable')) tools.append(tool('Insert at the cursor', icons.insert, () => { insert(text()); }));
    (sample.querySelector('figcaption') ?? sample).append(tools);
  }
  for (const group of article.querySelectorAll<HTMLElement>('.samples')) {
    const buttons = languagesOf(group).map((language) => button({ 'class': 'language', 'data-language': language }, () => {
      const before = group.getBoundingClientRect().top;
      choose(language);
      // Samples above have changed their height, too; the one in hand stays where it is.
      window.scrollBy(0, group.getBoundingClientRect().top - before);
    }, sampleLanguages[language]));
    group.prepend(element('div', { 'class': 'languages', 'role': 'group', 'aria-label': 'Language of the example' }, ...buttons));
  }
}

/** Shows each group of samples in this language, or in its first one where it does not come in this. */
export function chooseLanguage(article: Element, language: SampleLanguage | undefined): void {
  for (const group of article.querySelectorAll<HTMLElement>('.samples')) {
    const languages = languagesOf(group);
    const shown = language !== undefined && languages.includes(language) ? language : languages[0];
    for (const sample of group.querySelectorAll<HTMLElement>('.code')) sample.hidden = sample.dataset['language'] !== shown;
    for (const one of group.querySelectorAll<HTMLElement>('.language')) one.setAttribute('aria-pressed', String(one.dataset['language'] === shown));
  }
}

function languagesOf(group: HTMLElement): SampleLanguage[] {
  return (group.dataset['languages'] ?? '').split(' ').filter((name): name is SampleLanguage => Object.hasOwn(sampleLanguages, name));
}

function tool(label: string, shape: string, act: () => void): HTMLButtonElement {
  const made = button({ 'class': 'tool', 'aria-label': label, 'title': label }, () => {
    act();
    made.replaceChildren(icon(icons.done));
    setTimeout(() => { made.replaceChildren(icon(shape)); }, doneFor);
  }, icon(shape));
  return made;
}
