/** Each environment has its own settings, and a newcomer can see which there are. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const environmentSettings: ProjectCheck = {
  id: 'environment-settings',
  title: 'Settings for each environment',
  group: 'Delivery',
  advice: ['stage-first', 'store-data-securely'],
  remedy: 'Read settings from the environment, and commit an .env.example with every name and no secret.',
  snippets: { 'ship-env-example': [] },
  async look(project) {
    const profile = project.find(/(?:^|\/)application-[\w-]+\.(?:ya?ml|properties)$/) ?? project.find(/(?:^|\/)(?:config|settings|environments)\/(?:production|prod|development|dev|staging|test)\.\w+$/);
    const example = project.find(/(?:^|\/)\.?env[\w.-]*(?:example|sample|template|dist|defaults)[\w.-]*$/) ?? project.find(/(?:^|\/)(?:example|sample)\.env$/);
    if (example !== undefined) return done('An example says which settings there are.', example);
    if (profile !== undefined) return done('Environments have settings of their own.', profile);
    const read = await project.search(project.sources, /process\.env\b|os\.environ|os\.getenv|System\.getenv|\bgetenv\(|\benv\(|\$_ENV/);
    if (read === undefined) return webFramework(project) === undefined ? notApplicable('No settings are read.') : missing('No settings are read from the environment.');
    return missing('Settings are read from the environment, and no .env.example says which.', read.path);
  },
};
