import type { BaseLogger, Logger, P } from 'pino';

export function search(log: Logger, base: BaseLogger, old: P, q: string) {
  log.info({ q }, 'search');
  base.info({ q }, 'search');
  old.info({ q }, 'search');
}
