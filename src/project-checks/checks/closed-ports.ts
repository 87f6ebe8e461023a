/** Only what must be reached from outside can be. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { composeFiles, kubernetesFiles, terraformFiles } from '../kinds.ts';

/** A port of a database that is published on all interfaces: `5432:5432`, not `127.0.0.1:5432:5432`. */
const publishedDatabase = /^\s*-\s*["']?(?:0\.0\.0\.0:)?\d+:(3306|5432|1433|1521|6379|27017|9200|11211)\b/m;

export const closedPorts: ProjectCheck = {
  id: 'closed-ports',
  title: 'Closed ports',
  group: 'Operation',
  advice: ['firewall'],
  remedy: 'Publish no port of a database (or bind it to 127.0.0.1), and allow in security groups and network policies what is needed, from where it is needed.',
  snippets: { 'ship-compose-file': [] },
  async look(project) {
    for (const path of composeFiles(project)) {
      const open = publishedDatabase.exec((await project.read(path) ?? '').replaceAll(/#.*$/gm, ''));
      if (open !== null && !/(?:dev|override|local|test)/.test(path)) return missing(`Port ${open[1] ?? ''} of a database is open to the whole network.`, path);
    }
    const world = await project.search(terraformFiles(project), /from_port\s*=\s*(?:22|3306|5432|6379|27017)[^}]*?0\.0\.0\.0\/0/);
    if (world !== undefined) return missing('A security group lets the whole internet in.', world.path);
    const rules = await project.search([...kubernetesFiles(project), ...terraformFiles(project), ...project.findAll(/(?:^|\/)(?:ufw|iptables|nftables|firewall)[^/]*$/)], /kind:\s*NetworkPolicy|aws_security_group|google_compute_firewall|azurerm_network_security_group|\bufw (?:allow|default)|iptables -|\bnft\b/);
    if (rules !== undefined) return done('Rules say what may be reached.', rules.path);
    const [compose] = composeFiles(project);
    if (compose !== undefined) return done('No port of a database is published.', compose);
    return kubernetesFiles(project).length > 0 ? missing('No network policy says what may be reached.', kubernetesFiles(project)[0]) : notApplicable('No file says which ports are open.');
  },
};
