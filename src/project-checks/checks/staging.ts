/** Changes are tried where nobody is hurt, before they go live. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework, composeFiles, kubernetesFiles, terraformFiles, pipelines } from '../kinds.ts';

export const staging: ProjectCheck = {
  id: 'staging',
  title: 'Staging',
  group: 'Delivery',
  advice: ['stage-first'],
  remedy: 'Deploy to a staging environment from the same image first, with its own configuration and data that nobody misses.',
  async look(project) {
    const named = project.find(/(?:^|[/._-])(?:staging|stage|preprod|uat)(?:[/._-]|$)/i);
    if (named !== undefined) return done('There is a staging environment.', named);
    const found = await project.search([...pipelines(project), ...kubernetesFiles(project), ...terraformFiles(project), ...composeFiles(project), ...project.findAll(/(?:^|\/)(?:fly|app|render|vercel|serverless)[\w.-]*\.(?:toml|ya?ml|json)$/)], /\b(?:staging|pre-?prod|preview)\b/i);
    if (found !== undefined) return done('There is a staging environment.', found.path);
    if (webFramework(project) === undefined) return notApplicable('No web framework was found.');
    return missing('Nothing tells of a staging environment.', pipelines(project)[0]);
  },
};
