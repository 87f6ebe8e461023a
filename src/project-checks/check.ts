/**
 * What a check of the project is: advice of the guide that is about a whole project rather than a line of code, and whether the
 * project's files show that it is followed.
 */
import type { AdviceId } from '../catalog/advice.ts';
import type { Project } from './project.ts';

/** What was seen. `why` is one sentence for the reader, `file` the one it is about, by its path in the project. */
export type Outcome =
  | { readonly status: 'done'; readonly why: string; readonly file?: string }
  | { readonly status: 'missing'; readonly why: string; readonly file?: string }
  | { readonly status: 'not-applicable'; readonly why: string };

/** The parts of the list, in their order. */
export const checkGroups = ['Foundations', 'Dependencies', 'Tests', 'Data', 'API', 'Delivery', 'Operation'] as const;

/** A check. */
export interface ProjectCheck {
  /** A noun phrase in kebab case. Equals the file's name. */
  readonly id: string;
  readonly title: string;
  readonly group: (typeof checkGroups)[number];
  /** The advice that it is about; the first one is where the reader is led to. */
  readonly advice: readonly [AdviceId, ...AdviceId[]];
  /** What to do where it is missing. */
  readonly remedy: string;
  /** The snippets that do it, by their prefixes, and the projects that each is for (`npm`, `npm express`); an empty list stands for all. */
  readonly snippets?: Readonly<Record<string, readonly string[]>>;
  readonly look: (project: Project) => Promise<Outcome>;
}

export function done(why: string, file?: string): Outcome {
  return { status: 'done', why, ...(file !== undefined && { file }) };
}

export function missing(why: string, file?: string): Outcome {
  return { status: 'missing', why, ...(file !== undefined && { file }) };
}

export function notApplicable(why: string): Outcome {
  return { status: 'not-applicable', why };
}
