/** The application writes logs that a machine can read. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const logging: ProjectCheck = {
  id: 'logging',
  title: 'Logs',
  group: 'Operation',
  advice: ['log-and-monitor'],
  remedy: 'Take a logger that writes JSON with levels: pino, structlog, Logback, Monolog. Log no secrets.',
  snippets: { 'ops-node-log': ['npm'], 'ops-python-log': ['python'] },
  async look(project) {
    const framework = webFramework(project);
    if (framework === undefined) return notApplicable('No web framework was found.');
    const dependency = project.dependency(['pino', 'pino-http', 'nestjs-pino', 'winston', 'bunyan', 'log4js', 'roarr', 'consola', 'signale', 'fastify', 'structlog', 'loguru', 'python-json-logger', 'logstash-logback-encoder', 'logback-classic', 'log4j-core', 'spring-boot-starter*', 'quarkus-logging-json', 'monolog/monolog', 'symfony/monolog-bundle', 'laravel/framework']);
    if (dependency !== undefined) return done(`${dependency.text} writes the logs.`, dependency.path);
    const found = await project.search([...project.sources, ...project.findAll(/(?:^|\/)(?:logback[\w-]*|log4j2)\.xml$/)], /logging\.getLogger|getLogger\(__name__\)|LOGGING\s*=|dictConfig|LoggerFactory|<configuration|<appender|new Logger\(|createLogger\(/i);
    if (found !== undefined) return done('A logger is set up.', found.path);
    return missing('No logger was found; console output has neither levels nor fields.', framework.path);
  },
};
