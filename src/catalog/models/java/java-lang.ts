/**
 * The library of the language itself: where data goes in texts, text builders, numbers, bytes, exceptions and threads. Roots are classes by
 * their whole name, and `any`: `any.trim` is `trim` called on a value of which no model knows more.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/package-summary.html
 */
import type { Act, Comparison, Computation, Container, Model, Place, Sanitizer, Source, Step } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Step['from'], to: Place])[]): Step[] =>
  places.map(([from, to]) => ({ path, from, to }));

const texts: readonly Step[] = [
  ...steps('java.lang.String', ['0', 'result'], ['0[]', 'result']),
  ...steps('java.lang.String.{valueOf,copyValueOf}', ['0', 'result'], ['0[]', 'result']),
  ...steps('java.lang.String.format', ['all', 'result'], ['1[]', 'result']),
  ...steps('java.text.MessageFormat.format', ['all', 'result'], ['1[]', 'result']),
  ...steps('java.lang.String.join', ['all', 'result'], ['1[]', 'result']),
  ...steps('any.{trim,strip,stripLeading,stripTrailing,stripIndent,toLowerCase,toUpperCase,intern,substring,subSequence,charAt,codePointAt}', ['this', 'result']),
  ...steps('any.{toCharArray,getBytes,repeat,indent,translateEscapes}', ['this', 'result']),
  ...steps('any.{concat,formatted}', ['this', 'result'], ['all', 'result']),
  ...steps('any.{replace,replaceAll,replaceFirst}', ['this', 'result'], ['1', 'result'], ['2', 'this[]']),
  ...steps('any.{split,lines,chars}', ['this', 'result[]']),
  ...steps('any.toString', ['this', 'result'], ['this[]', 'result']),
  ...steps('java.util.Objects.{toString,requireNonNull,requireNonNullElse}', ['0', 'result'], ['1', 'result']),
  ...steps('java.util.Objects.requireNonNullElseGet', ['0', 'result'], ['1()', 'result']),
];

const builder = 'java.lang.{StringBuilder,StringBuffer}';
/** A text that is built holds its pieces. */
const builders: readonly Step[] = [
  ...steps(`${builder}().append`, ['0', 'this[+]'], ['this', 'result']),
  ...steps(`${builder}().insert`, ['1', 'this[]'], ['this', 'result']),
  ...steps(`${builder}().replace`, ['2', 'this[]'], ['this', 'result']),
  ...steps(`${builder}().{reverse,deleteCharAt}`, ['this', 'result']),
  ...steps(`${builder}().{toString,substring}`, ['this[]', 'result']),
  ...steps('java.util.StringJoiner().add', ['0', 'this[+]'], ['this', 'result']),
  ...steps('java.io.{StringWriter,CharArrayWriter,ByteArrayOutputStream}().{write,append}', ['0', 'this[+]'], ['this', 'result']),
  ...steps('java.io.{StringWriter,CharArrayWriter,ByteArrayOutputStream}().{toString,toByteArray}', ['this[]', 'result']),
];

/** A number cannot carry text, whatever it was made of. */
const numeric = 'java.lang.{Integer,Long,Short,Byte,Double,Float}';
const parsed = '{parseInt,parseLong,parseShort,parseByte,parseDouble,parseFloat,parseUnsignedInt,valueOf,decode}';
const dates = 'java.time.{LocalDate,LocalTime,LocalDateTime,Instant,ZonedDateTime,OffsetDateTime,Duration,Year}';
const numbers: readonly Step[] = [
  ...steps(numeric, ['0', 'result']),
  ...steps(`${numeric}.${parsed}`, ['0', 'result']),
  ...steps(`${numeric}.{toString,toHexString}`, ['0', 'result']),
  ...steps('java.lang.Boolean.{parseBoolean,valueOf}', ['0', 'result']),
  ...steps('java.math.{BigDecimal,BigInteger}', ['0', 'result']),
  ...steps(`${dates}.parse`, ['0', 'result']),
  ...steps('java.util.UUID.fromString', ['0', 'result']),
  ...steps('java.lang.Math.*', ['all', 'result']),
  ...steps('any.{intValue,longValue,doubleValue}', ['this', 'result']),
];

