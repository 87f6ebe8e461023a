/** What makes Express 4 handle the rejections of async handlers: `import 'express-async-errors'`. https://github.com/davidbanham/express-async-errors */
import type { Model } from '../../model.ts';

/** The package `express-async-errors`, and wrappers of handlers. */
export const expressAsyncErrors: Model = {
  id: 'express-async-errors',
  title: 'express-async-errors',
  language: 'javascript',
  acts: [
    { path: 'express-async-errors', kind: 'async-errors' },
    { path: 'express-promise-router', kind: 'async-errors' },
  ],
};
