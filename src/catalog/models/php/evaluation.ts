/** Code and objects out of texts: `eval`, `assert`, `unserialize`, patterns that are run, XML, XPath and LDAP. */
import type { Model, Use } from '../../model.ts';

/** The bits of options with which entities are read. */
const entities = 2 | 4;

/** What makes more of a text than a text. */
export const evaluation: Model = {
  id: 'evaluation',
  title: 'PHP: code, objects, XML, directories',
  language: 'php',
  signatures: [
    { path: '{ldap_bind,ldap_bind_ext}', parameters: ['ldap', 'dn', 'password'] },
    { path: 'Defuse\\Crypto\\KeyOrPassword.createFromPassword', parameters: ['password'] },
    { path: '{simplexml_load_string,simplexml_load_file}', parameters: ['data', 'class_name', 'options'] },
    { path: 'DOMDocument().{load,loadXML}', parameters: ['filename', 'options'] },
    { path: 'any.setParserProperty', parameters: ['property', 'value'] },
  ],
  constants: [
    ...Object.entries({ NOENT: 2, DTDLOAD: 4, DTDATTR: 8, DTDVALID: 16, NOERROR: 32, NOWARNING: 64, NOBLANKS: 256, XINCLUDE: 1024, NONET: 2048, NOCDATA: 16384, COMPACT: 65536, PARSEHUGE: 524288 })
      .map(([name, value]) => ({ path: `LIBXML_${name}`, value })),
    { path: 'XMLReader.SUBST_ENTITIES', value: 'SUBST_ENTITIES' },
  ],
  types: [{ path: 'simplexml_load_string()', is: 'SimpleXMLElement()' }],
  steps: [
    { path: 'ldap_escape', from: '0', to: 'result' },
    { path: '{unserialize,igbinary_unserialize}', from: '0', to: 'result' },
    { path: 'preg_quote', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'ldap_escape', argument: 0, cleans: 'result', clears: ['ldap'] },
    { path: 'preg_quote', argument: 0, cleans: 'result', clears: ['regex'] },
  ],
  sinks: [
    { path: '{eval,assert,array_map,call_user_func,call_user_func_array}', argument: 0, kind: 'code' },
    { path: '{usort,uasort,uksort,array_filter,array_walk,array_reduce,preg_replace_callback}', argument: 1, kind: 'code' },
    { path: 'extract', argument: 0, kind: 'attributes', where: [{ argument: 1, isMissing: true }] },
    { path: 'create_function', argument: 'all', kind: 'code' },
    { path: '{unserialize,igbinary_unserialize,yaml_parse}', argument: 0, kind: 'deserialization', where: [{ argument: 1, member: 'allowed_classes', isMissing: true }] },
    { path: '{simplexml_load_string,simplexml_load_file}', argument: 0, kind: 'xml', where: [{ argument: 2, hasBits: entities }] },
    { path: 'DOMDocument().{loadXML,load}', argument: 0, kind: 'xml', where: [{ argument: 1, hasBits: entities }] },
    { path: 'SimpleXMLElement', argument: 0, kind: 'xml', where: [{ argument: 1, hasBits: entities }] },
    { path: 'SimpleXMLElement().xpath', argument: 0, kind: 'xpath' },
    { path: 'DOMXPath().{query,evaluate}', argument: 0, kind: 'xpath' },
    { path: '{ldap_search,ldap_list,ldap_read}', argument: 2, kind: 'ldap' },
    { path: '{ldap_search,ldap_list,ldap_read}', argument: 1, kind: 'ldap' },
    { path: '{preg_match,preg_match_all,preg_replace,preg_split,preg_grep,preg_replace_callback}', argument: 0, kind: 'regex' },
  ],
  acts: [{ path: 'phpinfo', kind: 'debugging' }],
  uses: [
    ...['simplexml_load_string', 'simplexml_load_file'].map((path): Use => ({
      path, kind: 'external-entities', where: [{ argument: 2, hasBits: 2 }],
      remedy: { title: 'Leave entities alone', set: [{ argument: 'call', to: `${path}({0}, {1}, LIBXML_NONET)` }], assumes: 'the documents need no entities of their own' },
    })),
    { path: '{DOMDocument().load,DOMDocument().loadXML,SimpleXMLElement}', kind: 'external-entities', where: [{ argument: 1, hasBits: 2 }] },
    { path: 'any.loadXML', kind: 'external-entities', where: [{ argument: 1, hasBits: 2 }] },
    { path: 'any.setParserProperty', kind: 'external-entities', where: [{ argument: 0, is: ['SUBST_ENTITIES'] }, { argument: 1, is: [true] }] },
    { path: 'Defuse\\Crypto\\KeyOrPassword.createFromPassword', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
    { path: '{ldap_bind,ldap_bind_ext,imap_open}', kind: 'hardcoded-secret', where: [{ argument: 2, isFixed: true }] },
    { path: 'ldap_exop_passwd', kind: 'hardcoded-secret', where: [{ argument: 3, isFixed: true }] },
  ],
};
