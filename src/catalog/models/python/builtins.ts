/**
 * What Python itself has: where the data goes in strings, lists, dictionaries, generators and functions. `a % b`, `a / b`, `a in b`, `a[b:c]`
 * and `with a as b` are the calls that they stand for.
 */
import type { Act, Comparison, Computation, Formatting, Model, Place, Sanitizer, Signature, Step, Verdict } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Step['from'], to: Place])[]): Step[] =>
  places.map(([from, to]) => ({ path, from, to }));

const strings: readonly Step[] = [
  ...steps('{str,bytes,bytearray,repr,ascii,format}', ['0', 'result'], ['0[*]', 'result']),
  ...steps('any.{strip,lstrip,rstrip,lower,upper,title,capitalize,swapcase,casefold,zfill}', ['this', 'result']),
  ...steps('any.{removeprefix,removesuffix,encode,decode,translate,hex,isoformat}', ['this', 'result']),
  ...steps('any.{ljust,rjust,center}', ['this', 'result'], ['1', 'result']),
  ...steps('any.replace', ['this', 'result'], ['1', 'result']),
  ...steps('any.{split,rsplit,splitlines,partition,rpartition}', ['this', 'result[]']),
  ...steps('any.join', ['0[]', 'result'], ['this', 'result']),
  ...steps('any.__str__', ['this', 'result']),
  ...steps('str.{strip,lower,upper,title,capitalize,casefold}', ['0', 'result']),
  ...steps('{bytes.fromhex,re.escape}', ['0', 'result']),
];

const lists: readonly Step[] = [
  ...steps('any.__getitem__', ['this', 'result'], ['this[]', 'result[]']),
  ...steps('any.__at__', ['this[]', 'result']),
  ...steps('any.append', ['0', 'this[+]']),
  ...steps('any.extend', ['0[]', 'this[]']),
  ...steps('any.appendleft', ['0', 'this[]']),
  ...steps('any.insert', ['1', 'this[]']),
  ...steps('any.copy', ['this', 'result'], ['this[]', 'result[]']),
  ...steps('any.union', ['this[]', 'result[]'], ['0[]', 'result[]']),
  ...steps('any.{intersection,difference}', ['this[]', 'result[]']),
  ...steps('any.add', ['0', 'this[+]']),
  ...steps('{list,tuple,sorted,reversed,iter}', ['0', 'result']),
  ...steps('enumerate', ['0[]', 'result[][1]']),
  ...steps('zip', ['0[]', 'result[][0]'], ['1[]', 'result[][1]'], ['2[]', 'result[][2]']),
  ...steps('map', ['1[]', '0(0)'], ['0()', 'result[]']),
  ...steps('filter', ['1[]', '0(0)'], ['1[]', 'result[]']),
  ...steps('{all,any}', ['1[]', '0(0)']),
  ...steps('next', ['0[]', 'result'], ['1', 'result']),
  ...steps('any.{send,__next__,__anext__}', ['this[]', 'result']),
  ...steps('operator.itemgetter()', ['0[]', 'result[]']),
  ...steps('operator.attrgetter()', ['0[]', 'result']),
  ...steps('operator.add', ['0', 'result'], ['1', 'result']),
  ...steps('{max,min}', ['0[]', 'result'], ['all', 'result']),
  ...steps('functools.reduce', ['1[]', '0(1)'], ['2', '0(0)'], ['0()', '0(0)'], ['0()', 'result'], ['2', 'result']),
  ...steps('itertools.chain', ['all[]', 'result[]']),
];

const dictionaries: readonly Step[] = [
  ...steps('dict', ['0', 'result']),
  ...steps('any.get', ['this[@0]', 'result'], ['1', 'result']),
  ...steps('any.pop', ['this[@0]', 'result'], ['1', 'result']),
  ...steps('any.popitem', ['this{}', 'result[0]'], ['this[]', 'result[1]']),
  ...steps('any.setdefault', ['this[@0]', 'result'], ['1', 'result'], ['1', 'this[@0]']),
  ...steps('any.update', ['0', 'this'], ['named', 'this']),
  ...steps('any.keys', ['this{}', 'result[]']),
  ...steps('any.values', ['this[]', 'result[]']),
  ...steps('any.items', ['this{}', 'result[][0]'], ['this[]', 'result[][1]']),
  ...steps('any.getlist', ['this[@0]', 'result[]']),
];

