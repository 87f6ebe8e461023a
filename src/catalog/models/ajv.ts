/** Ajv: JSON Schema. `const validate = ajv.compile(schema)` is a function that returns whether the data fits. https://ajv.js.org */
import type { Model } from '../model.ts';

/** The package `ajv`, with the drafts that it offers as modules of their own. */
export const ajv: Model = {
  id: 'ajv',
  title: 'Ajv',
  language: 'javascript',
  types: [
    { path: 'ajv.{default,Ajv}()', is: 'ajv()' },
    { path: 'ajv/dist/2019()', is: 'ajv()' },
    { path: 'ajv/dist/2020()', is: 'ajv()' },
    { path: 'ajv/dist/jtd()', is: 'ajv()' },
  ],
  sanitizers: [
    { path: 'ajv().{compile,getSchema}()', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
    { path: 'ajv().validate', argument: 1, cleans: 'argument', when: { is: true }, establishes: 'type' },
  ],
};
