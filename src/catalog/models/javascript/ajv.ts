/** Ajv: JSON Schema. `const validate = ajv.compile(schema)` is a function that returns whether the data fits. https://ajv.js.org */
import type { Model } from '../../model.ts';

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
  schemas: [
    { path: 'ajv().compile', form: 'json', of: 0 },
  ],
  validations: [
    { path: 'ajv().{compile,getSchema}()', schema: 'callee', data: 0, when: { is: true } },
    { path: 'ajv().validate', schema: 0, isJson: true, data: 1, when: { is: true } },
  ],
};
