/** XML: parsers of the standard library and lxml, what resolves entities, and XPath. `defusedxml` refuses entities. https://lxml.de */
import type { Model } from '../../model.ts';

/** The package `lxml` and the modules `xml.*`. */
export const xml: Model = {
  id: 'xml',
  title: 'XML',
  language: 'python',
  types: [{ path: 'lxml.etree.{fromstring,parse,XML,HTML}()', is: 'lxml.Element()' }, { path: 'lxml.Element().getroot()', is: 'lxml.Element()' }, { path: 'lxml.html.{fromstring,parse}()', is: 'lxml.Element()' },
    { path: 'xml.etree.ElementTree.{fromstring,parse,XML}()', is: 'xml.Element()' }, { path: 'xml.Element().getroot()', is: 'xml.Element()' }],
  signatures: [{ path: 'lxml.etree.{fromstring,parse,XML}', parameters: ['text', 'parser'] }],
  steps: [
    { path: '{lxml.etree,xml.etree.ElementTree,defusedxml.ElementTree,xml.dom.minidom}.{fromstring,parse,XML,parseString}', from: '0', to: 'result' },
    { path: 'xml.sax.saxutils.{escape,quoteattr}', from: '0', to: 'result' },
  ],
  sanitizers: [{ path: 'xml.sax.saxutils.{escape,quoteattr}', argument: 0, cleans: 'result', clears: ['html', 'xpath'] }],
  uses: [
    { path: 'lxml.etree.XMLParser', kind: 'external-entities', where: [{ argument: 'named', member: 'resolve_entities', is: [true] }], remedy: { title: 'Leave entities alone', set: [{ argument: 'named', member: 'resolve_entities', to: 'False' }] } },
    { path: 'lxml.etree.XMLParser', kind: 'external-entities', where: [{ argument: 'named', member: 'no_network', is: [false] }], remedy: { title: 'Stay off the network', set: [{ argument: 'named', member: 'no_network', to: 'True' }] } },
    { path: 'any.setFeature', kind: 'external-entities', where: [{ argument: 0, is: ['external-general-entities', 'external-parameter-entities'] }, { argument: 1, is: [true, 1] }] },
  ],
  constants: [{ path: 'xml.sax.handler.{feature_external_ges}', value: 'external-general-entities' }, { path: 'xml.sax.handler.{feature_external_pes}', value: 'external-parameter-entities' }],
  sinks: [
    // Before version 5, lxml's own parser resolves entities; the parser that says so does not, and neither does one that is told so.
    { path: 'lxml.etree.{fromstring,parse,XML}', argument: 0, kind: 'xml', where: [{ argument: 1, isMissing: true }] },
    { path: '{xml.sax,xml.dom.pulldom}.{parse,parseString}', argument: 0, kind: 'xml' },
    { path: 'lxml.Element().{xpath,find,findall,iterfind}', argument: 0, kind: 'xpath' },
    { path: 'xml.Element().{find,findall,findtext,iterfind}', argument: 0, kind: 'xpath' },
    { path: 'lxml.etree.XPath', argument: 0, kind: 'xpath' },
    { path: 'any.xpath', argument: 0, kind: 'xpath', begins: '[./]' },
  ],
};
