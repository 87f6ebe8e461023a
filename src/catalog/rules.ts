/** The list of rules, the gravest first. One line for each. */
import type { Rule } from './rule.ts';
import { argumentInjection } from './rules/argument-injection.ts';
import { codeInjection } from './rules/code-injection.ts';
import { commandInjection } from './rules/command-injection.ts';
import { crossSiteScripting } from './rules/cross-site-scripting.ts';
import { expressionInjection } from './rules/expression-injection.ts';
import { hardcodedSecret } from './rules/hardcoded-secret.ts';
import { headerInjection } from './rules/header-injection.ts';
import { logInjection } from './rules/log-injection.ts';
import { missingInputValidation } from './rules/missing-input-validation.ts';
import { sqlInjection } from './rules/sql-injection.ts';
import { stateChangeOnGet } from './rules/state-change-on-get.ts';
import { templateInjection } from './rules/template-injection.ts';
import { verbInPath } from './rules/verb-in-path.ts';

/** Every rule, in this order. */
export const rules: readonly Rule[] = [
  codeInjection,
  commandInjection,
  sqlInjection,
  templateInjection,
  expressionInjection,
  crossSiteScripting,
  argumentInjection,
  headerInjection,
  logInjection,
  hardcodedSecret,
  missingInputValidation,
  verbInPath,
  stateChangeOnGet,
];
