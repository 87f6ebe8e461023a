/** What the files for containers, pipelines and clients must have, whatever is chosen in them. */
import assert from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { writeProject } from '../project.ts';
import { fileProjects } from '../projects/files.ts';
import { record } from './outcomes.ts';
import { openChecks, type Checks } from './schemas.ts';

type Demand = (text: string) => void;
interface Tree { readonly [key: string]: Tree }

const documents = (text: string): Tree[] => parseAllDocuments(text).map((document) => {
  assert.deepEqual(document.errors, []);
  return document.toJS() as Tree;
});
const has = (...patterns: RegExp[]): Demand => (text) => { for (const pattern of patterns) assert.match(text, pattern); };

const dockerfile: Demand = (text) => {
  assert.equal(text.match(/^FROM /gm)?.length, 2, 'two stages');
  for (const [, image = ''] of text.matchAll(/^FROM (\S+)/gm)) assert.match(image, /:[\w.-]+$/, 'a version');
  const last = text.slice(text.lastIndexOf('\nFROM '));
  assert.match(last, /^USER (?!root|0\b)/m);
  assert.match(last, /^HEALTHCHECK /m);
  assert.match(last, /^(?:CMD|ENTRYPOINT) \["|^FROM php/m);
  assert.doesNotMatch(text, /^ADD |^(?:ENV|ARG) .*(?:PASSWORD|SECRET|TOKEN)/m);
};

const demands: Readonly<Record<string, Demand>> = {
  'ship-docker-node': dockerfile,
  'ship-docker-python': dockerfile,
  'ship-docker-java': dockerfile,
  'ship-docker-php': dockerfile,
  'ship-compose-file': (text) => {
    const [file] = documents(text);
    assert.deepEqual(Object.keys(file?.['services'] ?? {}), ['api', 'database', 'cache']);
    assert.equal(file?.['services']?.['api']?.['depends_on']?.['database']?.['condition'], 'service_healthy');
    assert.doesNotMatch(text, /PASSWORD: [^$]/);
  },
  'ship-kubernetes-service': (text) => {
    const [deployment, service] = documents(text);
    const pod = deployment?.['spec']?.['template'];
    const container = (pod?.['spec']?.['containers'] as unknown as Tree[])[0];
    assert.deepEqual(deployment?.['spec']?.['selector']?.['matchLabels'], pod?.['metadata']?.['labels']);
    assert.deepEqual(service?.['spec']?.['selector'], pod?.['metadata']?.['labels']);
    for (const key of ['readinessProbe', 'livenessProbe', 'resources', 'securityContext']) assert.ok(container?.[key], key);
    assert.equal(pod?.['spec']?.['securityContext']?.['runAsNonRoot'], true);
  },
  'ship-github-actions': (text) => {
    const [workflow] = documents(text);
    assert.deepEqual(workflow?.['permissions'], { contents: 'read' });
    const steps = workflow?.['jobs']?.['test']?.['steps'] as unknown as readonly { uses?: string; run?: string }[];
    assert.ok(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined)));
    for (const { uses } of steps) if (uses !== undefined) assert.match(uses, /@v\d+$/);
  },
  'ship-gitlab-ci': (text) => { assert.ok(Array.isArray(documents(text)[0]?.['test']?.['script'])); },
  'ship-github-dependabot': (text) => {
    const [file] = documents(text);
    assert.equal(file?.['version'], 2);
    for (const update of file['updates'] as unknown as Tree[]) assert.ok(update['package-ecosystem'] && update['directory'] && update['schedule']?.['interval']);
  },
  'ship-renovate-config': (text) => { assert.ok(Array.isArray((JSON.parse(text) as Tree)['extends'])); },
  'ship-jenkins-file': has(/^pipeline \{/, /timeout\(/, /post \{/),
  'ship-nginx-proxy': (text) => {
    assert.equal(text.match(/\{/g)?.length, text.match(/\}/g)?.length);
    has(/ssl_protocols TLSv1\.2 TLSv1\.3;/, /limit_req /, /upstream /, /client_max_body_size /)(text);
    for (const line of text.split('\n').map((one) => one.trim())) if (line !== '') assert.match(line, /[;{}]$/, line);
  },
  'ship-git-ignore': has(/^\.env$/m, /^!\.env\.example$/m, /^node_modules\/$/m),
  'ship-docker-ignore': has(/^\.env$/m, /^\.git$/m, /^node_modules$/m),
  'ship-env-example': has(/^JWT_SECRET=$/m, /^PORT=\d+$/m),
  'rest-spring-settings': (text) => {
    const [file] = documents(text);
    assert.equal(file?.['spring']?.['jpa']?.['hibernate']?.['ddl-auto'], 'validate');
    for (const [, value = ''] of text.matchAll(/(?:password|secret|username|url): (.+)$/gm)) assert.match(value, /^\$\{[A-Z_]+\}$/);
  },
  'api-openapi-file': (text) => {
    const [file] = documents(text);
    assert.match(String(file?.['openapi']), /^3\.1/);
    for (const [, reference = ''] of text.matchAll(/\$ref: '#\/([^']+)'/g)) {
      assert.ok(reference.split('/').reduce<Tree | undefined>((tree, key) => tree?.[key], file), reference);
    }
  },
  'api-http-requests': (text) => {
    for (const request of text.split(/^###/m).slice(1)) assert.match(request, /^(?:GET|POST|DELETE) \{\{address\}\}\//m);
    assert.doesNotMatch(text, /"password": "(?!\{\{)/);
  },
  'api-postman-collection': (text) => {
    const collection = JSON.parse(text) as { info: { schema: string }; item: readonly { name: string; request: { method: string; url: string } }[] };
    assert.match(collection.info.schema, /v2\.1\.0/);
    for (const { request } of collection.item) assert.match(request.url, /^\{\{address\}\}\//);
  },
};

/** Which schema or linter is asked, too, and a text that it must refuse. */
const asked: Readonly<Record<string, { readonly check: keyof Checks; readonly broken: string }>> = {
  'ship-docker-node': { check: 'dockerfile', broken: 'FORM node' },
  'ship-docker-python': { check: 'dockerfile', broken: 'FORM python' },
  'ship-docker-java': { check: 'dockerfile', broken: 'FORM java' },
  'ship-docker-php': { check: 'dockerfile', broken: 'FORM php' },
  'ship-compose-file': { check: 'compose', broken: 'services: { api: { imge: shop } }' },
  'ship-kubernetes-service': { check: 'kubernetes', broken: 'kind: Deployment\nspec: { selector: {}, template: { spec: { containers: [{ nam: api }] } } }' },
  'ship-github-actions': { check: 'workflow', broken: 'on: push\njobs: { test: { runs: here } }' },
  'api-openapi-file': { check: 'openapi', broken: 'openapi: 3.1.0\npaths: 7' },
};

describe('files', function () {
  this.timeout(600_000);
  let checks: Checks;

  before(async () => { checks = await openChecks(); });

  for (const [prefix, { check, broken }] of Object.entries(asked)) {
    it(`${check} refuses what is no ${prefix}`, async () => { assert.notDeepEqual(await checks[check](broken), []); });
  }

  for (const written of fileProjects.flatMap(writeProject)) {
    for (const [path, text] of written.files) {
      const prefix = path.slice(0, path.indexOf('/'));
      it(`${written.id}: ${prefix} has what it must`, async () => {
        const demand = demands[prefix];
        assert.ok(demand, 'nobody says what it must have');
        demand(text);
        const schema = asked[prefix];
        if (schema) assert.deepEqual(await checks[schema.check](text), []);
        record({ used: new Set([prefix]) }, 'checked');
        record({ used: new Set([prefix]) }, 'not run', written.project.notRun);
      });
    }
  }
});
