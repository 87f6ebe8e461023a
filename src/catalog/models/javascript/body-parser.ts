/**
 * Bodies read whole: `bodyParser.json({ limit })`, which Express has as `express.json`. The default is 100 kB.
 * https://github.com/expressjs/body-parser
 */
import type { Model, Use } from '../../model.ts';

/** More than ten megabytes as `bytes` writes them: `50mb`, `1gb`. */
const manyBytes = '^\\s*(?:(?:1[1-9]|[2-9]\\d|\\d{3,})(?:\\.\\d+)?\\s*mb|\\d{5,}(?:\\.\\d+)?\\s*kb|\\d+(?:\\.\\d+)?\\s*[gtp]b|\\d{8,}\\s*b?)\\s*$';

/** A limit that is none, in the option `limit` of the call of `path`. */
export const hugeLimit = (path: string, argument: number, member = 'limit'): readonly Use[] => [
  { path, kind: 'unbounded-body', where: [{ argument, member, matches: manyBytes }] },
  { path, kind: 'unbounded-body', where: [{ argument, member, above: 10_485_760 }] },
];

/** The package `body-parser`, and Express's own parsers. */
export const bodyParser: Model = {
  id: 'body-parser',
  title: 'body-parser',
  language: 'javascript',
  uses: [
    ...hugeLimit('body-parser.{json,urlencoded,text,raw}', 0),
    ...hugeLimit('express.{json,urlencoded,text,raw}', 0),
  ],
  acts: [
    { path: 'body-parser.urlencoded', kind: 'form-body' },
  ],
};
