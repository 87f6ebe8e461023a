/** Files that no test of a framework runs: containers, pipelines, descriptions. What they must have is demanded of each. */
import { snippets } from '../snippet-files.ts';
import type { Project } from '../project.ts';

const reasons: Readonly<Record<string, string>> = {
  dockerfile: 'no Docker daemon is here',
  dockercompose: 'no Docker daemon is here',
  yaml: 'it is read by GitHub, GitLab, Kubernetes, Spring or a generator; its structure is checked',
  json: 'it is read by Renovate or Postman; its structure is checked',
  groovy: 'no Jenkins is here',
  nginx: 'no nginx with certificates is here',
  http: 'it is sent by a client in the editor',
  ignore: 'there is nothing to run',
  dotenv: 'there is nothing to run',
};

const filed = new Set(['ship', 'interfaces', 'spring']);

/** One project for each language, with all of its snippets of these groups. */
export const fileProjects: readonly Project[] = Object.entries(reasons).map(([language, notRun]) => ({
  id: `files-${language}`,
  languages: [language],
  notRun,
  files: (write) => Object.fromEntries(
    snippets.filter(({ group, languages }) => (filed.has(group)) && languages[0] === language).map(({ prefix, file = prefix }) => [`${prefix}/${file}`, write(prefix)]),
  ),
}));