const objects: readonly Step[] = [
  ...steps('getattr', ['0[@1]', 'result'], ['2', 'result']),
  ...steps('setattr', ['2', '0[@1]']),
  ...steps('copy.{copy,deepcopy}', ['0', 'result']),
  ...steps('any.{__enter__,__aenter__}', ['this', 'result']),
  ...steps('functools.partial', ['0', 'result'], ['1', 'result(0)'], ['2', 'result(1)']),
  ...steps('asyncio.{run,create_task,wait_for}', ['0', 'result']),
  ...steps('asyncio.gather', ['0', 'result[0]'], ['1', 'result[1]'], ['2', 'result[2]']),
  ...steps('any.create_task', ['0', 'result']),
  ...steps('any.submit', ['1', '0(0)'], ['2', '0(1)'], ['0()', 'result']),
  ...steps('any.run_in_executor', ['2', '1(0)'], ['3', '1(1)'], ['1()', 'result']),
  ...steps('any.result', ['this', 'result']),
  ...steps('asyncio.to_thread', ['1', '0(0)'], ['2', '0(1)'], ['0()', 'result']),
  ...steps('typing.cast', ['1', 'result']),
  ...steps('{BaseException,Exception,ValueError,TypeError,RuntimeError,KeyError,LookupError,OSError,IOError,PermissionError,AttributeError,ArithmeticError,NotImplementedError,StopIteration,UnicodeError,ExceptionGroup,BaseExceptionGroup}', ['0', 'result[message]'], ['0', 'result[.args][0]']),
  ...steps('{ExceptionGroup,BaseExceptionGroup}', ['1[][message]', 'result[message]']),
];

const encoders: readonly Step[] = [
  ...steps('json.{loads,load}', ['0', 'result']),
  ...steps('json.dumps', ['0[*]', 'result']),
  ...steps('base64.{b64encode,b64decode,urlsafe_b64encode,urlsafe_b64decode,b32encode,b32decode,b16encode,b16decode}', ['0', 'result']),
  ...steps('binascii.{hexlify,unhexlify}', ['0', 'result']),
  ...steps('codecs.{encode,decode}', ['0', 'result']),
  ...steps('io.{StringIO,BytesIO}', ['0', 'result']),
  ...steps('any.{read,readline,getvalue}', ['this', 'result']),
  ...steps('any.readlines', ['this', 'result[]']),
  ...steps('textwrap.{dedent,indent,fill}', ['0', 'result']),
  ...steps('string.Template', ['0', 'result']),
  ...steps('string.Template().{substitute,safe_substitute}', ['this', 'result'], ['0[*]', 'result'], ['named[*]', 'result']),
  ...steps('re.sub', ['1', 'result'], ['2', 'result']),
  ...steps('re.{split,findall}', ['1', 'result[]']),
  ...steps('re.{match,search,fullmatch}', ['1', 'result']),
  ...steps('any.{group,groups,groupdict}', ['this', 'result'], ['this', 'result[]']),
];

/** A number cannot carry text, whatever it was made of: `int('1; DROP')` is an error. */
const numbers: readonly Step[] = [
  ...steps('{int,float,abs,round,sum,bool,ord,chr}', ['0', 'result']),
  ...steps('{uuid.UUID,decimal.Decimal}', ['0', 'result']),
  ...steps('datetime.{datetime,date}.{fromisoformat,strptime}', ['0', 'result']),
];

/** What has a text's methods is text, and what these functions yield is: it holds no operators of a query, and no members. */
const texts: readonly Sanitizer[] = [...new Set(strings.map(({ path }) => path)), 'json.dumps']
  .map((path) => ({ path, argument: path.startsWith('any.') ? 'this' : 'all', cleans: 'result', clears: ['nosql', 'attributes'] }));

const conversions: readonly Sanitizer[] = [
  { path: '{int,float,round,ord}', argument: 0, cleans: 'both', establishes: 'number' },
  { path: '{uuid.UUID,decimal.Decimal}', argument: 0, cleans: 'both', establishes: 'number' },
  { path: 'datetime.{datetime,date}.{fromisoformat,strptime}', argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'bool', argument: 0, cleans: 'result', establishes: 'constant' },
];

const checks: readonly Sanitizer[] = [
  { path: 'any.{isdigit,isnumeric,isdecimal,isalnum,isalpha,isidentifier}', argument: 'this', cleans: 'argument', when: { is: true }, establishes: 'pattern' },
  { path: 'any.replace', argument: 'this', cleans: 'result', replaces: 0, everyText: true },
  { path: 're.sub', argument: 2, cleans: 'result', replaces: 0, everyMatch: true },
  { path: 're.escape', argument: 0, cleans: 'result', clears: ['regex'] },
  { path: '{repr,json.dumps}', argument: 0, cleans: 'result', clears: ['header', 'log'] },
  { path: 'base64.{b64encode,urlsafe_b64encode,b32encode,b16encode}', argument: 0, cleans: 'result', clears: ['html', 'header', 'log', 'command'] },
  { path: 'binascii.hexlify', argument: 0, cleans: 'result', establishes: 'pattern' },
];

const comparisons: readonly Comparison[] = [
  { path: 'any.__contains__', value: 0, with: 'this', by: 'element' },
  { path: 'any.__contains__', value: 0, with: 'this', by: 'name' },
  { path: 'any.__contains__', value: 'this', with: 0, by: 'part' },
  { path: 'any.startswith', value: 'this', with: 0, by: 'prefix' },
  { path: 're.fullmatch', value: 1, with: 0, by: 'pattern', anchored: 'both' },
  { path: 're.match', value: 1, with: 0, by: 'pattern', anchored: 'start' },
  { path: 're.search', value: 1, with: 0, by: 'pattern' },
  { path: 'any.fullmatch', value: 0, with: 'this', by: 'pattern', anchored: 'both' },
  { path: 'any.match', value: 0, with: 'this', by: 'pattern', anchored: 'start' },
  { path: 'any.search', value: 0, with: 'this', by: 'pattern' },
];

