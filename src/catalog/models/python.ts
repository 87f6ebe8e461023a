/** The list of models for Python: one line for each file in `python/`, the language first, then by what they are about. */
import type { Model } from '../model.ts';
import { builtins } from './python/builtins.ts';

/** In the order in which they are applied. */
export const pythonModels: readonly Model[] = [
  builtins,
];
