/** Who runs the containers can tell whether they are well, and how much they may take. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { composeFiles, imageFiles, kubernetesFiles } from '../kinds.ts';

export const orchestration: ProjectCheck = {
  id: 'orchestration',
  title: 'Probes and limits',
  group: 'Delivery',
  advice: ['orchestrate-safely'],
  remedy: 'Give each container a readiness and a liveness probe and limits of memory; in compose files a healthcheck.',
  snippets: { 'ship-kubernetes-service': [], 'ship-compose-file': [] },
  async look(project) {
    const workloads = await project.search(kubernetesFiles(project), /^kind:\s*(?:Deployment|StatefulSet|DaemonSet)/m);
    if (workloads !== undefined) {
      const probe = await project.search(kubernetesFiles(project), /readinessProbe|livenessProbe|startupProbe/);
      if (probe === undefined) return missing('The containers have no probes.', workloads.path);
      const limit = await project.search(kubernetesFiles(project), /\blimits:|LimitRange/);
      return limit === undefined ? missing('The containers have no limits.', workloads.path) : done('The containers have probes and limits.', probe.path);
    }
    const [compose] = composeFiles(project);
    if (compose !== undefined) {
      const probe = await project.search([...composeFiles(project), ...imageFiles(project)], /healthcheck:|^HEALTHCHECK/m);
      return probe === undefined ? missing('No container says whether it is well.', compose) : done('Containers say whether they are well.', probe.path);
    }
    return notApplicable('No files of Kubernetes or compose were found.');
  },
};
