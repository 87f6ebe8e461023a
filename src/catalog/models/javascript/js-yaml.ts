/**
 * YAML. js-yaml 4 makes plain data; its version 3 made functions from what `load` got, as the schema
 * `DEFAULT_FULL_SCHEMA` told it, and version 4 does so with js-yaml-js-types. The package `yaml` makes plain data.
 * https://github.com/nodeca/js-yaml, https://eemeli.org/yaml
 */
import type { Model } from '../../model.ts';

/** The packages `js-yaml`, `js-yaml-js-types` and `yaml`. */
export const jsYaml: Model = {
  id: 'js-yaml',
  title: 'js-yaml and yaml',
  language: 'javascript',
  steps: [
    { path: 'js-yaml.{load,loadAll,safeLoad,safeLoadAll}', from: '0', to: 'result' },
    { path: 'yaml.{parse,parseDocument,parseAllDocuments}', from: '0', to: 'result' },
    { path: 'js-yaml.{dump,safeDump}', from: '0[*]', to: 'result' },
    { path: 'yaml.stringify', from: '0[*]', to: 'result' },
  ],
  uses: [
    { path: 'js-yaml.DEFAULT_FULL_SCHEMA', kind: 'unsafe-deserialization', at: 'read' },
    { path: 'js-yaml-js-types.{all,function}', kind: 'unsafe-deserialization', at: 'read' },
  ],
};