const coding = 'java.util.Base64.{getEncoder,getUrlEncoder,getMimeEncoder,getDecoder,getUrlDecoder,getMimeDecoder}()';
const encodings: readonly Step[] = [
  { path: 'java.net.URLDecoder.decode', from: '0', to: 'result', decodes: true },
  ...steps('java.net.URLEncoder.encode', ['0', 'result']),
  ...steps(`${coding}.{encode,encodeToString}`, ['0', 'result'], ['0[]', 'result']),
  { path: `${coding}.decode`, from: '0', to: 'result', decodes: true },
  ...steps('java.util.HexFormat.of().{formatHex,parseHex}', ['0', 'result']),
  ...steps('java.nio.charset.Charset.forName', ['0', 'result']),
];

const readers = 'java.io.{InputStreamReader,BufferedReader,StringReader,ByteArrayInputStream,BufferedInputStream,DataInputStream,PushbackInputStream,LineNumberReader}';
const streams: readonly Step[] = [
  ...steps(readers, ['0', 'result']),
  ...steps('java.util.Scanner', ['0', 'result']),
  ...steps('java.util.StringTokenizer', ['0', 'result']),
  ...steps('any.{readLine,readAllBytes,readNBytes,readUTF,nextLine,nextToken}', ['this', 'result']),
  ...steps('any.{read,transferTo}', ['this', '0']),
];

const threads: readonly Step[] = [
  ...steps('java.lang.Thread', ['0()', 'result']),
  ...steps('any.start', ['this()', 'result']),
  ...steps('{java.lang.RuntimeException,java.lang.Exception,java.lang.Error,java.lang.IllegalArgumentException,java.lang.IllegalStateException,java.lang.UnsupportedOperationException,java.io.IOException,java.sql.SQLException}', ['0', 'result[message]']),
  ...steps('any.getMessage', ['this[message]', 'result']),
];

const conversions: readonly Sanitizer[] = [
  { path: numeric, argument: 0, cleans: 'result', establishes: 'number' },
  { path: `${numeric}.${parsed}`, argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'java.lang.Boolean.{parseBoolean,valueOf}', argument: 0, cleans: 'result', establishes: 'constant' },
  { path: 'java.math.{BigDecimal,BigInteger}', argument: 0, cleans: 'result', establishes: 'number' },
  { path: `${dates}.parse`, argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'java.util.UUID.fromString', argument: 0, cleans: 'result', establishes: 'pattern' },
  { path: 'java.lang.Math.*', argument: 'all', cleans: 'result', establishes: 'number' },
  { path: 'any.{intValue,longValue,doubleValue}', argument: 'this', cleans: 'result', establishes: 'number' },
  { path: 'any.{replace,replaceAll}', argument: 'this', cleans: 'result', replaces: 0, everyText: true },
  { path: 'java.net.URLEncoder.encode', argument: 0, cleans: 'result', clears: ['html', 'header', 'log', 'path', 'xpath', 'ldap', 'command', 'program'] },
  { path: `${coding}.{encode,encodeToString}`, argument: 0, cleans: 'result', clears: ['html', 'header', 'log', 'sql', 'xpath', 'ldap', 'command', 'program'] },
];

