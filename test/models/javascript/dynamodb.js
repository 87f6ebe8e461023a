const AWS = require('aws-sdk');
const OldClient = require('aws-sdk/clients/dynamodb');
const { DynamoDBClient, ExecuteStatementCommand, GetItemCommand, PutItemCommand, UpdateItemCommand, DeleteItemCommand } = require('@aws-sdk/client-dynamodb');
const lib = require('@aws-sdk/lib-dynamodb');

const documents = new AWS.DynamoDB.DocumentClient();
const plain = new AWS.DynamoDB();
const old = new OldClient();
const client = new DynamoDBClient({});

exports.handler = async (event, context) => {
  const { params, name } = event.body; // finding: missing-input-validation
  documents.query(params); // finding: nosql-injection
  documents.scan({ TableName: 'orders', ...params }); // finding: nosql-injection
  documents.get({ TableName: 'orders', Key: { id: event.body.id } }); // finding: missing-input-validation
  documents.put(params); // finding: nosql-injection
  documents.update(Object.assign({ TableName: 'orders' }, params)); // finding: nosql-injection
  documents.delete(params); // finding: nosql-injection
  documents.batchGet(params); // finding: nosql-injection
  documents.batchWrite(params); // finding: nosql-injection
  documents.transactGet(params); // finding: nosql-injection
  documents.transactWrite(params); // finding: nosql-injection
  plain.getItem(params); // finding: nosql-injection
  plain.putItem(params); // finding: nosql-injection
  plain.updateItem(params); // finding: nosql-injection
  plain.deleteItem(params); // finding: nosql-injection
  plain.query(params); // finding: nosql-injection
  old.scan(params); // finding: nosql-injection
  plain.executeStatement({ Statement: `SELECT * FROM orders WHERE name = '${name}'` }); // finding: sql-injection
  await client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM orders WHERE name = '${name}'` })); // finding: sql-injection
  await client.send(new GetItemCommand(params)); // finding: nosql-injection
  await client.send(new PutItemCommand(params)); // finding: nosql-injection
  await client.send(new UpdateItemCommand(params)); // finding: nosql-injection
  await client.send(new DeleteItemCommand(params)); // finding: nosql-injection
  for (const Command of [lib.GetCommand, lib.PutCommand, lib.UpdateCommand, lib.DeleteCommand, lib.BatchGetCommand, lib.BatchWriteCommand]) Command({ TableName: 'orders' });
  for (const Command of [lib.ScanCommand, lib.TransactGetCommand, lib.TransactWriteCommand]) Command({ TableName: 'orders' });
  await client.send(new lib.QueryCommand(params)); // finding: nosql-injection
  await client.send(new lib.QueryCommand({
    TableName: 'orders',
    KeyConditionExpression: 'name = :name',
    ExpressionAttributeValues: { ':name': { S: name } },
  }));
};
