/** Code and objects out of texts: `eval`, `assert`, `unserialize`, patterns that are run, XML, XPath and LDAP. */
import type { Model } from '../../model.ts';

/** What makes more of a text than a text. */
export const evaluation: Model = {
  id: 'evaluation',
  title: 'PHP: code, objects, XML, directories',
  language: 'php',
  constants: [{ path: 'LIBXML_NOENT', value: 2 }, { path: 'LIBXML_DTDLOAD', value: 4 }],
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
    { path: '{eval,assert}', argument: 0, kind: 'code' },
    { path: 'create_function', argument: 'all', kind: 'code' },
    { path: '{unserialize,igbinary_unserialize,yaml_parse}', argument: 0, kind: 'deserialization', where: [{ argument: 1, member: 'allowed_classes', isMissing: true }] },
    { path: '{simplexml_load_string,simplexml_load_file}', argument: 0, kind: 'xml', where: [{ argument: 2, above: 1 }] },
    { path: 'DOMDocument().{loadXML,load}', argument: 0, kind: 'xml', where: [{ argument: 1, above: 1 }] },
    { path: 'SimpleXMLElement', argument: 0, kind: 'xml', where: [{ argument: 1, above: 1 }] },
    { path: 'SimpleXMLElement().xpath', argument: 0, kind: 'xpath' },
    { path: 'DOMXPath().{query,evaluate}', argument: 0, kind: 'xpath' },
    { path: '{ldap_search,ldap_list,ldap_read}', argument: 2, kind: 'ldap' },
    { path: '{ldap_search,ldap_list,ldap_read}', argument: 1, kind: 'ldap' },
    { path: '{preg_match,preg_match_all,preg_replace,preg_split,preg_grep,preg_replace_callback}', argument: 0, kind: 'regex' },
  ],
};
