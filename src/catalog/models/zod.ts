/**
 * Zod: `schema.parse(req.body)` returns what fits and throws on the rest; `safeParse` returns `{ success, data, error }`.
 *
 * What comes out of an object's schema is not followed to SQL text: its members may be numbers or one of a list, and a
 * schema's parts are not modelled. What comes out of a text's schema is still any text. https://zod.dev
 */
import type { Model } from '../model.ts';

const texts = 'zod.{string,email,url}().**';

/** The package `zod`, versions 3 and 4. */
export const zod: Model = {
  id: 'zod',
  title: 'Zod',
  language: 'javascript',
  types: [
    { path: 'zod.z', is: 'zod' },
    { path: 'zod/v3', is: 'zod' },
    { path: 'zod/v4', is: 'zod' },
    { path: 'zod/mini', is: 'zod' },
  ],
  steps: [
    { path: `${texts}.{parse,parseAsync,safeParse,safeParseAsync}`, from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'zod.**.{parse,parseAsync}', argument: 0, cleans: 'both', establishes: 'type' },
    { path: 'zod.**.{safeParse,safeParseAsync,spa}', argument: 0, cleans: 'result', establishes: 'type' },
    { path: 'zod.**.{safeParse,safeParseAsync,spa}', argument: 0, cleans: 'argument', when: { member: 'success', is: true }, establishes: 'type' },
    { path: 'zod.**.{safeParse,safeParseAsync,spa}', argument: 0, cleans: 'argument', when: { member: 'error', is: false }, establishes: 'type' },
    // Schemas of which nothing is known but these names: imported from a file of their own.
    { path: 'any.parseAsync', argument: 0, cleans: 'both', establishes: 'type' },
    { path: 'any.{safeParse,safeParseAsync}', argument: 0, cleans: 'argument', when: { member: 'success', is: true }, establishes: 'type' },
    { path: 'any.{safeParse,safeParseAsync}', argument: 0, cleans: 'argument', when: { member: 'error', is: false }, establishes: 'type' },
  ],
};
