/**
 * XML parsers of the platform, and dom4j and JDOM: by default they replace entities by the files and addresses that a document names, until a
 * setting says otherwise. https://docs.oracle.com/en/java/javase/21/security/java-api-xml-processing-jaxp-security-guide.html
 */
import type { Condition, Container, Model, Step, Use } from '../../model.ts';

const features = 'http://xml.org/sax/features';
const limits = 'http://javax.xml.XMLConstants/property';
const secure = 'http://javax.xml.XMLConstants/feature/secure-processing';

/** Each of these makes a parser leave entities alone, or the addresses in them. */
const safe: readonly (readonly [setting: string, value: string | boolean])[] = [
  ['http://apache.org/xml/features/disallow-doctype-decl', true],
  [`${features}/external-general-entities`, false],
  [`${features}/external-parameter-entities`, false],
  ['http://apache.org/xml/features/nonvalidating/load-external-dtd', false],
  [secure, true],
  [`${limits}/accessExternalDTD`, ''],
];
const isOpen: readonly Condition[] = safe.map(([setting, value]) => ({ argument: 'this', member: `"${setting}"`, lacks: [value] }));

const builders = 'javax.xml.parsers.DocumentBuilderFactory';
const saxParsers = 'javax.xml.parsers.SAXParserFactory';
const readers = 'org.xml.sax.helpers.XMLReaderFactory.createXMLReader';
const others = '{org.dom4j.io.SAXReader,org.jdom.input.SAXBuilder,org.jdom2.input.SAXBuilder}';
const transformers = 'javax.xml.transform.TransformerFactory';
const saxTransformers = 'javax.xml.transform.sax.SAXTransformerFactory';
const streams = 'javax.xml.stream.XMLInputFactory';

const made: readonly string[] = [
  `${builders}.{newInstance,newDefaultInstance,newNSInstance}`, `${saxParsers}.{newInstance,newDefaultInstance,newNSInstance}`, readers, others,
  `${transformers}.{newInstance,newDefaultInstance}`, `${saxTransformers}.newInstance`, `${streams}.{newInstance,newFactory,newDefaultFactory}`,
];
const containers: readonly Container[] = made.map((path) => ({ path, shape: 'record', isSettings: true }));
const things = [builders, saxParsers, others, transformers, saxTransformers, streams, 'org.xml.sax.XMLReader'].map((path) => `${path}()`);

/** What sets something: by its name, or by a method of its own. */
const steps: readonly Step[] = [
  ...things.map((thing): Step => ({ path: `${thing}.{setFeature,setAttribute,setProperty}`, from: '1', to: 'this[@0]' })),
  { path: `${streams}().setXMLResolver`, from: '0', to: 'this[.resolver]' },
  { path: `{org.xml.sax.XMLReader,org.dom4j.io.SAXReader}().setEntityResolver`, from: '0', to: 'this[.resolver]' },
  { path: `{org.jdom.input.SAXBuilder,org.jdom2.input.SAXBuilder}().setEntityResolver`, from: '0', to: 'this[.resolver]' },
];

const ownResolver: Condition = { argument: 'this', member: 'resolver', isMissing: true };
const streamIsOpen: readonly Condition[] = [
  { argument: 'this', member: '"javax.xml.stream.isSupportingExternalEntities"', lacks: [false] },
  { argument: 'this', member: '"javax.xml.stream.supportDTD"', lacks: [false] },
  { argument: 'this', member: `"${limits}/accessExternalDTD"`, lacks: [''] },
  ownResolver,
];

const uses: readonly Use[] = [
  { path: `${builders}().newDocumentBuilder`, kind: 'external-entities', where: isOpen },
  { path: `${saxParsers}().newSAXParser`, kind: 'external-entities', where: isOpen },
  { path: 'org.xml.sax.XMLReader().parse', kind: 'external-entities', where: [...isOpen, ownResolver] },
  { path: 'org.dom4j.io.SAXReader().read', kind: 'external-entities', where: [...isOpen, ownResolver] },
  { path: '{org.jdom.input.SAXBuilder,org.jdom2.input.SAXBuilder}().build', kind: 'external-entities', where: [...isOpen, ownResolver] },
  { path: `${streams}().{createXMLStreamReader,createXMLEventReader}`, kind: 'external-entities', where: streamIsOpen },
  // A style sheet loads what it names, too: both are to be closed.
  ...['accessExternalDTD', 'accessExternalStylesheet'].map((setting): Use => ({
    path: `${transformers}().newTransformer`, kind: 'external-entities',
    where: [{ argument: 'this', member: `"${secure}"`, lacks: [true] }, { argument: 'this', member: `"${limits}/${setting}"`, lacks: [''] }, { argument: 0, isPresent: true }],
  })),
  // What is switched on by hand.
  ...[builders, saxParsers, 'org.xml.sax.XMLReader', others].map((thing): Use => ({
    path: `${thing}().setFeature`, kind: 'external-entities', where: [{ argument: 0, is: [`${features}/external-general-entities`, `${features}/external-parameter-entities`] }, { argument: 1, is: [true] }],
  })),
  { path: `${streams}().setProperty`, kind: 'external-entities', where: [{ argument: 0, is: ['javax.xml.stream.isSupportingExternalEntities'] }, { argument: 1, is: [true] }] },
];

/** `javax.xml`, `org.xml.sax`, dom4j, JDOM. */
export const xml: Model = {
  id: 'xml',
  title: 'XML',
  language: 'java',
  types: [
    { path: `${readers}()`, is: 'org.xml.sax.XMLReader()' },
    { path: `${builders}.{newInstance,newDefaultInstance,newNSInstance}()`, is: `${builders}()` },
    { path: `${saxParsers}.{newInstance,newDefaultInstance,newNSInstance}()`, is: `${saxParsers}()` },
    { path: `${transformers}.{newInstance,newDefaultInstance}()`, is: `${transformers}()` },
    { path: `${saxTransformers}.newInstance()`, is: `${transformers}()` },
    { path: `${streams}.{newInstance,newFactory,newDefaultFactory}()`, is: `${streams}()` },
  ],
  constants: [
    { path: 'javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING', value: secure },
    { path: 'javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD', value: `${limits}/accessExternalDTD` },
    { path: 'javax.xml.XMLConstants.ACCESS_EXTERNAL_STYLESHEET', value: `${limits}/accessExternalStylesheet` },
    { path: `${streams}.IS_SUPPORTING_EXTERNAL_ENTITIES`, value: 'javax.xml.stream.isSupportingExternalEntities' },
    { path: `${streams}.SUPPORT_DTD`, value: 'javax.xml.stream.supportDTD' },
  ],
  containers,
  steps,
  uses,
};
