/** The checks of a project, by their parts and in the order in which they are shown. */
import type { ProjectCheck } from './check.ts';
import { apiVersion } from './checks/api-version.ts';
import { authentication } from './checks/authentication.ts';
import { authorization } from './checks/authorization.ts';
import { backups } from './checks/backups.ts';
import { cache } from './checks/cache.ts';
import { closedPorts } from './checks/closed-ports.ts';
import { codeReview } from './checks/code-review.ts';
import { constraints } from './checks/constraints.ts';
import { containerImage } from './checks/container-image.ts';
import { containerPractice } from './checks/container-practice.ts';
import { continuousIntegration } from './checks/continuous-integration.ts';
import { decisionRecords } from './checks/decision-records.ts';
import { dependencyUpdates } from './checks/dependency-updates.ts';
import { edgeCaseTests } from './checks/edge-case-tests.ts';
import { environmentSettings } from './checks/environment-settings.ts';
import { healthEndpoint } from './checks/health-endpoint.ts';
import { ignoredSecrets } from './checks/ignored-secrets.ts';
import { indexes } from './checks/indexes.ts';
import { integrationTests } from './checks/integration-tests.ts';
import { linter } from './checks/linter.ts';
import { loadBalancer } from './checks/load-balancer.ts';
import { lockFile } from './checks/lock-file.ts';
import { logging } from './checks/logging.ts';
import { migrations } from './checks/migrations.ts';
import { monitoring } from './checks/monitoring.ts';
import { openapi } from './checks/openapi.ts';
import { orchestration } from './checks/orchestration.ts';
import { readme } from './checks/readme.ts';
import { relationships } from './checks/relationships.ts';
import { securityScans } from './checks/security-scans.ts';
import { separateTiers } from './checks/separate-tiers.ts';
import { staging } from './checks/staging.ts';
import { tls } from './checks/tls.ts';
import { unitTests } from './checks/unit-tests.ts';
import { versionControl } from './checks/version-control.ts';
import { virtualEnvironment } from './checks/virtual-environment.ts';

/** All checks, in their order. */
export const projectChecks: readonly ProjectCheck[] = [
  versionControl, ignoredSecrets, readme, decisionRecords, codeReview, linter,
  lockFile, virtualEnvironment, dependencyUpdates, securityScans,
  unitTests, integrationTests, edgeCaseTests,
  migrations, relationships, indexes, constraints, backups, cache,
  openapi, apiVersion, separateTiers, authentication, authorization,
  continuousIntegration, containerImage, containerPractice, orchestration, staging, environmentSettings,
  logging, healthEndpoint, monitoring, loadBalancer, tls, closedPorts,
];
