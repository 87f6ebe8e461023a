/** What is asked for often and changes seldom is kept at hand. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework, proxyFiles } from '../kinds.ts';

export const cache: ProjectCheck = {
  id: 'cache',
  title: 'Cache',
  group: 'Data',
  advice: ['cache-strategically', 'cache-hot-data', 'cache-layers'],
  remedy: 'Measure first. Then cache what is read most: Cache-Control for clients and CDN, Redis or Valkey between instances; each entry with an end.',
  snippets: { 'rest-express-caching': ['npm express'], 'ops-node-cache': ['npm'], 'ops-python-cache': ['python'] },
  async look(project) {
    if (webFramework(project) === undefined) return notApplicable('No web framework was found.');
    const dependency = project.dependency(['redis', 'ioredis', 'valkey*', '@redis/client', 'iovalkey', 'memcached', 'memjs', 'lru-cache', 'node-cache', 'cache-manager', '@nestjs/cache-manager', 'keyv', 'apicache', '@fastify/caching', 'hiredis', 'pymemcache', 'aiocache', 'cachetools', 'flask-caching', 'django-redis', 'fastapi-cache2', 'spring-boot-starter-cache', 'spring-boot-starter-data-redis', 'caffeine', 'ehcache', 'jedis', 'lettuce-core', 'redisson', 'quarkus-cache', 'predis/predis', 'symfony/cache', 'doctrine/cache']);
    if (dependency !== undefined) return done(`${dependency.text} is there to cache with.`, dependency.path);
    const found = await project.search([...project.sources, ...proxyFiles(project)], /Cache-Control|@Cacheable|lru_cache|cache_page|Cache::(?:remember|get|put)|proxy_cache\b|CACHES\s*=/i);
    if (found !== undefined) return done(`${found.text} tells what may be kept.`, found.path);
    return missing('Nothing is cached, and no answer says how long it may be kept.');
  },
};
