/** The API has a version, so that it can change. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const apiVersion: ProjectCheck = {
  id: 'api-version',
  title: 'API version',
  group: 'API',
  advice: ['design-apis-for-change'],
  remedy: 'Put a version into the path of the first release (/v1), and keep an old one alive until nobody asks for it.',
  snippets: { 'api-openapi-file': [] },
  async look(project) {
    if (webFramework(project) === undefined) return notApplicable('No web framework was found.');
    const found = await project.search([...project.sources, ...project.findAll(/(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i)], /['"`/]v[1-9]\d*(?:\/|['"`])|enableVersioning|apiVersion\s*[:=]|api[-_]version|DEFAULT_VERSIONING_CLASS|Accept-Version/i);
    return found === undefined ? missing('No version was found in the paths of the API.') : done('The API has a version.', found.path);
  },
};
