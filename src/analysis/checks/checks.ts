/** The list of checks, by id, and how a rule's check becomes findings. */
import type { CheckId, Rule } from '../../catalog/rule.ts';
import type { Finding } from '../finding.ts';
import type { FixFile } from '../fixes/fix-file.ts';
import { whileHandling } from './acts.ts';
import type { Check, CheckContext } from './check.ts';
import { debugEnabled } from './debug-enabled.ts';
import { disabledCsrfProtection } from './disabled-csrf-protection.ts';
import { exposedMetrics } from './exposed-metrics.ts';
import { generatedApi } from './generated-api.ts';
import { incompleteAddressCheck } from './incomplete-address-check.ts';
import { isRangeForEnvironment } from './environment.ts';
import { hardcodedSecret } from './hardcoded-secret.ts';
import { inProcessState } from './in-process-state.ts';
import { missingRateLimit } from './missing-rate-limit.ts';
import { missingRequestTimeout } from './missing-request-timeout.ts';
import { missingSecurityHeaders } from './missing-security-headers.ts';
import { namedSecret } from './named-secret.ts';
import { wordsAround } from './purpose.ts';
import { queryInLoop } from './query-in-loop.ts';
import { stateChangeOnGet } from './state-change-on-get.ts';
import { swallowedError } from './swallowed-error.ts';
import { unauthenticatedDecryption } from './unauthenticated-decryption.ts';
import { unboundedQuery } from './unbounded-query.ts';
import { unhandledAsyncError } from './unhandled-async-error.ts';
import { verbInPath } from './verb-in-path.ts';
import { vulnerableRegex } from './vulnerable-regex.ts';

const checks: Readonly<Record<CheckId, Check>> = {
  'blocking-call-in-handler': whileHandling('blocking', 'blocking-call-in-handler'),
  'debug-enabled': debugEnabled,
  'disabled-csrf-protection': disabledCsrfProtection,
  'exposed-metrics': exposedMetrics,
  'generated-api': generatedApi,
  'hardcoded-secret': hardcodedSecret,
  'in-process-state': inProcessState,
  'incomplete-address-check': incompleteAddressCheck,
  'missing-rate-limit': missingRateLimit,
  'missing-request-timeout': missingRequestTimeout,
  'missing-security-headers': missingSecurityHeaders,
  'named-secret': namedSecret,
  'query-in-loop': queryInLoop,
  'state-change-on-get': stateChangeOnGet,
  'swallowed-error': swallowedError,
  'unauthenticated-decryption': unauthenticatedDecryption,
  'unbounded-query': unboundedQuery,
  'unhandled-async-error': unhandledAsyncError,
  'verb-in-path': verbInPath,
  'vulnerable-regex': vulnerableRegex,
};

/** What the checks of these rules find in a file. */
export function runChecks(rules: readonly Rule[], context: CheckContext): readonly Finding[] {
  const { file, tree, language } = context;
  const fixFile: FixFile = { ...file, tree, language, get dependencies() { return context.dependencies; }, wrappings: context.wrappings };
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    for (const detection of rule.detects) {
      if (!('check' in detection)) continue;
      for (const { range, parts = {}, trace = [], mend } of checks[detection.check](context)) {
        const { message: text, severity } = detection.as ?? rule;
        const message = text.replace(/\{(source|name|value)\}/g, (whole, name: 'source' | 'name' | 'value') => parts[name] ?? whole);
        found.set(`${rule.id} ${range.start} ${range.end}`, { rule: rule.id, severity, message, file: file.path, range, trace, fixes: mend?.(fixFile) ?? [] });
      }
    }
  }
  return [...found.values()];
}

/** Findings of data without those that a rule takes for meant for developers, or for asked for by whoever runs the program. */
export function withoutThoseOnPurpose(rules: readonly Rule[], findings: readonly Finding[], fileAt: (path: string) => Pick<CheckContext, 'file' | 'tree'> | undefined): readonly Finding[] {
  const lenient = new Set(rules.filter(({ detects }) => detects.some((one) => 'flow' in one && one.flow.exceptForEnvironment)).map(({ id }) => id));
  const settings = new Map(rules.flatMap(({ id, exceptUnder }) => (exceptUnder === undefined ? [] : [[id, new RegExp(exceptUnder, 'i')] as const])));
  const isUnder = (finding: Finding, condition?: RegExp): boolean => [finding, ...finding.trace].some((place) => {
    const at = fileAt(place.file);
    return at !== undefined && isRangeForEnvironment(place.range, at.file.text, at.tree, condition);
  });
  const purposes = new Map(rules.flatMap(({ id, exceptWhere }) => (exceptWhere === undefined ? [] : [[id, { says: new RegExp(exceptWhere.says, 'i'), unless: new RegExp(exceptWhere.unless, 'i') }] as const])));
  const isHarmless = ({ rule, file, range }: Finding): boolean => {
    const purpose = purposes.get(rule);
    const at = purpose && fileAt(file);
    if (!purpose || !at) return false;
    const words = wordsAround(range, at.file.text, at.tree);
    return purpose.says.test(words) && !purpose.unless.test(words);
  };
  return findings.filter((finding) => {
    const setting = settings.get(finding.rule);
    return !isHarmless(finding) && !(lenient.has(finding.rule) && isUnder(finding)) && !(setting && isUnder(finding, setting));
  });
}