const verdicts: readonly Verdict[] = [
  { path: 'filter', of: '0()', tells: 'chosen' },
  { path: 'all', of: '0()', tells: 'all' },
  { path: 'any', of: '0()', tells: 'some' },
  { path: 'bool', of: '0', tells: 'same' },
];

const computations: readonly Computation[] = [
  { path: 'any.upper', does: 'upperCase' },
  { path: 'any.lower', does: 'lowerCase' },
  { path: 'any.strip', does: 'trim' },
  { path: 'any.lstrip', does: 'trimStart' },
  { path: 'any.rstrip', does: 'trimEnd' },
  { path: 'any.__getitem__', does: 'slice' },
  { path: 'any.__getitem__', does: 'part' },
  { path: 'any.replace', does: 'replaceAll' },
  { path: 'any.split', does: 'split' },
  { path: 'any.startswith', does: 'startsWith' },
  { path: 'any.endswith', does: 'endsWith' },
  { path: 'any.find', does: 'indexOf' },
  { path: 'any.{encode,decode}', does: 'toText' },
  { path: 'str', of: 'arguments', does: 'toText' },
  { path: 're.compile', of: 'arguments', does: 'pattern' },
  { path: 'any.reverse', does: 'reverse' },
  { path: 'any.__at__', does: 'at' },
  { path: 'any.__delitem__', does: 'takeAt' },
  { path: 'any.__delslice__', does: 'cutOut' },
  { path: 'any.pop', does: 'takeAt' },
  { path: 'any.insert', does: 'putAt' },
  { path: 'any.remove', does: 'remove' },
  { path: 'any.clear', does: 'clear' },
];

const formattings: readonly Formatting[] = [
  { path: 'any.__mod__', style: 'percent', of: 'this', from: 0, asList: true },
  { path: 'any.format', style: 'braces', of: 'this', from: 0 },
  { path: 'any.format_map', style: 'braces', of: 'this', from: 0, asList: true },
];

const signatures: readonly Signature[] = [
  { path: 're.{match,search,fullmatch,findall,split}', parameters: ['pattern', 'string', 'flags'] },
  { path: 're.sub', parameters: ['pattern', 'repl', 'string', 'count', 'flags'] },
];

const acts: readonly Act[] = [
  { path: '{map,filter}', kind: 'iteration' },
  { path: 'any.{append,extend,insert,pop,add,update,setdefault,clear}', kind: 'change' },
  { path: 'any.{startswith,endswith,__contains__,find}', kind: 'text-search' },
  { path: 're.{match,search,fullmatch,findall,finditer,split,sub,subn}', kind: 'match-argument' },
  { path: 're.{match,search,fullmatch,findall,finditer,split,sub,subn}', kind: 'match-text' },
  { path: 'any.{match,search,fullmatch,findall,finditer,sub,subn}', kind: 'match-this' },
];

/** The built-in functions and types, and the modules of the standard library that do nothing but move data. */
export const builtins: Model = {
  id: 'builtins',
  title: 'Python',
  language: 'python',
  signatures,
  steps: [...strings, ...lists, ...dictionaries, ...objects, ...encoders, ...numbers],
  sanitizers: [...texts, ...conversions, ...checks],
  comparisons,
  verdicts,
  computations,
  constants: [
    { path: 're.{I,IGNORECASE}', value: 'i' }, { path: 're.{M,MULTILINE}', value: 'm' }, { path: 're.{S,DOTALL}', value: 's' }, { path: 're.{X,VERBOSE}', value: 'x' }, { path: 're.{A,ASCII,U,UNICODE}', value: '' },
  ],
  containers: [{ path: '{set,frozenset}', shape: 'list', holds: 'copy' }, { path: 'array.array', shape: 'list', holds: 'copy', of: 1 }],
  formattings,
  wrappings: [
    { kind: 'regex', title: 'Let it match itself', to: '{re}.escape({value})', imports: [{ from: 're', isBuiltIn: true }], assumes: 'it is meant as a text, and not as a pattern' },
    { kind: 'nosql', title: 'Take it as a text', to: 'str({value})', assumes: 'it is a text' },
    { kind: 'response', title: 'Answer without the details', to: '\'Something went wrong.\'', before: '{logging}.error({value})', imports: [{ from: 'logging', isBuiltIn: true }], assumes: 'no client reads them' },
    { kind: 'environment', title: 'Read it from the variable', to: '{os}.environ[\'{NAME}\']', imports: [{ from: 'os', isBuiltIn: true }] },
  ],
  sinks: [
    { path: 're.{compile,match,search,fullmatch,findall,finditer,split,sub}', argument: 0, kind: 'regex' },
  ],
  acts,
  sources: [{ path: 'traceback.{format_exc,format_exception}()', kind: 'error' }],
};
