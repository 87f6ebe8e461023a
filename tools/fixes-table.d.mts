import type { Model } from '../src/catalog/model.ts';
import type { Catalog, Rule } from '../src/catalog/rule.ts';
import type { Mending } from '../src/catalog/mending.ts';

export const fixesFile: string;
export function fixesTable(catalog: Catalog, mendingsOf: (rule: Rule, models: readonly Model[]) => readonly Mending[]): string;
