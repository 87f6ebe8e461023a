/** Whoever runs the application can ask whether it is well. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const healthEndpoint: ProjectCheck = {
  id: 'health-endpoint',
  title: 'Health endpoint',
  group: 'Operation',
  advice: ['log-and-monitor', 'orchestrate-safely', 'use-load-balancers'],
  remedy: 'Answer /healthz with 200 while the process lives, and /readyz while it can reach what it needs.',
  snippets: { 'rest-express-health': ['npm express'], 'rest-fastapi-health': ['python fastapi'] },
  async look(project) {
    const framework = webFramework(project);
    if (framework === undefined) return notApplicable('No web framework was found.');
    const found = await project.search(project.sources, /['"`]\/?[\w/-]*(?:health|healthz|health-?check|livez?|liveness|readyz?|readiness|_status)\/?['"`]|TerminusModule|HealthIndicator|@Health|health_check|HealthCheck/i);
    if (found !== undefined) return done('The application says whether it is well.', found.path);
    const dependency = project.dependency(['spring-boot-starter-actuator', 'quarkus-smallrye-health', 'micronaut-management', '@nestjs/terminus', '@godaddy/terminus', 'lightship', 'express-healthcheck', 'django-health-check', 'fastapi-health', 'healthcheck', 'spatie/laravel-health', 'liip/monitor-bundle']);
    if (dependency !== undefined) return done(`${dependency.text} says whether the application is well.`, dependency.path);
    return missing('No endpoint says whether the application is well.', framework.path);
  },
};
