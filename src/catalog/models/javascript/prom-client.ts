/** Metrics for Prometheus: `res.end(await register.metrics())`. https://github.com/siimon/prom-client */
import type { Model } from '../../model.ts';

/** The package `prom-client`. */
export const promClient: Model = {
  id: 'prom-client',
  title: 'prom-client',
  language: 'javascript',
  acts: [
    { path: 'prom-client.register.{metrics,getMetricsAsJSON}', kind: 'metrics' },
    { path: 'prom-client.Registry().{metrics,getMetricsAsJSON}', kind: 'metrics' },
    { path: 'prom-client.default.register.{metrics,getMetricsAsJSON}', kind: 'metrics' },
  ],
};
