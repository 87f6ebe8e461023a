/** busboy: the parser of multipart forms below most of the others: `busboy.on('file', (name, stream, info) => …)`. https://github.com/mscdex/busboy */
import type { Model } from '../../model.ts';

/** The packages `busboy`, `@fastify/busboy` and `connect-busboy`. */
export const busboy: Model = {
  id: 'busboy',
  title: 'busboy',
  language: 'javascript',
  types: [
    { path: '@fastify/busboy', is: 'busboy' },
    { path: 'express.Request().busboy', is: 'busboy()' },
  ],
  handlers: [{ path: 'busboy().on', from: 1, receives: ['busboy.Field()', 'busboy.Value()', 'busboy.Info()'] }],
  sources: [
    { path: 'busboy.Field()', kind: 'request' },
    { path: 'busboy.Value()', kind: 'request' },
    { path: 'busboy.Info().{filename,mimeType}', kind: 'request' },
  ],
};
