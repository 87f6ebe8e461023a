/** The list of rules, the gravest first. One line for each. */
import type { Rule } from './rule.ts';
import { missingInputValidation } from './rules/missing-input-validation.ts';
import { sqlInjection } from './rules/sql-injection.ts';

/** Every rule, in this order. */
export const rules: readonly Rule[] = [
  sqlInjection,
  missingInputValidation,
];
