/**
 * The order of the guide: its chapters and their sections. The text of each stands in the Markdown file of the same name
 * (`c05.md` opens the chapter, `c05.rest.md` is a section). Data and types only, because every door imports it.
 */

const chapterList = [
  {
    id: 'c01',
    title: 'Why backend developers are in demand',
    sections: [],
  },
  {
    id: 'c02',
    title: 'What a backend developer does',
    sections: [
      { id: 'c02.database-management', title: 'Database management' },
      { id: 'c02.server-side-logic', title: 'Server-side logic' },
      { id: 'c02.api-development', title: 'API development' },
      { id: 'c02.security-implementation', title: 'Security implementation' },
      { id: 'c02.performance-optimization', title: 'Performance optimisation' },
    ],
  },
  {
    id: 'c03',
    title: 'The skills every backend developer needs',
    sections: [
      { id: 'c03.languages', title: 'Programming languages' },
      { id: 'c03.python', title: 'Python' },
      { id: 'c03.java', title: 'Java' },
      { id: 'c03.javascript', title: 'JavaScript (Node.js)' },
      { id: 'c03.php', title: 'PHP' },
      { id: 'c03.databases', title: 'Databases' },
      { id: 'c03.server-management', title: 'Server management' },
      { id: 'c03.version-control', title: 'Version control' },
      { id: 'c03.api-skills', title: 'API development' },
    ],
  },
  {
    id: 'c04',
    title: 'Python for the backend',
    sections: [
      { id: 'c04.why-python', title: 'Why choose Python' },
      { id: 'c04.frameworks', title: 'Popular Python frameworks' },
    ],
  },
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
    id: 'c06',
    title: 'Building a backend, step by step',
    sections: [
      { id: 'c06.requirements', title: 'Step 1: define requirements' },
      { id: 'c06.stack', title: 'Step 2: choose the stack' },
      { id: 'c06.stack-language', title: 'Programming language' },
      { id: 'c06.stack-framework', title: 'Framework' },
      { id: 'c06.stack-database', title: 'Database' },
      { id: 'c06.stack-hosting', title: 'Hosting' },
      { id: 'c06.environment', title: 'Step 3: set up the environment' },
      { id: 'c06.schema', title: 'Step 4: design the schema' },
      { id: 'c06.features', title: 'Step 5: build the core features' },
      { id: 'c06.apis', title: 'Step 6: create the APIs' },
      { id: 'c06.testing', title: 'Step 7: test everything' },
      { id: 'c06.deploy', title: 'Step 8: deploy and monitor' },
    ],
  },
  {
    id: 'c07',
    title: 'Career path',
    sections: [
      { id: 'c07.junior', title: 'Junior developer' },
      { id: 'c07.mid', title: 'Mid-level developer' },
      { id: 'c07.senior', title: 'Senior developer' },
      { id: 'c07.specialized', title: 'Specialised roles' },
    ],
  },
  {
    id: 'c08',
    title: 'Tools and technologies',
    sections: [
      { id: 'c08.development', title: 'Development tools' },
      { id: 'c08.testing', title: 'Testing tools' },
      { id: 'c08.database', title: 'Database tools' },
      { id: 'c08.devops', title: 'Deployment and DevOps' },
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
  {
    id: 'c10',
    title: 'Learning resources',
    sections: [
      { id: 'c10.courses', title: 'Online courses' },
      { id: 'c10.books', title: 'Books' },
      { id: 'c10.practice', title: 'Practice platforms' },
      { id: 'c10.communities', title: 'Communities' },
    ],
  },
  {
    id: 'c11',
    title: 'Frameworks compared',
    sections: [
      { id: 'c11.python', title: 'Python frameworks' },
      { id: 'c11.javascript', title: 'JavaScript frameworks' },
      { id: 'c11.java', title: 'Java frameworks' },
    ],
  },
  {
    id: 'c12',
    title: 'Where the field is going',
    sections: [
      { id: 'c12.serverless', title: 'Serverless' },
      { id: 'c12.microservices', title: 'Microservices' },
      { id: 'c12.graphql', title: 'GraphQL' },
      { id: 'c12.ai', title: 'AI integration' },
      { id: 'c12.edge', title: 'Edge computing' },
      { id: 'c12.security-first', title: 'Security from the ground up' },
      { id: 'c12.cloud', title: 'Cloud infrastructure' },
    ],
  },
  {
    id: 'c13',
    title: 'Conclusion',
    sections: [],
  },
  {
    id: 'c14',
    title: 'Frequently asked questions',
    sections: [
      { id: 'c14.how-long', title: 'How long does it take?' },
      { id: 'c14.python-or-js', title: 'Is Python better than JavaScript for the backend?' },
      { id: 'c14.frontend-needed', title: 'Must backend developers know the frontend?' },
      { id: 'c14.salary', title: 'What does a backend developer earn?' },
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
