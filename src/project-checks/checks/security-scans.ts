/** Dependencies and code are scanned for known holes, in CI. */
import { done, missing, type ProjectCheck } from '../check.ts';
import { pipelines } from '../kinds.ts';

export const securityScans: ProjectCheck = {
  id: 'security-scans',
  title: 'Security scans',
  group: 'Dependencies',
  advice: ['automate-security-scans', 'audit-regularly'],
  remedy: 'Let CI run npm audit, pip-audit, composer audit or OSV-Scanner, and a scan of the code, on every change and once a week.',
  snippets: { 'ship-github-actions': ['npm'], 'ship-gitlab-ci': ['npm'] },
  async look(project) {
    const scan = await project.search([...pipelines(project), ...project.findAll(/(?:^|\/)(?:\.pre-commit-config\.yaml|package\.json|pom\.xml|build\.gradle(?:\.kts)?|Makefile|tox\.ini|noxfile\.py|composer\.json)$/)],
      /\b(?:npm|pnpm|yarn|bun) (?:npm )?audit\b|audit-ci|better-npm-audit|pip-audit|\bsafety (?:check|scan)|\bbandit\b|composer audit|local-php-security-checker|security-checker|osv-scanner|dependency-check|dependency-review-action|codeql-action|\bsemgrep\b|\bsnyk\b|\btrivy\b|\bgrype\b|sonarcloud|sonarqube|gitleaks|Security\/.*\.gitlab-ci\.yml|backend-guide scan/);
    if (scan !== undefined) return done(`${scan.text} looks for known holes.`, scan.path);
    const file = project.find(/^(?:\.snyk|\.semgrep(?:\.ya?ml|\/.+)|\.trivyignore|osv-scanner\.toml)$/);
    if (file !== undefined) return done('A scanner is set up.', file);
    return missing('No scan for known holes was found.', pipelines(project)[0]);
  },
};
