/** The lists of the catalogue: what `server` and `cli` hand to the engine. */
import type { Catalog } from './rule.ts';

export const catalog: Catalog = {
  models: [],
  rules: [],
};
