/**
 * Amazon DynamoDB: whoever writes the parameters of an operation decides which table and which entries it is about. Values in them are
 * no danger. https://docs.aws.amazon.com/sdk-for-javascript
 */
import type { Model } from '../../model.ts';

const operations = 'get,put,update,delete,query,scan,batchGet,batchWrite,transactGet,transactWrite';
const commands = 'GetCommand,PutCommand,UpdateCommand,DeleteCommand,QueryCommand,ScanCommand,BatchGetCommand,BatchWriteCommand,TransactGetCommand,TransactWriteCommand,'
  + 'GetItemCommand,PutItemCommand,UpdateItemCommand,DeleteItemCommand,ExecuteStatementCommand';

/** The packages `aws-sdk`, `@aws-sdk/client-dynamodb` and `@aws-sdk/lib-dynamodb`. */
export const dynamodb: Model = {
  id: 'dynamodb',
  title: 'Amazon DynamoDB',
  language: 'javascript',
  types: [
    { path: 'aws-sdk/clients/dynamodb', is: 'aws-sdk.DynamoDB' },
    { path: '@aws-sdk/lib-dynamodb', is: '@aws-sdk/client-dynamodb' },
  ],
  sinks: [
    { path: `aws-sdk.DynamoDB.DocumentClient().{${operations}}`, argument: 0, kind: 'nosql' },
    { path: 'aws-sdk.DynamoDB().{getItem,putItem,updateItem,deleteItem,query,scan}', argument: 0, kind: 'nosql' },
    { path: 'aws-sdk.DynamoDB().executeStatement', argument: 0, member: 'Statement', kind: 'sql' },
    { path: `@aws-sdk/client-dynamodb.{${commands}}`, argument: 0, kind: 'nosql' },
    { path: '@aws-sdk/client-dynamodb.ExecuteStatementCommand', argument: 0, member: 'Statement', kind: 'sql' },
  ],
};
