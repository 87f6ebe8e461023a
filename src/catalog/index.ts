/** The lists of the catalogue: what `server` and `cli` hand to the engine. */
import { models } from './models.ts';
import type { Catalog } from './rule.ts';
import { rules } from './rules.ts';

/** All models and all rules, in their order. */
export const catalog: Catalog = { models, rules };
