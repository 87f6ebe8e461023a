/** Errors and slow answers are seen before users tell of them. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const monitoring: ProjectCheck = {
  id: 'monitoring',
  title: 'Monitoring',
  group: 'Operation',
  advice: ['monitor-and-back-up', 'log-and-monitor', 'profile-code'],
  remedy: 'Send metrics, traces and errors somewhere, by OpenTelemetry for a start, and have an alarm for errors and for slow answers.',
  async look(project) {
    const framework = webFramework(project);
    if (framework === undefined) return notApplicable('No web framework was found.');
    const dependency = project.dependency(['@opentelemetry/*', 'opentelemetry-*', 'prom-client', 'express-prom-bundle', 'fastify-metrics', '@sentry/*', 'dd-trace', 'newrelic', 'elastic-apm-node', 'applicationinsights', '@rollbar/*', 'rollbar', 'bugsnag*', '@bugsnag/*', 'prometheus-client', 'prometheus-fastapi-instrumentator', 'django-prometheus', 'starlette-exporter', 'sentry-sdk', 'ddtrace', 'elastic-apm', 'micrometer-*', 'sentry-*', 'simpleclient*', 'quarkus-micrometer*', 'quarkus-opentelemetry', 'sentry/sentry*', 'open-telemetry/*', 'laravel/pulse', 'laravel/telescope', 'promphp/*', 'spring-boot-starter-opentelemetry']);
    if (dependency !== undefined) return done(`${dependency.text} tells how the application is doing.`, dependency.path);
    const file = project.find(/(?:^|\/)(?:prometheus[\w.-]*\.ya?ml|alertmanager[\w.-]*\.ya?ml|otel[\w.-]*\.ya?ml|grafana\/.+|datadog\.ya?ml)$/);
    if (file !== undefined) return done('Monitoring is set up.', file);
    return missing('Nothing was found that watches the application.', framework.path);
  },
};
