/**
 * The vocabulary that joins models to rules. A model says "this argument is a `sql` sink"; a rule says
 * "`request` data must not arrive at `sql`"; neither knows the other. All unions are closed, so that a
 * misspelt kind does not compile.
 */
import { sqlStatement } from './texts.ts';

/**
 * Where data of interest enters the program.
 * - `request`: what somebody else sent: any part of an HTTP request, a message, an event
 * - `command-line`: what whoever starts the program passes or types: its arguments, and what it reads from a terminal
 * - `environment`: the program's own configuration, secrets included
 * - `archive-entry`: the name of a file inside an archive
 * - `error`: what an error tells of the program's inside: its stack, the error itself
 * - `predictable-random`: a number of a generator that can be predicted
 * - `digest`: a signature or digest that the program has computed
 */
export type SourceKind = 'request' | 'command-line' | 'environment' | 'archive-entry' | 'error' | 'predictable-random' | 'digest';

/**
 * Where data takes effect.
 * - `sql`: text that a database parses as SQL; `nosql`: a filter or operation of another database
 * - `command`: text that a shell parses; `program`: the name of the program that is run; `argument`: an argument of a program that is run without a shell
 * - `code`: text that is run as the program's own language; `module`: the name of a file of code that is loaded; `template`: text that a template engine compiles; `expression`: text of an expression language
 * - `html`: a page, sent as it is
 * - `xpath`, `ldap`: queries of these; `regex`: a regular expression's source
 * - `header`: a header's name or value; `origin`: the origin that an answer allows
 * - `log`: a line of a log that is plain text; `log-entry`: whatever is written to a log, in any form
 * - `xml`: a document that is parsed with its entities; `deserialization`: bytes or text that objects of any type are made from
 * - `prototype`: a key, or an object merged at any depth, that may reach an object's prototype; `attributes`: an object whose members all become attributes of a stored one
 * - `path`: the path of a file; `redirect`: the address that a client is sent to; `url`: the address of a request that the server makes
 * - `upload`: the name under which an uploaded file is stored
 * - `response`: any answer to a client, whatever its type
 * - `session`: what a session keeps, which the program takes for its own; `storage`: a value that is stored; `fast-hash`: what goes into a hash that is fast to compute; `secret`: a value that must not be guessed
 * - `unverified-token`: a signed token whose claims are read without a look at the signature
 * - `comparison`: an operand of a comparison that stops at the first difference
 * - `file-creation`: the path of a file that is made
 * - `limit-key`: what tells apart who comes, where something counts how often each does; `mail`: a letter that the program sends
 * - `data`: any other effect on the system: a value stored, looked up by, or handed to another system
 */
export type SinkKind =
  | 'sql' | 'nosql' | 'command' | 'program' | 'argument' | 'code' | 'module' | 'template' | 'expression' | 'html' | 'xpath' | 'ldap' | 'regex' | 'header' | 'origin' | 'log' | 'log-entry'
  | 'xml' | 'deserialization' | 'prototype' | 'attributes' | 'path' | 'redirect' | 'url' | 'upload' | 'response' | 'storage' | 'session' | 'fast-hash' | 'secret' | 'comparison' | 'unverified-token'
  | 'file-creation' | 'limit-key' | 'mail' | 'data';

/**
 * What is wrong in itself, whatever data is in it. Each is named for what the code does.
 */
export type UseKind =
  | 'weak-hash' | 'weak-password-hash' | 'weak-cipher' | 'insecure-cipher-mode' | 'short-key' | 'predictable-iv'
  | 'no-certificate-check' | 'outdated-tls' | 'cleartext-transport' | 'hardcoded-secret' | 'unverified-jwt' | 'eternal-token' | 'password-in-token' | 'insecure-cookie'
  | 'weak-session-secret' | 'any-origin' | 'header-switched-off' | 'directory-listing' | 'public-resource' | 'optional-tls' | 'unbounded-body' | 'world-writable-file'
  | 'unsafe-deserialization' | 'unescaped-template' | 'external-entities' | 'debugging' | 'no-csrf-check' | 'unencrypted-storage' | 'short-proof' | 'fixed-salt' | 'foreseeable-name';

