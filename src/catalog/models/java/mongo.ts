/** MongoDB: filters and commands that are read from text. https://mongodb.github.io/mongo-java-driver/ */
import type { Model } from '../../model.ts';

/** The driver of MongoDB, and Spring Data's queries. */
export const mongo: Model = {
  id: 'mongo',
  title: 'MongoDB',
  language: 'java',
  sinks: [
    // They parse the text, which may then hold any operator.
    { path: '{org.bson.Document,org.bson.BsonDocument,com.mongodb.BasicDBObject,com.mongodb.util.JSON}.parse', argument: 0, kind: 'expression', actsAs: 'nosql' },
    { path: 'org.springframework.data.mongodb.core.query.BasicQuery', argument: 0, kind: 'expression', actsAs: 'nosql' },
    { path: 'org.springframework.data.mongodb.core.{MongoTemplate,MongoOperations}().executeCommand', argument: 0, kind: 'expression', actsAs: 'nosql' },
  ],
};
