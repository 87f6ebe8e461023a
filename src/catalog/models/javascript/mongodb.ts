/**
 * The MongoDB driver: `db.collection('users').findOne({ email })`. A filter is an object, and so may be what a client sends in a
 * member's place: `{ email: { $ne: null } }` finds somebody. https://mongodb.github.io/node-mongodb-native
 */
import type { Condition, Model, Sink } from '../../model.ts';

const collection = 'mongodb.Collection()';
const filtering = 'find,findOne,count,countDocuments,deleteOne,deleteMany,updateOne,updateMany,replaceOne,findOneAndDelete,findOneAndReplace,findOneAndUpdate';
const updating = 'updateOne,updateMany,findOneAndUpdate';
const replacing = 'replaceOne,findOneAndReplace';

const isFilter: readonly Condition[] = ['where', 'filter', 'include', 'query', 'attributes'].map((member) => ({ argument: 0, member, isMissing: true }));

const sinks = (names: string, ...more: readonly Omit<Sink, 'path'>[]): Sink[] => more.map((one) => ({ path: `${collection}.{${names}}`, ...one }));

/** The package `mongodb`, with methods that its older versions had. */
export const mongodb: Model = {
  id: 'mongodb',
  title: 'MongoDB',
  language: 'javascript',
  types: [
    { path: 'mongodb.MongoClient.connect()', is: 'mongodb.MongoClient()' },
    { path: 'mongodb.MongoClient().connect()', is: 'mongodb.MongoClient()' },
    { path: 'mongodb.MongoClient().db()', is: 'mongodb.Db()' },
    // Version 2 connected to a database at once.
    { path: 'mongodb.MongoClient().collection()', is: collection },
    { path: 'mongodb.Db().{collection,createCollection}()', is: collection },
    // A database that comes from elsewhere.
    { path: 'any.collection()', is: collection },
    { path: `${collection}.find()`, is: 'mongodb.FindCursor()' },
    { path: 'mongodb.FindCursor().{sort,project,limit,skip,filter,map}()', is: 'mongodb.FindCursor()' },
    { path: 'mongodb.ObjectID', is: 'mongodb.ObjectId' },
    { path: 'bson.ObjectId', is: 'mongodb.ObjectId' },
  ],
  handlers: [
    { path: 'mongodb.MongoClient.connect', from: 1, receives: [null, 'mongodb.MongoClient()'] },
    { path: 'mongodb.MongoClient().connect', from: 0, receives: [null, 'mongodb.MongoClient()'] },
  ],
  sanitizers: [
    // Any text of twelve characters is valid, too.
    { path: 'mongodb.ObjectId.isValid', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
  ],
  sinks: [
    // Of a collection of which only the operators tell that it is one.
    { path: 'any.{find,findOne,count,countDocuments}', argument: 0, member: '$where', kind: 'code', actsAs: 'nosql' },
    { path: 'any.{update,updateOne,updateMany,findOneAndUpdate}', argument: 0, kind: 'nosql', where: [{ argument: 1, member: '$set', isPresent: true }] },
    // Others that have such methods want the filter in a member.
    { path: 'any.{findOne,findOneAndDelete,findOneAndReplace,deleteOne,deleteMany,replaceOne,countDocuments}', argument: 0, kind: 'nosql', where: isFilter },
    ...sinks(`${filtering},remove,findAndModify`, { argument: 0, kind: 'nosql' }, { argument: 0, member: '$where', kind: 'code', actsAs: 'nosql' }),
    ...sinks('distinct', { argument: 1, kind: 'nosql' }),
    ...sinks('aggregate', { argument: 0, kind: 'nosql' }),
    { path: 'mongodb.Db().{aggregate,command}', argument: 0, kind: 'nosql' },
    { path: 'mongodb.FindCursor().filter', argument: 0, kind: 'nosql' },
    { path: 'mongodb.FindCursor().{sort,project,limit,skip}', argument: 0, kind: 'data' },
    ...sinks(updating, { argument: 1, kind: 'data' }, { argument: 1, kind: 'attributes' }, { argument: 1, member: '$set', kind: 'attributes' }),
    ...sinks(replacing, { argument: 1, kind: 'data' }, { argument: 1, kind: 'attributes' }),
    ...sinks('insert,insertOne,insertMany,bulkWrite', { argument: 0, kind: 'data' }),
    ...sinks('insert,insertOne', { argument: 0, kind: 'attributes' }),
  ],
};