/**
 * What a call does, as checks ask. Nothing is wrong with it in itself.
 * - `query`: asks a database; `write`: changes what it holds; `listing`: yields all that it holds of something
 * - `blocking`: keeps the process from everything else until it is done; `waiting`: waits for another system as long as that takes
 * - `application`: makes the thing that routes belong to; `listening`: starts to answer requests; `page`: answers with a page
 * - `password-check`: compares a password with what is stored; `rate-limit`: refuses who comes too often
 * - `security-headers`: adds the headers by which browsers protect a page; `csrf-check`: refuses requests that another site has made
 * - `csrf-switched-off`: tells a framework to leave that check out
 * - `cookie-session`: keeps in a cookie who somebody is; `form-body`: reads the body that a page's form sends
 * - `metrics`: yields the program's metrics; `generated-api`: makes endpoints that take every attribute of a model
 * - `authenticated-decryption`: begins to decrypt what carries a proof that nobody has changed it; `integrity-check`: looks at that proof, or leaves it to what does
 * - `debugging`: shows the program's inside to whoever asks
 * - `async-errors`: lets a framework handle what async functions throw
 * - `iteration`: calls a function for each element; `change`: changes the thing that it is called on
 * - `continuation`: goes on with what a promise yields; `rejection-handler`: handles what it throws
 * - `text-search`: tells whether the text that it is called on has another one in it, or at one of its ends
 * - `match-this`, `match-argument`, `match-text`: runs the regular expression on which it is called, or that it is given first, or whose text it is given first
 */
export type ActKind =
  | 'query' | 'write' | 'listing' | 'blocking' | 'waiting' | 'application' | 'listening' | 'page' | 'password-check' | 'rate-limit' | 'security-headers'
  | 'csrf-check' | 'csrf-switched-off' | 'cookie-session' | 'form-body' | 'debugging' | 'async-errors' | 'iteration' | 'change' | 'continuation' | 'rejection-handler'
  | 'text-search' | 'match-this' | 'match-argument' | 'match-text' | 'metrics' | 'generated-api' | 'authenticated-decryption' | 'integrity-check';

/**
 * What a condition (or a conversion) in code establishes about a value.
 * - `constant`: it equals one of a known set of values
 * - `number`: it is a number
 * - `pattern`: it matches, as a whole, a regular expression without wildcards
 * - `prefix`: it begins with a text that somebody else cannot choose: a folder, an origin
 * - `type`: it has a certain type (string, array…)
 * - `presence`: it is there, not empty, or of a certain length or size
 */
export type Check = 'constant' | 'number' | 'pattern' | 'prefix' | 'type' | 'presence';

/** What is known of one kind of sink. */
interface SinkKnowledge {
  /** Kinds that every sink of this kind is, too: SQL text built from a value is a use of that value. */
  readonly implies: readonly SinkKind[];
  /** What is inside (elements, members, at any depth) arrives, too. Otherwise it is the thing itself: a text. */
  readonly takesContent: boolean;
  /** An object into which all members of the thing were copied arrives as the thing itself does: `{ ...req.body, owner }`. */
  readonly takesCopies?: true;
  /** The checks after which a value may arrive here. */
  readonly clearedBy: readonly Check[];
  /**
   * A regular expression: in a built text, data does no harm behind what it matches from the text's start. Data and
   * whatever else is not known of the text is written there as U+0000.
   */
  readonly harmlessBehind?: string;
  /** A regular expression: right behind what it matches at the end of a text, data does harm although it was escaped. What is not known is U+0000. */
  readonly escapingFailsBehind?: string;
  /** In a list, data does no harm in the elements behind this one. */
  readonly harmlessAfter?: string;
  /** Data does no harm that has none of these characters, or has them all escaped. */
  readonly harmlessWithout?: string;
  /** Data does no harm that does not contain one of these texts. */
  readonly harmlessWithoutOneOf?: readonly string[];
  /** Only objects do harm, which hold operators or members that nobody expects: text does not. */
  readonly harmlessAsText?: true;
  /** The members in which data does no harm, whatever it is. */
  readonly harmlessIn?: readonly string[];
  /** A regular expression: a built text that it matches from its start is made for this, wherever it goes. Data and what is not known is U+0000. */
  readonly madeAs?: string;
  /** Whatever makes data safe there makes it safe here, too, and nothing else does. */
  readonly safeAs?: SinkKind;
  /** A check that the same function makes later on is early enough: nothing has happened yet. */
  readonly isJudgedLater?: true;
  /** Objects stand here as often as text, and do no harm themselves: they are written as JSON, or with their texts quoted. */
  readonly takesObjects?: true;
}

const exact: readonly Check[] = ['constant', 'number', 'pattern'];
const text: SinkKnowledge = { implies: [], takesContent: false, clearedBy: exact };
const content: SinkKnowledge = { implies: [], takesContent: true, clearedBy: exact };
/** Behind a host and its slash, or behind an address that is not known and a slash, only the path can be chosen. */
const hostAndSlash = '(?:[a-zA-Z][\\w+.-]*:)?//[^/?#\\u0000]+[/?#]|\\u0000(?!:?//)[^/?#\\u0000]*[/?#]';

