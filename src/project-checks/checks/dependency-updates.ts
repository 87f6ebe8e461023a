/** A bot proposes updates of dependencies. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';

export const dependencyUpdates: ProjectCheck = {
  id: 'dependency-updates',
  title: 'Automatic updates',
  group: 'Dependencies',
  advice: ['update-dependencies'],
  remedy: 'Switch Dependabot or Renovate on, grouped and weekly, with a few days of waiting for brand-new releases.',
  snippets: { 'ship-github-dependabot': [], 'ship-renovate-config': [] },
  async look(project) {
    const path = project.find(/^(?:\.github\/(?:dependabot\.ya?ml|renovate\.json5?)|\.gitlab\/renovate\.json5?|renovate\.json5?|\.renovaterc(?:\.json5?)?|\.pyup\.yml|\.scala-steward\.conf)$/);
    if (path !== undefined) return done('A bot proposes updates.', path);
    const inManifest = await project.search(project.manifests.map((manifest) => manifest.path), /"renovate"\s*:/);
    if (inManifest !== undefined) return done('Renovate proposes updates.', inManifest.path);
    if (project.manifests.every(({ dependencies }) => dependencies.size === 0)) return notApplicable('No dependencies were found.');
    return missing('Neither Dependabot nor Renovate is set up.');
  },
};
