/** The models of PHP: its own library first, then what packages add. One line for each. */
import type { Model } from '../model.ts';
import { php } from './php/php.ts';
import { processes } from './php/processes.ts';
import { superglobals } from './php/superglobals.ts';

/** In the order in which fixtures and README name them. */
export const phpModels: readonly Model[] = [
  php,
  superglobals,
  processes,
];
