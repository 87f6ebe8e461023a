/** redis and ioredis: commands with their values, and scripts that the server runs. https://redis.io/docs/latest/develop/clients/nodejs */
import type { Model } from '../../model.ts';

/** The packages `redis` and `ioredis`. What is only looked up or stored under a key is not told of. */
export const redis: Model = {
  id: 'redis',
  title: 'Redis',
  language: 'javascript',
  types: [
    { path: 'redis.{createCluster,createClientPool}()', is: 'redis.createClient()' },
    { path: 'redis.createClient().{connect,duplicate,on}()', is: 'redis.createClient()' },
    { path: 'ioredis()', is: 'redis.createClient()' },
    { path: 'ioredis.{default,Redis,Cluster}()', is: 'redis.createClient()' },
  ],
  sinks: [
    { path: 'redis.createClient().{eval,EVAL,evalRo,EVAL_RO,eval_ro,scriptLoad,SCRIPT_LOAD}', argument: 0, kind: 'code' },
    { path: 'redis.createClient().{sendCommand,call,customCommand}', argument: 'all', kind: 'data' },
  ],
};
