/** The lists of the catalogue: what `server` and `cli` hand to the engine. */
import { models } from './models.ts';
import type { Catalog } from './rule.ts';
import { rules } from './rules.ts';

export const catalog: Catalog = { models, rules };
