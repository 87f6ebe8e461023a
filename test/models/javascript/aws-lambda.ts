import middy from '@middy/core';
import type {
  ALBEvent, ALBHandler, APIGatewayEvent, APIGatewayProxyEvent, APIGatewayProxyEventV2, APIGatewayProxyHandler, APIGatewayProxyHandlerV2, APIGatewayProxyWebsocketEventV2,
  AppSyncResolverEvent, AppSyncResolverHandler, EventBridgeEvent, Handler, KinesisStreamEvent, KinesisStreamHandler, LambdaFunctionURLEvent, LambdaFunctionURLHandler,
  S3Event, S3Handler, SNSEvent, SNSHandler, SQSEvent, SQSHandler,
} from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

export const handler = async (event, context) => {
  const { customer } = event.queryStringParameters; // finding: missing-input-validation
  const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${customer}'`); // finding: sql-injection
  const order = JSON.parse(event.body); // finding: missing-input-validation
  await save(order.name);
  await save(event.pathParameters.id); // finding: missing-input-validation
  await save(event.headers['x-trace']); // finding: missing-input-validation
  await save(event.rawPath); // finding: missing-input-validation
  await save([event.requestContext.authorizer.claims.sub, event.httpMethod, context.awsRequestId]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

const inner = async (event, context) => save(event.body); // finding: missing-input-validation
export const wrapped = middy(inner).use({}).before(async () => undefined).after(async () => undefined).onError(async () => undefined);
export const later = middy().handler(async (a) => save(a.body)); // finding: missing-input-validation

export async function queue(event: SQSEvent) {
  for (const record of event.Records) { // finding: missing-input-validation
    const { id } = JSON.parse(record.body);
    await pool.query(`DELETE FROM jobs WHERE id = '${id}'`); // finding: sql-injection
  }
}
export const files = async (a: S3Event) => save(a.Records[0].s3.object.key); // finding: missing-input-validation
export const topics = async (a: SNSEvent) => save(a.Records[0].Sns.Message); // finding: missing-input-validation
export const streams = async (a: KinesisStreamEvent) => save(a.Records[0].kinesis.data); // finding: missing-input-validation
export const api1 = async (a: APIGatewayProxyEvent) => save(a.body); // finding: missing-input-validation
export const api2 = async (a: APIGatewayProxyEventV2) => save(a.rawQueryString); // finding: missing-input-validation
export const api3 = async (a: APIGatewayEvent) => save(a.body); // finding: missing-input-validation
export const socket = async (a: APIGatewayProxyWebsocketEventV2) => save(a.body); // finding: missing-input-validation
export const address = async (a: LambdaFunctionURLEvent) => save(a.body); // finding: missing-input-validation
export const balancer = async (a: ALBEvent) => save(a.body); // finding: missing-input-validation
export const resolver = async (a: AppSyncResolverEvent) => save(a.arguments.id); // finding: missing-input-validation
export const bus = async (a: EventBridgeEvent) => save(a.detail.id); // finding: missing-input-validation

export const h1: Handler = async (a) => save(a.body); // finding: missing-input-validation
export const h2: APIGatewayProxyHandler = async (a) => save(a.body); // finding: missing-input-validation
export const h3: APIGatewayProxyHandlerV2 = async (a) => save(a.body); // finding: missing-input-validation
export const h4: SQSHandler = async (a) => save(a.Records[0].body); // finding: missing-input-validation
export const h5: SNSHandler = async (a) => save(a.Records[0].Sns.Message); // finding: missing-input-validation
export const h6: S3Handler = async (a) => save(a.Records[0].s3.object.key); // finding: missing-input-validation
export const h7: KinesisStreamHandler = async (a) => save(a.Records[0].kinesis.data); // finding: missing-input-validation
export const h8: ALBHandler = async (a) => save(a.body); // finding: missing-input-validation
export const h9: LambdaFunctionURLHandler = async (a) => save(a.body); // finding: missing-input-validation
export const h10: AppSyncResolverHandler = async (a) => save(a.arguments.id); // finding: missing-input-validation

// An event that is no Lambda's.
export const clicked = (event) => save(event.target.value);

export const page: APIGatewayProxyHandler = async (event) => {
  const { name, to } = event.queryStringParameters;
  if (event.httpMethod === 'PUT') return { statusCode: 302, headers: { Location: to }, body: '' }; // finding: open-redirect
  if (event.httpMethod === 'PATCH') return { statusCode: 302, headers: { location: to }, body: '' }; // finding: open-redirect
  if (event.httpMethod === 'POST') return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: `{ "name": "${name}" }` };
  if (event.httpMethod === 'HEAD') return { statusCode: 200, headers: { 'Access-Control-Allow-Origin': event.headers.origin }, body: '' }; // finding: permissive-cors
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<p>${name}</p>` }; // finding: cross-site-scripting
};
