/**
 * Azure Functions: `app.http('orders', { handler: async (request, context) => … })`, and before version 4 a file that exports
 * `async function (context, req)`. https://learn.microsoft.com/azure/azure-functions/functions-reference-node
 */
import type { Model } from '../../model.ts';

const request = '@azure/functions.HttpRequest()';
const message = '@azure/functions.Message()';

const answers = '@azure/functions.HttpResponseInit';
const given = '@azure/functions.Context().res';

/** The package `@azure/functions`, versions 1 to 4. */
export const azureFunctions: Model = {
  id: 'azure-functions',
  title: 'Azure Functions',
  language: 'javascript',
  types: [
    { path: '@azure/functions.Context().{req,bindings.req}', is: request },
  ],
  handlers: [
    { path: '@azure/functions.app.{http,get,post,put,patch,deleteRequest}', from: 1, members: ['handler'], receives: [request, null], answers },
    {
      path: '@azure/functions.app.{storageQueue,serviceBusQueue,serviceBusTopic,storageBlob,eventHub,eventGrid,cosmosDB,generic}',
      from: 1, members: ['handler'], receives: [message, null],
    },
    { path: '@azure/functions.HttpHandler()', from: 0, receives: [request, null], answers },
    { path: '@azure/functions.AzureFunction()', from: 0, receives: ['@azure/functions.Context()', request] },
  ],
  conventions: [
    { parameters: [['context', '_context'], ['req', 'request']], exported: ['', 'default', 'index', 'run'], receives: ['@azure/functions.Context()', request] },
  ],
  sources: [
    { path: `${request}.{query,params,headers,body,rawBody,url,originalUrl}`, kind: 'request' },
    { path: `${request}.{json,text,formData,arrayBuffer,blob}()`, kind: 'request' },
    { path: message, kind: 'request' },
  ],
  sinks: [
    ...['headers.Content-Type', 'headers.content-type'].flatMap((member) => [answers, given].map((path) =>
      ({ path, argument: 'assigned', member: 'body', kind: 'html', where: [{ argument: 'assigned', member, matches: 'html' }] }) as const)),
    ...[answers, given].flatMap((path) => [
      { path, argument: 'assigned', member: 'headers.Location', kind: 'redirect' } as const,
      { path, argument: 'assigned', member: 'headers.location', kind: 'redirect' } as const,
    ]),
  ],
};
