import { app, type AzureFunction, type Context, type HttpHandler, type HttpRequest } from '@azure/functions';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

app.http('orders', {
  methods: ['GET', 'POST'],
  handler: async (request, context) => {
    const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${request.query.get('customer')}'`); // finding: sql-injection, missing-input-validation
    await save(request.params.id); // finding: missing-input-validation
    await save(request.headers.get('x-trace')); // finding: missing-input-validation
    await save(request.url); // finding: missing-input-validation
    await save(await request.json()); // finding: missing-input-validation
    await save(await request.text()); // finding: missing-input-validation
    await save(await request.formData()); // finding: missing-input-validation
    await save(await request.arrayBuffer()); // finding: missing-input-validation
    await save(await request.blob()); // finding: missing-input-validation
    await save([request.method, context.invocationId]);
    return { jsonBody: rows };
  },
});
app.get('a', async (request) => { await save(request.params.x); return {}; }); // finding: missing-input-validation
app.post('b', { handler: async (request) => { await save(request.params.x); return {}; } }); // finding: missing-input-validation
app.put('c', async (request) => { await save(request.params.x); return {}; }); // finding: missing-input-validation
app.patch('d', async (request) => { await save(request.params.x); return {}; }); // finding: missing-input-validation
app.deleteRequest('e', async (request) => { await save(request.params.x); return {}; }); // finding: missing-input-validation
app.storageQueue('f', { queueName: 'jobs', handler: async (message) => { await save(message.id); } }); // finding: missing-input-validation
app.serviceBusQueue('g', { queueName: 'jobs', handler: async (message) => { await save(message); } }); // finding: missing-input-validation
app.serviceBusTopic('h', { topicName: 'jobs', handler: async (message) => { await save(message); } }); // finding: missing-input-validation
app.storageBlob('i', { path: 'files/{name}', handler: async (blob) => { await save(blob); } }); // finding: missing-input-validation
app.eventHub('j', { eventHubName: 'hub', handler: async (message) => { await save(message); } }); // finding: missing-input-validation
app.eventGrid('k', { handler: async (event) => { await save(event.data); } }); // finding: missing-input-validation
app.cosmosDB('l', { databaseName: 'shop', handler: async (documents) => { await save(documents[0]); } }); // finding: missing-input-validation
app.generic('m', { trigger: {}, handler: async (message) => { await save(message); } }); // finding: missing-input-validation

export const declared: HttpHandler = async (input) => { await save(input.params.x); return {}; }; // finding: missing-input-validation
export const older: AzureFunction = async (a, input) => { await save(input.query.x); a.res = { status: 204 }; }; // finding: missing-input-validation
export const typed = async (a: Context, input: HttpRequest) => { await save([a.req.rawBody, input.originalUrl]); }; // finding: missing-input-validation
export const bound = async (a: Context) => { await save(a.bindings.req.body); }; // finding: missing-input-validation

export default async function (context, req) {
  await save(req.body.name); // finding: missing-input-validation
  context.res = { status: 204 };
}

app.http('page', { handler: async (request) => {
  const name = request.query.get('name');
  if (request.query.get('go')) return { status: 302, headers: { Location: name } }; // finding: open-redirect
  if (request.query.get('on')) return { status: 302, headers: { location: name } }; // finding: open-redirect
  if (request.query.get('plain')) return { body: `Hello ${name}` };
  return { headers: { 'Content-Type': 'text/html' }, body: `<p>${name}</p>` }; // finding: cross-site-scripting
} });
export const run = async (context, req) => {
  context.res = { headers: { 'content-type': 'text/html' }, body: `<p>${req.query.name}</p>` }; // finding: cross-site-scripting
};
