/**
 * Answers of Express: `res.send(text)` is a page unless another type was set before; objects become JSON. What `res.render` puts into a page, the
 * template engine escapes. Node.js refuses a line break in a header's value, so that what a client sends there ends in an error rather than in
 * a second header; in a header's name, and in parts of a value that have a meaning, it still does harm. https://expressjs.com/en/api.html#res
 */
import type { Condition, Model, Sanitizer } from '../../model.ts';

const response = 'express.Response()';
/** Types that a browser shows as a page. */
const noPage = '^(?!.*(?:html|xml|svg))';
const setters = `${response}.{set,header,setHeader,append}`;

const isContentType: Condition = { argument: 0, is: ['content-type'] };
const types: readonly Sanitizer[] = [
  { path: `${response}.{type,contentType}`, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument: 0, matches: noPage }] },
  { path: setters, argument: 'this', cleans: 'argument', clears: ['html'], where: [isContentType, { argument: 1, matches: noPage }] },
  { path: setters, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument: 0, member: 'Content-Type', matches: noPage }] },
  { path: setters, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument: 0, member: 'content-type', matches: noPage }] },
  { path: `${response}.writeHead`, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument: 1, member: 'Content-Type', matches: noPage }] },
  { path: `${response}.writeHead`, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument: 1, member: 'content-type', matches: noPage }] },
  // A download is saved, not shown.
  { path: `${response}.attachment`, argument: 'this', cleans: 'argument', clears: ['html'] },
  { path: setters, argument: 'this', cleans: 'argument', clears: ['html'], where: [{ argument: 0, is: ['content-disposition'] }, { argument: 1, matches: '^attachment' }] },
];

/** Names of headers that other rules speak about: where a client is sent, and which origins may read the answer. */
const isOrdinary: Condition = { argument: 0, isNot: ['location', 'refresh', 'access-control-allow-origin'] };
const areOrdinary = (argument: number): readonly Condition[] =>
  ['Location', 'location', 'Access-Control-Allow-Origin'].map((member) => ({ argument, member, isMissing: true }));

/** What handlers of the package `express` do with their answer. */
export const expressResponse: Model = {
  id: 'express-response',
  title: 'Express: answers',
  language: 'javascript',
  types: [
    { path: `${response}.{status,set,header,append,type,contentType,attachment,cookie,clearCookie,links,location,vary,format,writeHead}()`, is: response },
  ],
  steps: [
    { path: `${response}.{status,set,header,append,type,contentType,attachment,cookie,clearCookie,links,location,vary,format,writeHead}`, from: 'this', to: 'result' },
  ],
  sanitizers: types,
  sinks: [
    { path: `${response}.{send,write,end}`, argument: 0, kind: 'html' },
    { path: `${response}.{send,json,jsonp,write,end}`, argument: 0, kind: 'response' },
    { path: `${response}.render`, argument: 0, kind: 'path' },
    // Members of the values that are given to a view are settings for some engines: `{ settings: { 'view options': … } }`.
    { path: `${response}.render`, argument: 1, kind: 'template' },
    { path: setters, argument: 0, kind: 'header' },
    { path: setters, argument: 1, kind: 'header', where: [isOrdinary] },
    { path: `${response}.{set,header}`, argument: 0, member: '*', kind: 'header', where: areOrdinary(0) },
    { path: `${response}.writeHead`, argument: 1, member: '*', kind: 'header', where: areOrdinary(1) },
    { path: `${response}.{type,contentType}`, argument: 0, kind: 'header' },
    // The value is encoded.
    { path: `${response}.cookie`, argument: 0, kind: 'header' },
  ],
};
