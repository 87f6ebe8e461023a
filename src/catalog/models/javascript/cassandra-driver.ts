/** The Cassandra driver: `client.execute('SELECT … WHERE id = ?', [id], { prepare: true })`. https://docs.datastax.com/en/developer/nodejs-driver */
import type { Model } from '../../model.ts';

/** The package `cassandra-driver`. */
export const cassandraDriver: Model = {
  id: 'cassandra-driver',
  title: 'Cassandra driver',
  language: 'javascript',
  sinks: [
    // A parameter's type is known to the driver only with `{ prepare: true }`: a fix cannot be sure of it.
    { path: 'cassandra-driver.Client().{execute,eachRow,stream}', argument: 0, kind: 'sql' },
    { path: 'cassandra-driver.Client().{execute,eachRow,stream}', argument: 1, kind: 'data' },
    { path: 'cassandra-driver.Client().batch', argument: 0, kind: 'data' },
  ],
};
