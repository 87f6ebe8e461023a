/** MongoDB: pymongo, motor and mongoengine; and redis. A filter is a dictionary: one that somebody sent may hold operators. https://pymongo.readthedocs.io */
import type { Model } from '../../model.ts';

const database = '{pymongo.MongoClient(),motor.motor_asyncio.AsyncIOMotorClient(),flask_pymongo.PyMongo()}';
const filtering = 'find,find_one,find_one_and_update,find_one_and_delete,find_one_and_replace,delete_one,delete_many,update_one,update_many,replace_one,count_documents';

/** The packages `pymongo`, `motor`, `mongoengine` and `redis`. */
export const mongo: Model = {
  id: 'mongo',
  title: 'MongoDB and Redis',
  language: 'python',
  sinks: [
    { path: `${database}.**.{${filtering},aggregate}`, argument: 0, kind: 'nosql' },
    { path: `${database}.**.{find,find_one}`, argument: 0, member: '$where', kind: 'code' },
    { path: `${database}.**.{insert_one,insert_many}`, argument: 0, kind: 'data' },
    { path: `${database}.**.{update_one,update_many}`, argument: 1, kind: 'data' },
    { path: 'any.{find_one,delete_one,delete_many,update_one,update_many,replace_one,count_documents}', argument: 0, kind: 'nosql' },
    { path: 'mongoengine.Document.objects', argument: 'named', member: '__raw__', kind: 'nosql' },
    { path: 'redis.{Redis,StrictRedis}().eval', argument: 0, kind: 'code' },
    { path: 'redis.{Redis,StrictRedis}().{set,get,delete,hset}', argument: 0, kind: 'data' },
  ],
  acts: [{ path: 'any.{find_one,insert_one,update_one,delete_one,update_many,delete_many}', kind: 'query' }],
};
