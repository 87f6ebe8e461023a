/** An OpenAPI document says what the API takes and gives. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const openapi: ProjectCheck = {
  id: 'openapi',
  title: 'OpenAPI document',
  group: 'API',
  advice: ['document-endpoints', 'consistent-endpoints', 'json-or-xml'],
  remedy: 'Write openapi.yaml (version 3.1), or let the framework make it from the schemas that check requests.',
  snippets: { 'api-openapi-file': [] },
  async look(project) {
    const framework = webFramework(project);
    if (framework === undefined) return notApplicable('No web framework was found.');
    const named = project.find(/(?:^|\/)(?:openapi|swagger|api-docs?|[\w.-]+\.openapi)\.(?:ya?ml|json)$/i) ?? project.find(/(?:^|\/)(?:openapi|swagger)\/.+\.(?:ya?ml|json)$/i);
    if (named !== undefined) return done('An OpenAPI document describes the API.', named);
    const schema = project.find(/\.(?:graphql|graphqls|gql|proto)$/);
    if (schema !== undefined) return done('A schema describes the API.', schema);
    const tool = project.dependency(['@nestjs/swagger', 'swagger-jsdoc', 'swagger-ui-express', '@fastify/swagger', 'express-openapi*', 'tsoa', 'hapi-swagger', '@hono/zod-openapi', 'hono-openapi', 'zod-openapi', '@asteasolutions/zod-to-openapi', 'openapi-typescript', 'fastapi', 'drf-spectacular', 'drf-yasg', 'flask-smorest', 'flasgger', 'apispec', 'flask-restx', 'flask-openapi3', 'django-ninja', 'springdoc-openapi*', 'springfox*', 'quarkus-smallrye-openapi', 'micronaut-openapi', 'swagger-core*', 'zircote/swagger-php', 'darkaonline/l5-swagger', 'nelmio/api-doc-bundle', 'dedoc/scramble', 'api-platform/*', 'vyuldashev/laravel-openapi', 'knuckleswtf/scribe']);
    if (tool !== undefined) return done(`${tool.text} writes the document from the code.`, tool.path);
    return missing('No OpenAPI document was found.', framework.path);
  },
};
