/** The pages of the guide and of the rules, as the build left them in `dist/`; read one at a time, when they are shown. */
import { Uri, workspace } from 'vscode';
import { chapters, readingOrder, type Section, type SectionId } from '../../guide/index.ts';
import type { GuidePage, GuidePlace } from '../../protocol.ts';

/** A rule that has a page, with what is said of it. */
export interface RuleTitle {
  readonly id: string;
  readonly title: string;
  readonly owasp: string;
  readonly cwe: readonly number[];
  /** The section of the guide that its first advice is from. */
  readonly section?: string;
}

const firstSection: SectionId = 'c01';

/** Finds and reads the pages. */
export class Pages {
  readonly #folder: Uri;
  #rules: Promise<readonly RuleTitle[]> | undefined;
  #rulesOfSections: Promise<Readonly<Record<string, readonly string[]>>> | undefined;

  constructor(extensionUri: Uri) {
    this.#folder = Uri.joinPath(extensionUri, 'dist');
  }

  /** Where a reader begins who has not been here before. */
  readonly start: GuidePlace = { kind: 'section', id: firstSection };

  /** All rules that can be explained. */
  rules(): Promise<readonly RuleTitle[]> {
    this.#rules ??= this.#read('rules/index.json').then((text) => JSON.parse(text) as readonly RuleTitle[]);
    return this.#rules;
  }

  async has({ kind, id }: GuidePlace): Promise<boolean> {
    const known = kind === 'section' ? readingOrder : await this.rules();
    return known.some((page) => page.id === id);
  }

  /** What a page is called. */
  async titleOf({ kind, id }: GuidePlace): Promise<string> {
    const known = kind === 'section' ? readingOrder : await this.rules();
    return known.find((page) => page.id === id)?.title ?? id;
  }

  /** The page at a place that `has` knows. `from`: the section that a rule's page leads back to. */
  async load(place: GuidePlace, from: GuidePlace | undefined): Promise<GuidePage> {
    const html = await this.#read(`${place.kind === 'section' ? 'guide' : 'rules'}/${place.id}.html`);
    return { place, html, path: pathTo(place), ...this.steps(place, from) };
  }

  /** Where one can go from a place: the sections before and after it in reading order; from a rule, back to the section. */
  steps({ kind, id }: GuidePlace, from: GuidePlace | undefined): Pick<GuidePage, 'previous' | 'next'> {
    const at = readingOrder.findIndex((section) => section.id === (kind === 'section' ? id : from?.id));
    const previous = at < 0 ? undefined : readingOrder[kind === 'section' ? at - 1 : at];
    const next = at < 0 || kind === 'rule' ? undefined : readingOrder[at + 1];
    return { ...(previous && { previous: stepTo(previous) }), ...(next && { next: stepTo(next) }) };
  }

  /** The rules that belong to each section, by its id. */
  rulesOfSections(): Promise<Readonly<Record<string, readonly string[]>>> {
    this.#rulesOfSections ??= this.#read('guide/rules.json').then((text) => JSON.parse(text) as Readonly<Record<string, readonly string[]>>);
    return this.#rulesOfSections;
  }

  /** The index of the search, as the page reads it. */
  searchIndex(): Promise<string> {
    return this.#read('guide/search.json');
  }

  async #read(file: string): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#folder, file)));
  }
}

/** The place of a chapter or section. */
export function placeOfSection({ id }: Section): GuidePlace {
  return { kind: 'section', id };
}

function stepTo(section: Section): NonNullable<GuidePage['next']> {
  return { title: section.title, place: placeOfSection(section) };
}

function pathTo({ kind, id }: GuidePlace): GuidePage['path'] {
  if (kind === 'rule') return [{ title: 'Rules' }];
  const chapter = chapters.find(({ sections }) => sections.some((section) => section.id === id));
  return chapter === undefined ? [] : [{ title: chapter.title, place: placeOfSection(chapter) }];
}
