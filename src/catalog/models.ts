/** All models, language by language: one list for each, beside the folder that holds its models. */
import type { Model } from './model.ts';
import { javaModels } from './models/java.ts';
import { javascriptModels } from './models/javascript.ts';
import { phpModels } from './models/php.ts';

/** In the order of the languages. */
export const models: readonly Model[] = [...javascriptModels, ...javaModels, ...phpModels];