/** Whether there is anything in a text: what is neither missing nor blank has been looked at. */
const lang = 'org.apache.{commons.lang.StringUtils,commons.lang3.StringUtils}';
const presence: readonly Sanitizer[] = [
  { path: 'any.{isEmpty,isBlank}', argument: 'this', cleans: 'argument', when: { is: false }, establishes: 'presence' },
  { path: `${lang}.{isEmpty,isBlank}`, argument: 0, cleans: 'argument', when: { is: false }, establishes: 'presence' },
  { path: `${lang}.{isNotEmpty,isNotBlank}`, argument: 0, cleans: 'argument', when: { is: true }, establishes: 'presence' },
  { path: `${lang}.{isNumeric,isAlphanumeric,isAlpha}`, argument: 0, cleans: 'argument', when: { is: true }, establishes: 'pattern' },
  { path: 'org.springframework.util.StringUtils.{hasText,hasLength}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'presence' },
  { path: 'org.springframework.util.StringUtils.isEmpty', argument: 0, cleans: 'argument', when: { is: false }, establishes: 'presence' },
];

const comparisons: readonly Comparison[] = [
  { path: 'any.{equals,equalsIgnoreCase,contentEquals}', value: 'this', with: 0, by: 'value' },
  { path: 'any.{equals,equalsIgnoreCase,contentEquals}', value: 0, with: 'this', by: 'value' },
  { path: 'java.util.Objects.equals', value: 0, with: 1, by: 'value' },
  { path: 'any.startsWith', value: 'this', with: 0, by: 'prefix' },
  { path: 'any.contains', value: 'this', with: 0, by: 'part' },
  { path: 'any.matches', value: 'this', with: 0, by: 'pattern', anchored: 'both' },
  { path: 'java.util.regex.Pattern.matches', value: 1, with: 0, by: 'pattern', anchored: 'both' },
  { path: 'any.matcher', value: 0, with: 'this', by: 'pattern', anchored: 'both' },
];

const computations: readonly Computation[] = [
  { path: 'any.toUpperCase', does: 'upperCase' },
  { path: 'any.toLowerCase', does: 'lowerCase' },
  { path: 'any.{trim,strip}', does: 'trim' },
  { path: 'any.stripLeading', does: 'trimStart' },
  { path: 'any.stripTrailing', does: 'trimEnd' },
  { path: 'any.charAt', does: 'characterAt' },
  { path: 'any.{substring,subSequence}', does: 'substring' },
  { path: 'any.concat', does: 'concat' },
  { path: 'any.repeat', does: 'repeat' },
  { path: 'any.replace', does: 'replaceAll' },
  { path: 'any.contains', does: 'includes' },
  { path: 'any.startsWith', does: 'startsWith' },
  { path: 'any.endsWith', does: 'endsWith' },
  { path: 'any.indexOf', does: 'indexOf' },
  { path: 'any.{equals,contentEquals}', does: 'equals' },
  { path: 'any.equalsIgnoreCase', does: 'equalsIgnoringCase' },
  { path: 'any.{isEmpty,isBlank}', does: 'isEmpty' },
  { path: 'any.{toString,getBytes,toCharArray}', does: 'toText' },
  { path: 'java.lang.String.valueOf', of: 'arguments', does: 'toText' },
  { path: 'java.lang.String', of: 'arguments', does: 'toText' },
  { path: 'java.util.regex.Pattern.compile', of: 'arguments', does: 'pattern' },
  { path: `${builder}().toString`, does: 'text' },
  { path: `${builder}().insert`, does: 'putAt' },
  { path: `${builder}().setLength`, does: 'clear' },
];

const containers: readonly Container[] = [
  { path: builder, shape: 'list', holds: 'first' },
  { path: 'java.util.StringJoiner', shape: 'list' },
  { path: 'java.io.{StringWriter,CharArrayWriter,ByteArrayOutputStream}', shape: 'list' },
];

const sources: readonly Source[] = [
  { path: 'java.lang.System.{getenv,getProperty}()', kind: 'environment' },
];

const acts: readonly Act[] = [
  { path: 'java.lang.Thread.sleep', kind: 'blocking' },
  { path: 'any.{contains,startsWith,endsWith,indexOf}', kind: 'text-search' },
  { path: 'any.matcher', kind: 'match-this' },
  { path: 'any.matches', kind: 'match-text' },
];

/** The packages `java.lang`, `java.math`, `java.time`, and what of `java.util`, `java.net` and `java.io` is about texts. */
export const javaLang: Model = {
  id: 'java-lang',
  title: 'Java',
  language: 'java',
  types: [
    { path: `${builder}().{append,insert,replace,reverse,deleteCharAt}()`, is: 'java.lang.StringBuilder()' },
  ],
  steps: [...texts, ...builders, ...numbers, ...encodings, ...streams, ...threads],
  joinings: [
    { path: 'any.concat', by: '', behind: 'this' },
  ],
  formattings: [
    { path: 'java.lang.String.format', style: 'percent', of: 0, from: 1 },
    { path: 'any.formatted', style: 'percent', of: 'this', from: 0 },
    { path: 'java.text.MessageFormat.format', style: 'braces', of: 0, from: 1 },
  ],
  constants: [{ path: 'java.lang.Boolean.TRUE', value: true }, { path: 'java.lang.Boolean.FALSE', value: false }],
  sanitizers: [...conversions, ...presence],
  accessors: [{ prefix: 'get', does: 'read' }, { prefix: 'is', does: 'read' }, { prefix: 'set', does: 'write' }],
  comparisons,
  verdicts: [{ path: 'any.matches', of: 'this', tells: 'same' }],
  computations,
  containers,
  sources,
  acts,
  sinks: [{ path: 'java.util.regex.Pattern.{compile,matches}', argument: 0, kind: 'regex' }, { path: 'java.lang.{System.load,System.loadLibrary,Runtime.getRuntime().load,Class.forName}', argument: 0, kind: 'module' }],
};
