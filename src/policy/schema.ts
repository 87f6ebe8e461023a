/** The JSON schema of `backend-guide.json`, by which editors complete it and say what its parts are. The catalogue says which rules, kinds and languages there are. */
import { sinkKinds } from '../catalog/kinds.ts';
import type { Catalog } from '../catalog/rule.ts';
import { baselineFile } from './baseline.ts';
import { levels } from './configuration.ts';

/** A schema of draft 7, which VS Code's JSON support reads. */
export function configurationSchema(catalog: Catalog): unknown {
  const languages = [...new Set(catalog.models.map(({ language }) => language))];
  const sourceKinds = [...new Set(catalog.models.flatMap(({ sources }) => sources ?? []).map(({ kind }) => kind))];
  const path = { type: 'string', description: 'A path of an API: `package.Class().method`.' };
  const argument = { type: 'integer', minimum: 0, description: 'Which argument, from 0.' };
  const clears = { type: 'array', items: { enum: Object.keys(sinkKinds) }, minItems: 1, description: 'The kinds of sinks that the data may then reach.' };
  const language = { enum: languages, description: 'The language in which this counts. Missing: all.' };
  const entries = (description: string, properties: object, required: readonly string[]): unknown => ({
    description, type: 'array', items: { type: 'object', additionalProperties: false, properties: { path, language, ...properties }, required: ['path', ...required] },
  });
  const rules = {
    description: 'How severely the findings of rules are told, by ids or patterns of ids (`weak-*`).',
    type: 'object',
    properties: Object.fromEntries(catalog.rules.map(({ id, title }) => [id, { $ref: '#/definitions/level', description: title }])),
    additionalProperties: { $ref: '#/definitions/level' },
  };
  const globs = { type: 'array', items: { type: 'string', minLength: 1 } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Backend Guide', description: 'How Backend Guide looks at this repository: in the editor and on the command line.',
    type: 'object', additionalProperties: false,
    definitions: { level: { enum: levels } },
    properties: {
      $schema: { type: 'string' },
      rules,
      languages: { description: 'What is said otherwise for a language.', type: 'object', additionalProperties: false, properties: Object.fromEntries(languages.map((one) => [one, { type: 'object', additionalProperties: false, properties: { rules } }])) },
      include: { ...globs, description: 'Only files that match one of these globs are looked at.' },
      exclude: { ...globs, description: 'Files that match one of these globs are not looked at.' },
      baseline: { type: 'string', minLength: 1, description: `The file that lists the findings that are not to be told. Missing: ${baselineFile}, where it is there.` },
      knowledge: {
        description: 'What your own packages and helpers do with data.', type: 'object', additionalProperties: false,
        properties: {
          sources: entries('What yields data that somebody else has sent.', { kind: { enum: sourceKinds } }, ['kind']),
          sinks: entries('Where data takes effect.', { argument, kind: { enum: Object.keys(sinkKinds) } }, ['argument', 'kind']),
          sanitizers: entries('What returns an argument in a safe form.', { argument, clears }, ['argument', 'clears']),
          validators: entries('What checks an argument: it is safe where the call is truthy.', { argument, clears, throws: { type: 'boolean', description: 'It is safe wherever the call returns.' } }, ['argument', 'clears']),
        },
      },
    },
  };
}
