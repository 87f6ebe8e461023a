/** Superstruct: functions that take the data first, `assert(data, Struct)`, and the same as methods of a struct. https://docs.superstructjs.org */
import type { Model } from '../model.ts';

/** The package `superstruct`. */
export const superstruct: Model = {
  id: 'superstruct',
  title: 'Superstruct',
  language: 'javascript',
  sanitizers: [
    { path: 'superstruct.**.assert', argument: 0, cleans: 'argument', establishes: 'type' },
    { path: 'superstruct.**.is', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
    { path: 'superstruct.**.{create,mask}', argument: 0, cleans: 'both', establishes: 'type' },
    // It returns `[error, value]`.
    { path: 'superstruct.**.validate', argument: 0, cleans: 'argument', when: { member: '0', is: false }, establishes: 'type' },
  ],
};
