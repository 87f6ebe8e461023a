/** Logs: SLF4J, Log4j, Commons Logging, `java.util.logging`, and what stands in their place. https://www.slf4j.org/api/org/slf4j/Logger.html */
import type { Model } from '../../model.ts';

const loggers = ['org.slf4j.Logger()', 'org.apache.log4j.{Logger,Category}()', 'org.apache.logging.log4j.Logger()', 'org.apache.commons.logging.Log()', 'java.util.logging.Logger()', 'org.jboss.logging.Logger()', 'java.lang.System.Logger()'];
const levels = '{trace,debug,info,warn,error,fatal,severe,warning,config,fine,finer,finest,log}';

/** The loggers of Java. */
export const logging: Model = {
  id: 'logging',
  title: 'Logs',
  language: 'java',
  types: [
    { path: 'org.slf4j.LoggerFactory.getLogger()', is: 'org.slf4j.Logger()' },
    { path: 'org.apache.log4j.Logger.{getLogger,getRootLogger}()', is: 'org.apache.log4j.Logger()' },
    { path: 'org.apache.logging.log4j.LogManager.{getLogger,getRootLogger}()', is: 'org.apache.logging.log4j.Logger()' },
    { path: 'org.apache.commons.logging.LogFactory.getLog()', is: 'org.apache.commons.logging.Log()' },
    { path: 'java.util.logging.Logger.{getLogger,getGlobal,getAnonymousLogger}()', is: 'java.util.logging.Logger()' },
    { path: 'org.jboss.logging.Logger.getLogger()', is: 'org.jboss.logging.Logger()' },
    { path: 'java.lang.System.getLogger()', is: 'java.lang.System.Logger()' },
  ],
  sinks: [
    ...loggers.map((logger) => ({ path: `${logger}.${levels}`, argument: 'all', kind: 'log' } as const)),
    { path: 'org.slf4j.Logger().{atTrace,atDebug,atInfo,atWarn,atError}().**.addKeyValue', argument: 1, kind: 'log-entry' },
    { path: 'java.lang.System.{out,err}.{print,println}', argument: 0, kind: 'log-entry' },
  ],
};
