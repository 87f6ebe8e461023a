/**
 * Parsers of XML that do not read external entities: what comes out of them is as untrusted as what goes in.
 * https://github.com/Leonidas-from-XIV/node-xml2js, https://github.com/NaturalIntelligence/fast-xml-parser
 */
import type { Model } from '../../model.ts';

/** The packages `xml2js`, `fast-xml-parser` and `xml-js`. */
export const xml2js: Model = {
  id: 'xml2js',
  title: 'xml2js and fast-xml-parser',
  language: 'javascript',
  steps: [
    { path: 'xml2js.{parseString,parseStringPromise}', from: '0', to: 'result' },
    { path: 'xml2js.parseString', from: '0', to: '1(1)' },
    { path: 'xml2js.parseString', from: '0', to: '2(1)' },
    { path: 'xml2js.Parser().{parseString,parseStringPromise}', from: '0', to: 'result' },
    { path: 'xml2js.Parser().parseString', from: '0', to: '1(1)' },
    { path: 'fast-xml-parser.XMLParser().parse', from: '0', to: 'result' },
    { path: 'fast-xml-parser.parse', from: '0', to: 'result' },
    { path: 'xml-js.{xml2js,xml2json}', from: '0', to: 'result' },
  ],
};
