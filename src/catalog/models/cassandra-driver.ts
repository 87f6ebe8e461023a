/** The Cassandra driver: `client.execute('SELECT … WHERE id = ?', [id], { prepare: true })`. https://docs.datastax.com/en/developer/nodejs-driver */
import type { Model, SinkParameters } from '../model.ts';

const listBehind: SinkParameters = { placeholder: '?', values: { argument: 1 } };

/** The package `cassandra-driver`. */
export const cassandraDriver: Model = {
  id: 'cassandra-driver',
  title: 'Cassandra driver',
  language: 'javascript',
  sinks: [
    { path: 'cassandra-driver.Client().{execute,eachRow,stream}', argument: 0, kind: 'sql', parameters: listBehind },
    { path: 'cassandra-driver.Client().{execute,eachRow,stream}', argument: 1, kind: 'data' },
    { path: 'cassandra-driver.Client().batch', argument: 0, kind: 'data' },
  ],
};
