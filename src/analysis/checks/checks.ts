/** The list of checks, by id, and how a rule's check becomes findings. */
import type { CheckId, Rule } from '../../catalog/rule.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckContext } from './check.ts';
import { hardcodedSecret } from './hardcoded-secret.ts';
import { stateChangeOnGet } from './state-change-on-get.ts';
import { verbInPath } from './verb-in-path.ts';

const checks: Readonly<Record<CheckId, Check>> = {
  'hardcoded-secret': hardcodedSecret,
  'state-change-on-get': stateChangeOnGet,
  'verb-in-path': verbInPath,
};

/** What the checks of these rules find in a file. */
export function runChecks(rules: readonly Rule[], context: CheckContext): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    for (const detection of rule.detects) {
      if (!('check' in detection)) continue;
      for (const { range, parts = {}, trace = [] } of checks[detection.check](context)) {
        const message = rule.message.replace(/\{(source|name|value)\}/g, (whole, name: 'source' | 'name' | 'value') => parts[name] ?? whole);
        found.set(`${rule.id} ${range.start} ${range.end}`, { rule: rule.id, severity: rule.severity, message, file: context.file.path, range, trace, fixes: [] });
      }
    }
  }
  return [...found.values()];
}
