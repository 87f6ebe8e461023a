/** Valibot: functions that take the schema first, `v.parse(schema, data)`. https://valibot.dev */
import type { Model } from '../model.ts';

/** The package `valibot`. */
export const valibot: Model = {
  id: 'valibot',
  title: 'Valibot',
  language: 'javascript',
  sanitizers: [
    { path: 'valibot.{parse,parseAsync}', argument: 1, cleans: 'both', establishes: 'type' },
    { path: 'valibot.assert', argument: 1, cleans: 'argument', establishes: 'type' },
    { path: 'valibot.is', argument: 1, cleans: 'argument', when: { is: true }, establishes: 'type' },
    { path: 'valibot.{safeParse,safeParseAsync}', argument: 1, cleans: 'argument', when: { member: 'success', is: true }, establishes: 'type' },
  ],
};
