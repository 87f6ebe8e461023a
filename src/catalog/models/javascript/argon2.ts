/**
 * Argon2: `argon2.hash(password, { memoryCost: 65536 })`. `memoryCost` is in KiB; the defaults are above what OWASP asks for.
 * https://github.com/ranisalt/node-argon2
 */
import type { Model } from '../../model.ts';

/** The packages `argon2` and `@node-rs/argon2`. */
export const argon2: Model = {
  id: 'argon2',
  title: 'Argon2',
  language: 'javascript',
  types: [
    { path: '@node-rs/argon2', is: 'argon2' },
  ],
  constants: [
    { path: 'argon2.argon2d', value: 0 },
    { path: 'argon2.argon2i', value: 1 },
    { path: 'argon2.argon2id', value: 2 },
  ],
  uses: [
    // Argon2id stands both attacks that the others stand one of each (RFC 9106).
    { path: 'argon2.{hash,hashSync}', kind: 'weak-password-hash', where: [{ argument: 1, member: 'type', is: [0, 1] }] },
    // The weakest that OWASP lists (as of 2025): 7 MiB, with 5 iterations.
    { path: 'argon2.{hash,hashSync}', kind: 'weak-password-hash', where: [{ argument: 1, member: 'memoryCost', below: 7168 }] },
    { path: 'argon2.{hash,hashSync}', kind: 'weak-password-hash', where: [{ argument: 1, member: 'memoryCost', below: 19_456 }, { argument: 1, member: 'timeCost', below: 2 }] },
  ],
};
