/** Bodies read whole without a framework: `await parse.json(req, { limit })`, `await getRawBody(req, { limit })`. https://github.com/cojs/co-body */
import type { Model } from '../../model.ts';
import { hugeLimit } from './body-parser.ts';

/** The packages `co-body` and `raw-body`. */
export const coBody: Model = {
  id: 'co-body',
  title: 'co-body and raw-body',
  language: 'javascript',
  sources: [
    { path: 'co-body()', kind: 'request' },
    { path: 'co-body.{json,form,text}()', kind: 'request' },
    { path: 'raw-body()', kind: 'request' },
  ],
  uses: [
    ...hugeLimit('co-body', 1),
    ...hugeLimit('co-body.{json,form,text}', 1),
    ...hugeLimit('raw-body', 1),
    // Its default is no limit.
    { path: 'raw-body', kind: 'unbounded-body', where: [{ argument: 1, member: 'limit', isMissing: true }] },
  ],
};
