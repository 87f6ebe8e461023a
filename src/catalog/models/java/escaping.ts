/** Libraries that make text safe for where it goes: OWASP's encoders and ESAPI, Apache Commons, jsoup; and what Commons Lang does to texts. */
import type { Model, Sanitizer, Step } from '../../model.ts';

const made: readonly (readonly [path: string, clears: Extract<Sanitizer, { clears: unknown }>['clears']])[] = [
  ['org.owasp.encoder.Encode.{forHtml,forHtmlContent,forHtmlAttribute,forHtmlUnquotedAttribute,forXml,forXmlContent,forXmlAttribute}', ['html', 'xpath']],
  ['org.owasp.encoder.Encode.{forJavaScript,forJavaScriptBlock,forCssString,forUriComponent}', ['html', 'url', 'header']],
  ['org.owasp.esapi.ESAPI.encoder().{encodeForHTML,encodeForHTMLAttribute,encodeForXML,encodeForXMLAttribute,encodeForJavaScript,encodeForURL}', ['html']],
  ['org.owasp.esapi.ESAPI.encoder().{encodeForLDAP,encodeForDN}', ['ldap']],
  ['org.owasp.esapi.ESAPI.encoder().encodeForXPath', ['xpath']],
  ['org.apache.{commons.lang.StringEscapeUtils,commons.lang3.StringEscapeUtils,commons.text.StringEscapeUtils}.{escapeHtml,escapeHtml3,escapeHtml4,escapeXml,escapeXml10,escapeXml11}', ['html', 'xpath']],
  ['org.jsoup.Jsoup.clean', ['html']],
];
/** They get a codec first. */
const coded: typeof made = [
  ['org.owasp.esapi.ESAPI.encoder().encodeForSQL', ['sql']],
  ['org.owasp.esapi.ESAPI.encoder().encodeForOS', ['command', 'program']],
];
const lang = 'org.apache.{commons.lang.StringUtils,commons.lang3.StringUtils}';
const carried: readonly Step[] = [
  { path: `${lang}.{trim,trimToEmpty,trimToNull,strip,stripToEmpty,lowerCase,upperCase,capitalize,substring,left,right,mid,defaultString,defaultIfBlank,defaultIfEmpty,reverse,replace,remove,substringBefore,substringAfter,abbreviate,repeat}`, from: '0', to: 'result' },
  { path: `${lang}.{join,split}`, from: '0[]', to: 'result' },
  { path: 'org.apache.commons.codec.binary.Base64.{encodeBase64,encodeBase64String,encodeBase64URLSafeString}', from: '0', to: 'result' },
  { path: 'org.owasp.esapi.ESAPI.encoder().encodeForBase64', from: '0', to: 'result' },
  { path: 'org.owasp.esapi.ESAPI.encoder().encodeForBase64', from: '0[]', to: 'result' },
  { path: 'org.apache.commons.codec.binary.Base64.decodeBase64', from: '0', to: 'result', decodes: true },
  { path: 'org.apache.{commons.lang.StringEscapeUtils,commons.lang3.StringEscapeUtils,commons.text.StringEscapeUtils}.{unescapeHtml,unescapeHtml3,unescapeHtml4,unescapeXml}', from: '0', to: 'result', decodes: true },
];

/** OWASP Encoder and ESAPI, Commons Lang and Text, Commons Codec, jsoup. */
export const escaping: Model = {
  id: 'escaping',
  title: 'Encoders and Apache Commons',
  language: 'java',
  sources: [{ path: 'org.apache.{commons.lang.exception.ExceptionUtils,commons.lang3.exception.ExceptionUtils}.{getStackTrace,getFullStackTrace,getStackFrames}()', kind: 'error' }],
  steps: [...coded.map(([path]): Step => ({ path, from: '1', to: 'result' })), ...made.map(([path]): Step => ({ path, from: '0', to: 'result' })), ...carried],
  sanitizers: [...coded, ...made].map(([path, clears]): Sanitizer => ({ path, argument: coded.some(([one]) => one === path) ? 1 : 0, cleans: 'result', clears })),
};
