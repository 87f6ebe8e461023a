/** MongoDB's library: a filter is an array, and operators in it do more than compare. https://www.mongodb.com/docs/php-library */
import type { Model } from '../../model.ts';

const collection = 'MongoDB\\Collection()';

/** The package `mongodb/mongodb`. */
export const mongodb: Model = {
  id: 'mongodb',
  title: 'MongoDB',
  language: 'php',
  types: [
    { path: 'MongoDB\\Client().{selectCollection,getCollection}()', is: collection },
    { path: 'MongoDB\\Client().*.*', is: collection },
    { path: 'MongoDB\\Database().{selectCollection,getCollection}()', is: collection },
  ],
  sinks: [
    { path: `${collection}.{find,findOne,updateOne,updateMany,deleteOne,deleteMany,countDocuments,findOneAndUpdate,findOneAndDelete,findOneAndReplace,replaceOne,aggregate}`, argument: 0, kind: 'nosql' },
  ],
};
