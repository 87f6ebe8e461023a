/** The list of rules, the gravest first. One line for each. */
import type { Rule } from './rule.ts';
import { hardcodedSecret } from './rules/hardcoded-secret.ts';
import { missingInputValidation } from './rules/missing-input-validation.ts';
import { nosqlInjection } from './rules/nosql-injection.ts';
import { sqlInjection } from './rules/sql-injection.ts';
import { stateChangeOnGet } from './rules/state-change-on-get.ts';
import { verbInPath } from './rules/verb-in-path.ts';

/** Every rule, in this order. */
export const rules: readonly Rule[] = [
  sqlInjection,
  nosqlInjection,
  hardcodedSecret,
  missingInputValidation,
  verbInPath,
  stateChangeOnGet,
];
