/** More than one instance can answer. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { composeFiles, kubernetesFiles, proxyFiles, terraformFiles } from '../kinds.ts';

export const loadBalancer: ProjectCheck = {
  id: 'load-balancer',
  title: 'Load balancing',
  group: 'Operation',
  advice: ['use-load-balancers', 'balance-load'],
  remedy: 'Run two instances or more behind a balancer that asks the health endpoint.',
  snippets: { 'ship-nginx-proxy': [], 'ship-kubernetes-service': [] },
  async look(project) {
    const files = [...proxyFiles(project), ...kubernetesFiles(project), ...composeFiles(project), ...terraformFiles(project), ...project.findAll(/(?:^|\/)(?:fly|app|render|railway|serverless)[\w.-]*\.(?:toml|ya?ml|json)$/)];
    if (files.length === 0) return notApplicable('No file says how the application is run.');
    const found = await project.search(files, /\bupstream\s+\w+\s*\{|HorizontalPodAutoscaler|^\s*replicas:\s*(?:[2-9]|\d\d)|kind:\s*(?:Ingress|Gateway|HTTPRoute)|type:\s*LoadBalancer|aws_lb\b|aws_alb|google_compute_.*forwarding|azurerm_lb|min_machines_running|max_instances|numReplicas|numInstances|\bbalance\s+(?:roundrobin|leastconn)|reverse_proxy\s+\S+\s+\S+|loadBalancer:/m);
    return found === undefined ? missing('The files that say how the application is run know one instance only.', files[0]) : done('Several instances can answer.', found.path);
  },
};
