/** Metrics that everybody can read. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What a program tells of its inside is for those who run it. */
export const exposedMetrics: Rule = {
  id: 'exposed-metrics',
  title: 'Metrics shown to whoever asks',
  severity: 'information',
  cwe: [200],
  owasp: 'A02:2025',
  advice: ['log-and-monitor', 'authorize-access'],
  message: '`{name}` shows the metrics of this program to whoever asks: nothing stands before it.',
  detects: [{ check: 'exposed-metrics' }],
};
