/**
 * bcrypt: `bcrypt.hash(password, 12)`. The number is the cost: each step doubles the work. https://github.com/kelektiv/node.bcrypt.js
 */
import type { Model } from '../../model.ts';

/** Fewer rounds than OWASP asks for (as of 2025). */
const least = 10;

/** The packages `bcrypt`, `bcryptjs` and `@node-rs/bcrypt`. */
export const bcrypt: Model = {
  id: 'bcrypt',
  title: 'bcrypt',
  language: 'javascript',
  types: [
    { path: 'bcryptjs', is: 'bcrypt' },
    { path: '@node-rs/bcrypt', is: 'bcrypt' },
  ],
  uses: [
    { path: 'bcrypt.{hash,hashSync}', kind: 'weak-password-hash', where: [{ argument: 1, below: least }], remedy: { title: 'Use 12 rounds', set: [{ argument: 1, to: '12' }] } },
    { path: 'bcrypt.{genSalt,genSaltSync}', kind: 'weak-password-hash', where: [{ argument: 0, below: least }], remedy: { title: 'Use 12 rounds', set: [{ argument: 0, to: '12' }] } },
  ],
};
