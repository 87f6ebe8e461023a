/** The pages of the guide and of the rules, as the build left them in `dist/`; read one at a time, when they are shown. */
import { Uri, workspace } from 'vscode';
import { chapters, readingOrder, type Section, type SectionId } from '../../guide/index.ts';
import type { GuidePage, GuidePlace } from '../../protocol.ts';

/** A rule that has a page. */
export interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

const firstSection: SectionId = 'c05';

export class Pages {
  readonly #folder: Uri;
  #rules: Promise<readonly RuleTitle[]> | undefined;

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

  /** The page at a place that `has` knows. */
  async load(place: GuidePlace): Promise<GuidePage> {
    const html = await this.#read(`${place.kind === 'section' ? 'guide' : 'rules'}/${place.id}.html`);
    const previous = this.#step(place, -1);
    const next = this.#step(place, 1);
    return { place, html, path: pathTo(place), ...(previous && { previous }), ...(next && { next }) };
  }

  /** The section before or after a place, in reading order; `undefined` at the ends and beside a rule. */
  beside(place: GuidePlace, by: 1 | -1): GuidePlace | undefined {
    return this.#step(place, by)?.place;
  }

  #step(place: GuidePlace, by: 1 | -1): GuidePage['next'] {
    if (place.kind === 'rule') return undefined;
    const at = readingOrder.findIndex(({ id }) => id === place.id);
    const section = at < 0 ? undefined : readingOrder[at + by];
    return section && { title: section.title, place: placeOfSection(section) };
  }

  async #read(file: string): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#folder, file)));
  }
}

/** The place of a chapter or section. */
export function placeOfSection({ id }: Section): GuidePlace {
  return { kind: 'section', id };
}

function pathTo({ kind, id }: GuidePlace): GuidePage['path'] {
  if (kind === 'rule') return [{ title: 'Rules' }];
  const chapter = chapters.find(({ sections }) => sections.some((section) => section.id === id));
  return chapter === undefined ? [] : [{ title: chapter.title, place: placeOfSection(chapter) }];
}
