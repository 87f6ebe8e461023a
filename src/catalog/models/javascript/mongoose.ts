/**
 * Mongoose: models, `User.findOne({ email })`. A schema casts values to its types, and leaves operators as they are:
 * `{ email: { $ne: null } }` finds somebody, unless `sanitizeFilter` is on. https://mongoosejs.com
 */
import type { Model } from '../../model.ts';

const model = 'mongoose.Model';
const queries = 'find,findOne,count,countDocuments,deleteOne,deleteMany,updateOne,updateMany,replaceOne,findOneAndDelete,findOneAndRemove,findOneAndReplace,'
  + 'findOneAndUpdate,findById,findByIdAndDelete,findByIdAndRemove,findByIdAndUpdate,exists,where';
const updates = 'updateOne,updateMany,replaceOne,findOneAndReplace,findOneAndUpdate,findByIdAndUpdate';
const query = `${model}.{${queries},distinct}().**`;

/** The package `mongoose`. */
export const mongoose: Model = {
  id: 'mongoose',
  title: 'Mongoose',
  language: 'javascript',
  types: [
    { path: 'mongoose.mongoose', is: 'mongoose' },
    { path: 'mongoose.Mongoose()', is: 'mongoose' },
    { path: 'mongoose.model()', is: model },
    { path: 'mongoose.models.*', is: model },
    { path: 'mongoose.connection', is: 'mongoose.Connection()' },
    { path: 'mongoose.createConnection()', is: 'mongoose.Connection()' },
    { path: 'mongoose.Connection().useDb()', is: 'mongoose.Connection()' },
    { path: 'mongoose.Connection().model()', is: model },
    { path: 'mongoose.Connection().models.*', is: model },
    { path: 'mongoose.Connection().db', is: 'mongodb.Db()' },
    { path: 'mongoose.Connection().collection()', is: 'mongodb.Collection()' },
    { path: `${model}.collection`, is: 'mongodb.Collection()' },
    { path: `${model}.discriminator()`, is: model },
    { path: 'mongoose.mongo', is: 'mongodb' },
    { path: 'mongoose.Types', is: 'mongodb' },
  ],
  steps: [
    { path: 'mongoose.{sanitizeFilter,trusted}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'mongoose.sanitizeFilter', argument: 0, cleans: 'both', clears: ['nosql'] },
    // Any text of twelve characters is valid, too.
    { path: 'mongoose.{isValidObjectId,isObjectIdOrHexString}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
  ],
  sinks: [
    { path: `${model}.{${queries}}`, argument: 0, kind: 'nosql' },
    { path: `${model}.{find,findOne,countDocuments,deleteOne,deleteMany,updateOne,updateMany,findOneAndUpdate}`, argument: 0, member: '$where', kind: 'code', actsAs: 'nosql' },
    { path: `${model}.{where,distinct}`, argument: 1, kind: 'nosql' },
    { path: `${model}.aggregate`, argument: 0, kind: 'nosql' },
    { path: `${query}.{find,findOne,where,and,or,nor,merge,setQuery,equals,gt,gte,lt,lte,ne,in,nin,all,elemMatch}`, argument: 'all', kind: 'nosql' },
    { path: `${query}.$where`, argument: 0, kind: 'code', actsAs: 'nosql' },
    { path: `${model}.$where`, argument: 0, kind: 'code', actsAs: 'nosql' },
    { path: `${query}.{select,sort,limit,skip,set}`, argument: 0, kind: 'data' },
    { path: `${model}.{${updates}}`, argument: 1, kind: 'data' },
    { path: `${model}.{create,insertOne,insertMany,bulkWrite}`, argument: 0, kind: 'data' },
    { path: `${model}.{${updates}}`, argument: 1, kind: 'attributes' },
    { path: `${model}.{${updates}}`, argument: 1, member: '$set', kind: 'attributes' },
    { path: `${model}.{create,insertOne,insertMany}`, argument: 0, kind: 'attributes' },
    { path: model, argument: 0, kind: 'data' },
    { path: model, argument: 0, kind: 'attributes' },
    { path: `${model}().{set,updateOne}`, argument: 0, kind: 'attributes' },
    { path: `${model}().{set,updateOne}`, argument: 'all', kind: 'data' },
  ],
  acts: [
    { path: `${model}.{findOne,findById,create,updateOne,deleteOne,findByIdAndUpdate}`, kind: 'query' },
    { path: `${model}.{create,insertMany,updateOne,deleteOne,deleteMany,findByIdAndUpdate}`, kind: 'write' },
  ],
};
