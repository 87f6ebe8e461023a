/** Rate limiters: `app.use(rateLimit({ windowMs, limit }))` refuses who comes too often. https://express-rate-limit.mintlify.app */
import type { Model } from '../../model.ts';

/** The packages `express-rate-limit`, `express-slow-down`, `rate-limiter-flexible`, `express-brute` and what frameworks have of their own. */
export const expressRateLimit: Model = {
  id: 'express-rate-limit',
  title: 'Rate limiters',
  language: 'javascript',
  types: [
    { path: 'express-rate-limit.rateLimit', is: 'express-rate-limit' },
    { path: 'express-rate-limit.default', is: 'express-rate-limit' },
    { path: 'express-slow-down', is: 'express-rate-limit' },
    { path: 'express-slow-down.slowDown', is: 'express-rate-limit' },
  ],
  handlers: [
    { path: 'express-rate-limit', from: 0, members: ['keyGenerator', 'skip', 'limit', 'max', 'handler'], receives: ['express.Request()', 'express.Response()'] },
  ],
  sinks: [
    { path: 'express-rate-limit', argument: 'returned', member: 'keyGenerator', kind: 'limit-key' },
    { path: 'rate-limiter-flexible.*().{consume,penalty,reward}', argument: 0, kind: 'limit-key' },
  ],
  acts: [
    { path: 'express-rate-limit', kind: 'rate-limit' },
    { path: 'express-rate-limit()', kind: 'rate-limit' },
    { path: 'rate-limiter-flexible.*().consume', kind: 'rate-limit' },
  ],
};
