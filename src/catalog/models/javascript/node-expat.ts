/**
 * Expat for Node.js, and what is made with it. It reads no file and no address for an entity, but its libexpat (2.2.1) is older than the limit on entities that
 * are made of entities. https://github.com/xmppo/node-expat, https://github.com/buglabs/node-xml2json
 */
import type { Model } from '../../model.ts';

/** The packages `node-expat` and `xml2json`. */
export const nodeExpat: Model = {
  id: 'node-expat',
  title: 'node-expat and xml2json',
  language: 'javascript',
  types: [{ path: 'node-expat.createParser()', is: 'node-expat.Parser()' }],
  steps: [{ path: 'xml2json.toJson', from: '0', to: 'result' }],
  sinks: [
    { path: 'node-expat.Parser().{parse,write,end}', argument: 0, kind: 'xml' },
    { path: 'xml2json.toJson', argument: 0, kind: 'xml' },
  ],
};
