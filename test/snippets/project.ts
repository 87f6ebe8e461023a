/**
 * Projects that are put together from snippets, with a little glue between them: what is analysed, compiled and run, so that each
 * snippet is proven where it belongs and together with those that it needs.
 */
import { countVariants, expand, type Answers } from './expand.ts';
import { snippetOf } from './snippet-files.ts';

/** Writes what a snippet writes. `answers` are what its user types, by what the stop said before. */
export type Write = (prefix: string, answers?: Answers) => string;

/** The texts of a project by their path. `language` is VS Code's id, `extension` what its files end in. */
export type WriteFiles = (write: Write, about: { readonly language: string; readonly extension: string }) => Readonly<Record<string, string>>;

export interface Project {
  readonly id: string;
  /** VS Code's language ids: the project is written once in each. */
  readonly languages: readonly string[];
  readonly files: WriteFiles;
  /** The database or the like that its tests talk to. */
  readonly service?: 'postgresql' | 'mariadb' | 'redis';
  /** Why it is not run, but only parsed, analysed and, where there are types, checked. */
  readonly notRun?: string;
}

/** A project in one language, with one choice taken everywhere. */
export interface WrittenProject {
  /** `express-typescript-0`. */
  readonly id: string;
  readonly project: Project;
  readonly language: string;
  readonly choice: number;
  readonly files: ReadonlyMap<string, string>;
  /** The prefixes of the snippets that it is made of. */
  readonly used: ReadonlySet<string>;
}

/** What files of a language end in, and the spaces of a step of indentation. */
const languageFacts = new Map<string, { extension: string; indent: number }>([
  ['javascript', { extension: 'js', indent: 2 }],
  ['typescript', { extension: 'ts', indent: 2 }],
  ['python', { extension: 'py', indent: 4 }],
  ['java', { extension: 'java', indent: 4 }],
  ['php', { extension: 'php', indent: 4 }],
]);

export function factsOf(language: string): { extension: string; indent: number } {
  return languageFacts.get(language) ?? { extension: language, indent: 2 };
}

/** The project in each language, in as many variants as show each choice of its snippets at least once. */
export function writeProject(project: Project): WrittenProject[] {
  return project.languages.flatMap((language) => {
    const { extension, indent } = factsOf(language);
    const variant = (choice: number): WrittenProject & { variants: number } => {
      const used = new Set<string>();
      let variants = 1;
      const write: Write = (prefix, answers = {}) => {
        const { body } = snippetOf(prefix, language);
        used.add(prefix);
        variants = Math.max(variants, countVariants(body));
        return expand(body, { answers, choice, indent });
      };
      const files = new Map(Object.entries(project.files(write, { language, extension })).map(([path, text]) => [path, `${text.trimEnd()}\n`]));
      return { id: `${project.id}-${language}-${choice}`, project, language, choice, files, used, variants };
    };
    const first = variant(0);
    // JavaScript is TypeScript without its types: what is chosen in the one is chosen in the other.
    const isSecond = language === 'javascript' && project.languages.includes('typescript');
    return [first, ...Array.from({ length: isSecond ? 0 : first.variants - 1 }, (_, index) => variant(index + 1))];
  });
}

/** The text of a class with members in it: where its snippet leaves the cursor, which is a line with nothing but its indentation. */
export function within(text: string, members: readonly string[]): string {
  const [line = '', indentation = ''] = /^( +)$/m.exec(text) ?? [];
  if (line === '') throw new Error(`nothing can be put into this:\n${text}`);
  const indented = members.map((member) => member.trimEnd().split('\n').map((one) => (one === '' ? '' : indentation + one)).join('\n'));
  return text.replace(/^ +$/m, () => indented.join('\n\n'));
}
