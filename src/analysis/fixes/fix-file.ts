/** A file in which fixes are made, with all that they may look at. */
import type { Language, Wrapping } from '../../catalog/model.ts';
import type { Tree } from '../checks/tree.ts';
import type { ImportingFile } from './imports.ts';

/** One file, lowered. */
export interface FixFile extends ImportingFile {
  readonly language: Language;
  readonly tree: Tree;
  /** The packages that the project depends on; undefined where that is not known. */
  readonly dependencies: ReadonlyMap<string, string> | undefined;
  /** How the language makes data fit for sinks. */
  readonly wrappings: readonly Wrapping[];
}
