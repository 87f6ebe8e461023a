/** Yup: `await schema.validate(data)` returns what fits and throws on the rest. https://github.com/jquense/yup */
import type { Model } from '../model.ts';

/** The package `yup`. */
export const yup: Model = {
  id: 'yup',
  title: 'Yup',
  language: 'javascript',
  sanitizers: [
    { path: 'yup.**.{validate,validateSync}', argument: 0, cleans: 'both', establishes: 'type' },
    { path: 'yup.**.{isValid,isValidSync}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
  ],
};
