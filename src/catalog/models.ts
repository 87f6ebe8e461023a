/** The list of models: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from './model.ts';
import { ecmascript } from './models/ecmascript.ts';
import { express } from './models/express.ts';
import { node } from './models/node.ts';
import { pg } from './models/pg.ts';

/** Every model, in this order. */
export const models: readonly Model[] = [
  ecmascript,
  node,
  express,
  pg,
];