/** In SQL, where a number or a name stands: quotes that were opened are closed, but for those of names. */
const outsideOfQuotes = '^(?:[^\'"`]|\'(?:[^\'\\\\]|\\\\[^])*\'|"(?:[^"\\\\]|\\\\[^])*"|`[^`]*`)*(?:`[^`]*)?';
/** In a page, where escaped text is more than text: in a script, in an attribute without quotes, where a handler of events is called, in a tag's own name. */
const outsideOfText = [
  '<script\\b[^>]*>(?:[^<\'"`]|<(?!/script)|\'[^\'\\n]*\'|"[^"\\n]*")*',
  '<[a-z][\\w-]*(?:\\s+[\\w:@.\\u0000-]+(?:\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'>]+))?)*\\s+[\\w:@.\\u0000-]+\\s*=\\s*[^\\s"\'>]*',
  '<[a-z][^<>]*\\son[a-z]+\\s*=\\s*(?:"[^"]*|\'[^\']*)',
  '</?',
].join('|');

/** A path without a host: `/orders/`, `orders/`. */
const ownPath = '/[^/\\\\\\u0000]|/\\u0000+[/?#]|[\\w.-]+/|[^?#]*[?#]';
/** What is not known, if it is no protocol and no part of a host's name: the host then stands there, or the way to it. */
const somewhere = '(?:(?:[a-zA-Z][\\w+.-]*:)?//)?\\u0000(?![:.]|//)';

/** Every kind of sink. The type makes a kind that is missing here an error. */
export const sinkKinds: Readonly<Record<SinkKind, SinkKnowledge>> = {
  sql: { ...text, implies: ['data'], escapingFailsBehind: outsideOfQuotes, madeAs: sqlStatement },
  nosql: { implies: ['data'], takesContent: true, clearedBy: [...exact, 'type'], harmlessAsText: true, harmlessIn: ['$eq', 'equals', 'ExpressionAttributeValues', 'Key', 'Item'] },
  command: { ...text, harmlessWithout: ';&|`$<>()\n\'" \\' },
  // A number is a name, too.
  program: { ...text, clearedBy: ['constant', 'pattern'], harmlessBehind: '[^\\u0000]' },
  argument: { ...content, clearedBy: [...exact, 'prefix'], harmlessBehind: '[^\\u0000]', harmlessAfter: '--', harmlessWithout: '-' },
  code: { ...text, harmlessWithout: '()`;=\'"\n\\.' },
  module: text,
  template: { ...text, takesCopies: true },
  expression: { ...text, safeAs: 'template' },
  html: { ...text, escapingFailsBehind: outsideOfText, harmlessWithout: '<', takesObjects: true, madeAs: '\\s*<(?:!doctype|[a-z][\\w-]*)[\\s>/]' },
  xpath: { ...text, harmlessWithout: '\'"' },
  ldap: { ...text, harmlessWithout: '*()\\' },
  regex: { ...text, harmlessWithout: '*+?{()[.|\\' },
  header: { ...text, harmlessWithout: '\n' },
  origin: { ...text, clearedBy: [...exact, 'prefix'] },
  log: { ...text, implies: ['log-entry'], harmlessWithout: '\n', takesObjects: true },
  'log-entry': content,
  xml: text,
  deserialization: text,
  prototype: { ...text, takesCopies: true },
  attributes: { ...text, takesCopies: true, harmlessAsText: true },
  path: { ...text, clearedBy: [...exact, 'prefix'], harmlessWithout: '/\\', harmlessWithoutOneOf: ['..', '../', '/'] },
  redirect: { ...text, clearedBy: [...exact, 'prefix'], harmlessBehind: `${ownPath}|${hostAndSlash}|${somewhere}` },
  url: { ...text, clearedBy: [...exact, 'prefix'], harmlessBehind: `${ownPath}|${hostAndSlash}|${somewhere}` },
  upload: { ...text, harmlessWithout: '.' },
  response: content,
  storage: content,
  session: { ...text, clearedBy: exact, safeAs: 'storage' },
  'fast-hash': text,
  // A number is as easy to guess as text.
  secret: { ...text, clearedBy: ['constant'] },
  comparison: text,
  'unverified-token': { ...text, isJudgedLater: true },
  'file-creation': text,
  'limit-key': { ...text, safeAs: 'module' },
  // Behind the host of a link, data is a part of its path.
  mail: { ...text, safeAs: 'origin', madeAs: '[^]*?(?:https?|\\u0000)://\\u0000' },
  data: { implies: [], takesContent: true, clearedBy: [...exact, 'prefix', 'type', 'presence'] },
};
