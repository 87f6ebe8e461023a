/** A hash that can be forged. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Nothing that must not be forged is told by MD5 or SHA-1. */
export const weakHash: Rule = {
  id: 'weak-hash',
  title: 'A hash that can be forged',
  severity: 'warning',
  cwe: [328, 327],
  owasp: 'A04:2025',
  advice: ['encrypt-sensitive-data'],
  message: '`{value}` no longer resists forgery: two inputs with the same hash can be made.',
  detects: [{ use: ['weak-hash'] }],
  // Nobody gains from a forgery of the name of a file in a cache, or of a picture's.
  exceptWhere: {
    says: 'cache|(?<![a-z])etag|gravatar|avatar|thumb|memoi[sz]|shard|bucket|lock_?(?:dir|file|name|path)',
    unless: 'pass(?:word|wd|phrase|hash)|secret|token|(?<![a-z])sign(?:ature|ed|ing)?(?![a-z])|signature|auth|session|csrf|nonce|salt|hmac|verif|licen[cs]e|certificate|credential',
  },
  isFineInTests: true,
};
