/** Nothing goes over the network in the clear. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { composeFiles, kubernetesFiles, proxyFiles, terraformFiles } from '../kinds.ts';

export const tls: ProjectCheck = {
  id: 'tls',
  title: 'TLS',
  group: 'Operation',
  advice: ['tls-everywhere'],
  remedy: 'End TLS 1.2 or 1.3 at the proxy, redirect HTTP to HTTPS, send Strict-Transport-Security, and let certificates renew themselves.',
  snippets: { 'ship-nginx-proxy': [] },
  async look(project) {
    const proxies = proxyFiles(project);
    const ingress = await project.search(kubernetesFiles(project), /^kind:\s*(?:Ingress|Gateway)\s*$/m);
    const tls = await project.search([...proxies, ...kubernetesFiles(project), ...composeFiles(project), ...terraformFiles(project), ...project.findAll(/(?:^|\/)(?:fly|app|render)[\w.-]*\.(?:toml|ya?ml)$/)],
      /ssl_certificate|listen\s+443|\btls:|cert-manager|letsencrypt|certresolver|force_https\s*=\s*true|secure:\s*always|aws_acm_certificate|bind\s+\S*:443\s+ssl|certbot|ssl_policy/i);
    if (tls !== undefined) return done('TLS is set up.', tls.path);
    const caddy = proxies.find((path) => path.endsWith('Caddyfile'));
    if (caddy !== undefined) return done('Caddy fetches certificates by itself.', caddy);
    const proxy = proxies[0] ?? ingress?.path;
    if (proxy !== undefined) return missing('The proxy speaks HTTP only.', proxy);
    const own = await project.search(project.sources, /https\.createServer|SECURE_SSL_REDIRECT\s*=\s*True|requiresSecure|forceScheme\(['"]https|forceHttps|ssl_keyfile|server\.ssl\.|Strict-Transport-Security|\bhsts\b/i);
    if (own !== undefined) return done('The application asks for TLS.', own.path);
    return notApplicable('No proxy was found: the platform in front of the application has to do it.');
  },
};
