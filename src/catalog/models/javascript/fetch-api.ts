/**
 * The Fetch API on the server, as Next.js, Hono, Cloudflare Workers, Deno and Bun speak it: a `Request` comes in, a `Response` goes out.
 * https://fetch.spec.whatwg.org
 */
import type { Condition, Model } from '../../model.ts';

const isPage: readonly (readonly Condition[])[] = [
  [{ argument: 1, member: 'headers.Content-Type', matches: 'html' }],
  [{ argument: 1, member: 'headers.content-type', matches: 'html' }],
];

/** The globals `Request` and `Response`. */
export const fetchApi: Model = {
  id: 'fetch-api',
  title: 'Fetch API',
  language: 'javascript',
  types: [
    { path: 'next/server.NextResponse', is: 'Response' },
  ],
  handlers: [
    { path: 'Deno.serve', from: 0, receives: ['Request()', null] },
    { path: 'Bun.serve', from: 0, members: ['fetch'], receives: ['Request()', null] },
  ],
  conventions: [
    { parameters: [['request', 'req']], exported: ['default.fetch'], receives: ['Request()', null, null] },
  ],
  sources: [
    { path: 'Request().{url,headers}', kind: 'request' },
    { path: 'Request().{json,text,formData,arrayBuffer,blob}()', kind: 'request' },
  ],
  sinks: [
    ...isPage.map((where) => ({ path: 'Response', argument: 0, kind: 'html', where }) as const),
    { path: 'Response.redirect', argument: 0, kind: 'redirect' },
  ],
};
