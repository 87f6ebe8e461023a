/** A secret made by Math.random. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** What must not be guessed comes from a generator that nobody can predict. */
export const insecureRandom: Rule = {
  id: 'insecure-random',
  title: 'A secret made by Math.random',
  severity: 'error',
  cwe: [338],
  owasp: 'A04:2025',
  advice: ['security-foundation'],
  message: 'This must not be guessed, but `{source}` can be predicted.',
  detects: [{ flow: { from: ['predictable-random'], to: ['secret'] } }],
  isFineInTests: true,
};
