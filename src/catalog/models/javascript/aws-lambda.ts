/**
 * AWS Lambda: a function that a file exports as `handler` gets an event: an HTTP request, messages of a queue, files that were stored. What
 * API Gateway itself says of a request (`requestContext`) is not the client's. https://docs.aws.amazon.com/lambda
 */
import type { Model } from '../../model.ts';

const event = 'aws-lambda.Event()';
const events = ['event', '_event', 'evt', 'e'];
const contexts = ['context', '_context', 'ctx', '_ctx'];

const answers = 'aws-lambda.Answer';

/** The types of `aws-lambda`, and `@middy/core`. */
export const awsLambda: Model = {
  id: 'aws-lambda',
  title: 'AWS Lambda',
  language: 'javascript',
  types: [
    { path: 'aws-lambda.{APIGatewayProxyEvent,APIGatewayProxyEventV2,APIGatewayEvent,APIGatewayProxyWebsocketEventV2,LambdaFunctionURLEvent,ALBEvent}()', is: event },
    { path: 'aws-lambda.{SQSEvent,SNSEvent,S3Event,KinesisStreamEvent,AppSyncResolverEvent,EventBridgeEvent}()', is: event },
    { path: '@middy/core().{use,before,after,onError,handler}()', is: '@middy/core()' },
  ],
  handlers: [
    { path: 'aws-lambda.{Handler,APIGatewayProxyHandler,APIGatewayProxyHandlerV2,SQSHandler,SNSHandler,S3Handler,KinesisStreamHandler,ALBHandler,LambdaFunctionURLHandler,AppSyncResolverHandler}()', from: 0, receives: [event, null, null], answers },
    { path: '@middy/core', from: 0, receives: [event, null], answers },
    { path: '@middy/core().**.handler', from: 0, receives: [event, null], answers },
  ],
  conventions: [
    { parameters: [events], exported: ['handler', 'lambdaHandler', 'default'], receives: [event, null, null], answers },
    { parameters: [events, contexts], receives: [event, null, null], answers },
  ],
  sources: [
    { path: event, kind: 'request', except: ['requestContext', 'httpMethod', 'resource', 'stageVariables', 'isBase64Encoded', 'source', 'detail-type', 'account', 'region', 'time'] },
  ],
  sinks: [
    ...['headers.Content-Type', 'headers.content-type'].map((member) =>
      ({ path: answers, argument: 'assigned', member: 'body', kind: 'html', where: [{ argument: 'assigned', member, matches: 'html' }] }) as const),
    { path: answers, argument: 'assigned', member: 'headers.Location', kind: 'redirect' },
    { path: answers, argument: 'assigned', member: 'headers.location', kind: 'redirect' },
    { path: answers, argument: 'assigned', member: 'headers.Access-Control-Allow-Origin', kind: 'origin' },
  ],
};
