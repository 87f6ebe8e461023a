/**
 * The order of the guide: its chapters and their sections. The text of each stands in the Markdown file of the same name
 * (`c05.md` opens the chapter, `c05.rest.md` is a section). Data and types only, because every door imports it.
 */

const chapterList = [
  {
    id: 'c05',
    title: 'Building robust web applications',
    sections: [
      { id: 'c05.three-tier', title: 'Three-tier architecture' },
      { id: 'c05.client-server', title: 'Client–server model' },
      { id: 'c05.rest', title: 'RESTful API design' },
    ],
  },
  {
    id: 'c09',
    title: 'Common challenges',
    sections: [
      { id: 'c09.scalability', title: 'Scalability' },
      { id: 'c09.security', title: 'Security vulnerabilities' },
      { id: 'c09.bottlenecks', title: 'Performance bottlenecks' },
      { id: 'c09.technical-debt', title: 'Technical debt' },
    ],
  },
] as const satisfies readonly Chapter[];

/** A page of the guide: the id is the name of its Markdown file. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** A chapter opens with a page of its own and goes on with its sections. */
export interface Chapter extends Section {
  readonly sections: readonly Section[];
}

/** The id of a page: a chapter's or a section's. A misspelt one does not compile. */
export type SectionId = (typeof chapterList)[number]['id'] | (typeof chapterList)[number]['sections'][number]['id'];

/** All chapters, in reading order. */
export const chapters: readonly Chapter[] = chapterList;

/** All pages in reading order: each chapter before its sections. */
export const readingOrder: readonly Section[] = chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
