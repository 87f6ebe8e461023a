/**
 * libxmljs and libxmljs2: XML by libxml2. Entities are left alone unless `noent` asks for them; `find` and `get` take XPath.
 * https://github.com/libxmljs/libxmljs, https://github.com/marudor/libxmljs2
 */
import type { Model } from '../../model.ts';

const document = 'libxmljs.Document()';
const parsers = 'libxmljs.{parseXml,parseXmlString,parseXmlAsync,parseHtml,parseHtmlString}';

/** The packages `libxmljs` and `libxmljs2`. */
export const libxmljs: Model = {
  id: 'libxmljs',
  title: 'libxmljs',
  language: 'javascript',
  types: [
    { path: 'libxmljs2', is: 'libxmljs' },
    { path: `${parsers}()`, is: document },
    { path: `${document}.{root,get,getElement}()`, is: 'libxmljs.Element()' },
    { path: `${document}.find().*`, is: 'libxmljs.Element()' },
    { path: 'libxmljs.Element().{get,parent,child}()', is: 'libxmljs.Element()' },
  ],
  sinks: [
    { path: parsers, argument: 0, kind: 'xml', where: [{ argument: 1, member: 'noent', is: [true] }] },
    { path: parsers, argument: 0, kind: 'xml', where: [{ argument: 1, member: 'replaceEntities', is: [true] }] },
    // The parsers that call back replace entities without being asked.
    { path: 'libxmljs.SaxParser().parseString', argument: 0, kind: 'xml' },
    { path: 'libxmljs.SaxPushParser().push', argument: 0, kind: 'xml' },
    { path: 'libxmljs.{Document,Element}().{find,get}', argument: 0, kind: 'xpath' },
  ],
};
